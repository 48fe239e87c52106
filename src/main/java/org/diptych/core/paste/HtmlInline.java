package org.diptych.core.paste;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.diptych.core.markdown.Dialect;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What a paragraph of a page holds, as Markdown. Immutable. */
record HtmlInline(Dialect dialect) {
    /** Where pages that load their pictures late, as they are scrolled into view, keep the address. */
    private static final List<String> LATE = List.of("data-src", "data-original", "data-actualsrc", "data-lazy-src");

    /** What would end a picture's description, or begin what goes on behind it; renderers show what is escaped there. */
    private static final Pattern NO_DESCRIPTION = Pattern.compile("[\\[\\]\\\\`\\s]+");

    /** How a line ends within a paragraph. */
    static final String LINE_END = "\\\n";

    /** {@code node} with all it holds. */
    String of(Node node) {
        if (node instanceof TextNode text) {
            return PlainWords.of(text.getWholeText().replace('\u00a0', ' ').replace("\u200b", ""), dialect);
        }
        if (!(node instanceof Element element)) {
            return "";
        }
        return switch (element.normalName()) {
            case PastedFormulas.TEX -> formula(element);
            case "br" -> element.nextSibling() == null ? "" : LINE_END;
            case "b", "strong" -> isNormal(element) ? inner(element) : around(element, "**", "b");
            case "i", "em", "cite", "dfn", "var" -> around(element, "*", "i");
            case "del", "s", "strike" -> around(element, "~~", "del");
            case "code", "tt", "samp" -> code(element.wholeText());
            case "kbd" -> "<kbd>" + inner(element) + "</kbd>";
            case "sub" -> shifted(element, "~", "sub");
            case "sup" -> element.hasClass("reference") ? "" : shifted(element, "^", "sup");
            case "a" -> link(element);
            case "img" -> image(element);
            case "input" -> element.attr("type").equals("checkbox") ? element.hasAttr("checked") ? "[x] " : "[ ] " : "";
            case "span", "font" -> span(element);
            default -> inner(element);
        };
    }

    /** All that {@code element} holds. */
    String inner(Element element) {
        StringBuilder all = new StringBuilder();
        for (Node child : element.childNodes()) {
            append(all, of(child));
        }
        return all.toString();
    }

    /** Blanks that meet are one, and marks that end and begin again are none. */
    static void append(StringBuilder all, String more) {
        boolean meets = more.startsWith(" ")
                && !all.isEmpty()
                && (all.charAt(all.length() - 1) == ' ' || all.charAt(all.length() - 1) == '\n');
        for (String mark : List.of("**", "*", "~~")) {
            if (stars(more, mark, true) && stars(all, mark, false)) {
                all.setLength(all.length() - mark.length());
                all.append(more, mark.length(), more.length());
                return;
            }
        }
        all.append(meets ? more.substring(1) : more);
    }

    /** Whether {@code text} begins, or ends, with just {@code mark} and no letter that looks like one. */
    private static boolean stars(CharSequence text, String mark, boolean begins) {
        char sign = mark.charAt(0);
        int run = 0;
        while (run < text.length() && text.charAt(begins ? run : text.length() - 1 - run) == sign) {
            run++;
        }
        boolean escaped = !begins && run < text.length() && text.charAt(text.length() - 1 - run) == '\\';
        return run == mark.length() && run < text.length() && !escaped;
    }

    private static String formula(Element element) {
        String tex = element.wholeText();
        return element.hasAttr(PastedFormulas.DISPLAY) ? "$$" + tex + "$$" : "$" + tex + "$";
    }

    private static boolean isNormal(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return style.contains("font-weight:normal") || style.contains("font-weight:400");
    }

    private String span(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        boolean bold = style.matches("(?s).*font-weight:(?:bold|[67]00|800|900).*");
        boolean italic = style.contains("font-style:italic");
        if (bold) {
            return around(element, italic ? "***" : "**", "b");
        }
        return italic ? around(element, "*", "i") : inner(element);
    }

    /**
     * What {@code element} holds between marks; blanks stay outside. Where the marks would not be read as such, next to
     * letters that are written without blanks, HTML says the same.
     */
    private String around(Element element, String mark, String tag) {
        String inside = inner(element);
        String words = trimmed(inside);
        if (words.isEmpty() || words.contains("\n\n")) {
            return inside;
        }
        int start = inside.indexOf(words);
        String before = outside(inside.substring(0, start));
        String behind = outside(inside.substring(start + words.length()));
        boolean opens = before.isEmpty() && isSign(words.codePointAt(0)) && isLetter(neighbour(element, false));
        boolean closes =
                behind.isEmpty() && isSign(words.codePointBefore(words.length())) && isLetter(neighbour(element, true));
        String marked = opens || closes ? "<" + tag + ">" + words + "</" + tag + ">" : mark + words + mark;
        return before + marked + behind;
    }

    /** What {@code ends}, blanks and ends of lines, are outside of marks. */
    private static String outside(String ends) {
        return ends.isEmpty() ? "" : ends.contains(LINE_END) ? LINE_END : " ";
    }

    /** {@code text} without the blanks and the ends of lines that it begins and ends with. */
    static String trimmed(String text) {
        int end = text.length();
        while (end > 0 && (text.startsWith(LINE_END, end - 2) || Character.isWhitespace(text.charAt(end - 1)))) {
            end -= text.startsWith(LINE_END, end - 2) ? 2 : 1;
        }
        int start = 0;
        while (start < end && (text.startsWith(LINE_END, start) || Character.isWhitespace(text.charAt(start)))) {
            start += text.startsWith(LINE_END, start) ? 2 : 1;
        }
        return text.substring(start, Math.max(start, end));
    }

    /** The character next to {@code element}, before or behind; a blank at the block's end. */
    private static int neighbour(Element element, boolean behind) {
        Node next = behind ? element.nextSibling() : element.previousSibling();
        if (next == null) {
            return ' ';
        }
        String text = next instanceof TextNode words
                ? words.getWholeText()
                : ((next instanceof Element e) ? e.wholeText() : "");
        return text.isEmpty() ? ' ' : behind ? text.codePointAt(0) : text.codePointBefore(text.length());
    }

    private static boolean isLetter(int c) {
        return Character.isLetterOrDigit(c);
    }

    private static boolean isSign(int c) {
        return !Character.isLetterOrDigit(c) && !Character.isWhitespace(c);
    }

    static String code(String code) {
        String words = code.replaceAll("\\s+", " ").strip();
        if (words.isEmpty()) {
            return "";
        }
        int run = 0;
        int longest = 0;
        for (int i = 0; i < words.length(); i++) {
            run = words.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String ticks = "`".repeat(longest + 1);
        String gap = words.startsWith("`") || words.endsWith("`") ? " " : "";
        return ticks + gap + words + gap + ticks;
    }

    private String shifted(Element element, String mark, String tag) {
        String words = trimmed(inner(element));
        boolean marks = dialect.raisesWords() && !words.contains(" ");
        return words.isEmpty() ? "" : marks ? mark + words + mark : "<" + tag + ">" + words + "</" + tag + ">";
    }

    private String link(Element element) {
        String address = element.absUrl("href").isEmpty() ? element.attr("href") : element.absUrl("href");
        String words = inner(element);
        boolean real = address.matches("(?i)(?:https?|mailto|ftp):.*");
        if (!real || trimmed(words).isEmpty() || element.hasClass("headerlink") || element.hasClass("anchor")) {
            return real || element.hasClass("headerlink") || element.hasClass("anchor") ? "" : words;
        }
        if (element.text().strip().equals(address)) {
            return "<" + address + ">";
        }
        String behind = words.endsWith(" ") ? " " : "";
        String before = words.startsWith(" ") ? " " : "";
        return before + "[" + trimmed(words) + "](" + written(address) + ")" + behind;
    }

    private static String image(Element element) {
        String address = LATE.stream()
                .map(name -> element.absUrl(name).isEmpty() ? element.attr(name) : element.absUrl(name))
                .filter(late -> !late.isBlank() && !late.startsWith("data:"))
                .findFirst()
                .orElse(element.absUrl("src").isEmpty() ? element.attr("src") : element.absUrl("src"));
        String alt = NO_DESCRIPTION
                .matcher(element.attr("alt"))
                .replaceAll(" ")
                .strip()
                .replaceFirst("^\\^+", "");
        // A picture within the address would be the longest line of the post.
        return address.isBlank() || address.startsWith("data:") || address.startsWith("file:")
                ? alt
                : "![" + alt + "](" + written(address) + ")";
    }

    private static String written(String address) {
        return address.strip()
                .replaceAll("[\\t\\r\\n\\f]+", "")
                .replace(" ", "%20")
                .replace("(", "%28")
                .replace(")", "%29")
                .replace("<", "%3C")
                .replace(">", "%3E");
    }
}
