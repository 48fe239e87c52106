package org.diptych.core.markdown.markdownit;

import com.vladsch.flexmark.util.sequence.Html5Entities;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.diptych.core.markdown.commonmark.Passage;
import org.diptych.core.markdown.commonmark.Signs;
import org.diptych.core.markdown.markdownit.address.AddressFinder;
import org.diptych.core.markdown.markdownit.address.Uris;
import org.diptych.core.markdown.settings.MarkdownItSettings.Plugin;
import org.diptych.core.markdown.settings.MarkdownItSettings.Syntax;
import org.diptych.core.text.WorkMeter;

/** Reads what one paragraph, heading or cell holds into pieces, by CommonMark's rules and those of plugins. Used once. */
final class InlineReader {
    /** What ends a run of plain characters. */
    private static final String SIGNS = "\n!#$%&*+-:<=>@[\\]^_`{}~";

    private static final String NAME = "[a-zA-Z][a-zA-Z0-9-]*+";
    private static final String ATTRIBUTE =
            "\\s++[a-zA-Z_:][a-zA-Z0-9:._-]*+(?:\\s*+=\\s*+(?:[^\"'=<>`\\x00-\\x20]++|'[^']*+'|\"[^\"]*+\"))?+";
    private static final Pattern TAG =
            Pattern.compile("<(?:" + NAME + "(?:" + ATTRIBUTE + ")*+\\s*+/?>|/" + NAME + "\\s*+>"
                    + "|!---->|!--(?:-?[^>-])(?:-?[^-])*+-->"
                    + "|[?][\\s\\S]*?[?]>|![A-Z]+\\s++[^>]*+>|!\\[CDATA\\[[\\s\\S]*?\\]\\]>)");
    private static final Pattern MAIL =
            Pattern.compile("<([a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
                    + "(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*+)>");
    private static final Pattern ADDRESS = Pattern.compile("<[a-zA-Z][a-zA-Z0-9+.-]{1,31}:[^<>\\x00-\\x20]*>");
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#(?:[xX][a-fA-F0-9]{1,6}|[0-9]{1,7})|[a-zA-Z][a-zA-Z0-9]{1,31});");

    private final Passage passage;
    private final Syntax syntax;
    private final WorkMeter meter;
    private final LinkReader links;
    private final Footnotes notes;
    private final Map<Integer, Integer> skipped = new HashMap<>();
    private final Map<Integer, Integer> lastTicks = new HashMap<>();
    private boolean ticksSeen;
    private int linkLevel;
    private int depth;

    /** The stretch that is being read: what it became so far, and where its plain characters not yet kept begin. */
    private static final class Stretch {
        private final List<Token> tokens = new ArrayList<>();
        private final Delimiters delimiters = new Delimiters(tokens);
        private final int to;
        private int plain;

        private Stretch(int from, int to) {
            this.plain = from;
            this.to = to;
        }
    }

    InlineReader(
            Passage passage, Syntax syntax, Map<String, LinkTarget> definitions, Footnotes notes, WorkMeter meter) {
        this.passage = passage;
        this.syntax = syntax;
        this.meter = meter;
        this.notes = notes;
        this.links = new LinkReader(passage, definitions, this::skip);
    }

    /** The pieces of {@code from..to}. */
    List<Token> read(int from, int to) {
        meter.enter();
        depth++;
        Stretch stretch = new Stretch(from, to);
        for (int at = from; at < to; ) {
            int end = depth > syntax.deepest() ? at : sign(at, stretch);
            if (end > at) {
                at = end;
            } else {
                at++;
            }
        }
        keepPlain(stretch, to);
        stretch.delimiters.pair();
        depth--;
        meter.leave();
        return stretch.tokens;
    }

    private void keepPlain(Stretch stretch, int end) {
        if (end > stretch.plain) {
            stretch.tokens.add(Token.text(passage.string(stretch.plain, end), stretch.plain, end));
        }
    }

    /** Keeps {@code token}, which ends at {@code end}, and the plain characters before {@code at}. */
    private int keep(Stretch stretch, int at, Token token, int end) {
        keepPlain(stretch, at);
        stretch.tokens.add(token);
        stretch.plain = end;
        return end;
    }

    /** Reads what begins with the sign at {@code at}; where it ends, {@code at} if nothing does. */
    private int sign(int at, Stretch stretch) {
        char c = passage.at(at);
        int end =
                switch (c) {
                    case '\n' -> lineEnd(at, stretch);
                    case '\\' -> escape(at, stretch);
                    case '`' -> code(at, stretch);
                    case '*', '_' -> syntax.reads("emphasis") ? marks(at, 1, stretch) : at;
                    case '~' -> tilde(at, stretch);
                    case '+' -> syntax.has(Plugin.INS) ? marks(at, 2, stretch) : at;
                    case '=' -> syntax.has(Plugin.MARK) ? marks(at, 2, stretch) : at;
                    case '^' -> caret(at, stretch);
                    case '[' -> link(at, stretch);
                    case '!' -> image(at, stretch);
                    case '<' -> angle(at, stretch);
                    case '&' -> reference(at, stretch);
                    case ':' -> bareAddress(at, stretch);
                    default -> at;
                };
        return end;
    }

    private int lineEnd(int at, Stretch stretch) {
        if (!syntax.reads("newline")) {
            return at;
        }
        int blanks = at;
        while (blanks > stretch.plain && passage.at(blanks - 1) == ' ') {
            blanks--;
        }
        Token.Type type = at - blanks >= 2 ? Token.Type.HARD_BREAK : Token.Type.SOFT_BREAK;
        int end = skipIndent(at + 1, stretch.to);
        return keep(stretch, blanks, Token.of(type, "", at, at + 1), end);
    }

    private int skipIndent(int from, int to) {
        int at = from;
        while (at < to && (passage.at(at) == ' ' || passage.at(at) == '\t')) {
            at++;
        }
        return at;
    }

    private int escape(int at, Stretch stretch) {
        if (!syntax.reads("escape") || at + 1 >= stretch.to) {
            return at;
        }
        char next = passage.at(at + 1);
        if (next == '\n') {
            int end = skipIndent(at + 2, stretch.to);
            return keep(stretch, at, Token.of(Token.Type.HARD_BREAK, "", at, at + 2), end);
        }
        int end = escapeEnd(at, stretch.to);
        String text = passage.string(Signs.ESCAPABLE.indexOf(next) >= 0 ? at + 1 : at, end);
        return keep(stretch, at, Token.of(Token.Type.LITERAL, text, at, end), end);
    }

    private int escapeEnd(int at, int to) {
        boolean pair = at + 2 < to
                && Character.isHighSurrogate(passage.at(at + 1))
                && Character.isLowSurrogate(passage.at(at + 2));
        return pair ? at + 3 : at + 2;
    }

    private int code(int at, Stretch stretch) {
        if (!syntax.reads("backticks")) {
            return at;
        }
        int start = passage.endOfRun(at, stretch.to);
        int end = codeEnd(at, start, stretch.to);
        if (end < 0) {
            return start;
        }
        String text = passage.string(start, end - (start - at)).replace('\n', ' ');
        boolean padded = text.length() > 2 && text.startsWith(" ") && text.endsWith(" ");
        String shown = padded ? text.substring(1, text.length() - 1) : text;
        return keep(stretch, at, Token.of(Token.Type.CODE, shown, at, end), end);
    }

    /** Where the code ends whose ticks stand in {@code at..start}; -1 if it does not. */
    private int codeEnd(int at, int start, int to) {
        int ticks = start - at;
        if (ticksSeen && lastTicks.getOrDefault(ticks, 0) <= at) {
            return -1;
        }
        int length = passage.text().length();
        int end = start;
        for (int next = passage.text().indexOf('`', end);
                next >= 0;
                next = passage.text().indexOf('`', end)) {
            end = next + 1;
            while (end < Math.min(to, length) && passage.at(end) == '`') {
                end++;
            }
            if (end - next == ticks) {
                return end;
            }
            lastTicks.put(end - next, next);
        }
        ticksSeen = true;
        return -1;
    }

    private int tilde(int at, Stretch stretch) {
        int end = syntax.reads("strikethrough") ? marks(at, 2, stretch) : at;
        return end == at && syntax.has(Plugin.SUB) ? raised(at, "sub", stretch) : end;
    }

    private int caret(int at, Stretch stretch) {
        int end = syntax.has(Plugin.FOOTNOTE) ? inlineNote(at, stretch) : at;
        return end == at && syntax.has(Plugin.SUP) ? raised(at, "sup", stretch) : end;
    }

    private int marks(int at, int least, Stretch stretch) {
        char sign = passage.at(at);
        int end = passage.endOfRun(at, stretch.to);
        if (end - at < least) {
            return at;
        }
        int before = at > 0 ? passage.at(at - 1) : ' ';
        int after = end < stretch.to ? passage.at(end) : ' ';
        keepPlain(stretch, at);
        stretch.delimiters.add(sign, at, Delimiters.Run.of(before, after, end - at, sign != '_'));
        stretch.plain = end;
        return end;
    }

    /** A word between two signs; no blank stands in it unless a backslash is before it. */
    private int raised(int at, String tag, Stretch stretch) {
        char sign = passage.at(at);
        int close = at + 1;
        while (close < stretch.to && passage.at(close) != sign) {
            close = skip(close, stretch.to);
        }
        if (at + 2 >= stretch.to || close >= stretch.to || close == at + 1) {
            return at;
        }
        String content = passage.string(at + 1, close);
        if (Pattern.compile("(?:^|[^\\\\])(?:\\\\\\\\)*\\s").matcher(content).find()) {
            return at;
        }
        String text = content.replaceAll("\\\\([ \\\\!\"#$%&'()*+,./:;<=>?@\\[\\]^_`{|}~-])", "$1");
        keep(stretch, at, Token.open(tag, LinkTarget.NONE, at, at + 1), at + 1);
        stretch.tokens.add(Token.text(text, at + 1, close));
        stretch.tokens.add(Token.close(tag, close, close + 1));
        stretch.plain = close + 1;
        return close + 1;
    }

    private int inlineNote(int at, Stretch stretch) {
        int end = inlineNoteEnd(at, stretch.to);
        if (end < 0) {
            return at;
        }
        Footnotes.Mark mark = notes.inline(() -> inner().read(at + 2, end - 1));
        return keep(stretch, at, Token.note(mark, at, end), end);
    }

    private int inlineNoteEnd(int at, int to) {
        int close = at + 2 < to && passage.at(at + 1) == '[' ? links.labelEnd(at + 1, to, false) : -1;
        return close < 0 ? -1 : close + 1;
    }

    private int link(int at, Stretch stretch) {
        LinkReader.Found found = syntax.reads("link") ? links.link(at, stretch.to) : null;
        if (found != null) {
            keep(stretch, at, Token.open("a", found.target(), at, at + 1), found.end());
            linkLevel++;
            stretch.tokens.addAll(read(found.textStart(), found.textEnd()));
            linkLevel--;
            stretch.tokens.add(Token.close("a", found.textEnd(), found.end()));
            return found.end();
        }
        int end = noteEnd(at, stretch.to);
        if (end < 0) {
            return at;
        }
        return keep(stretch, at, Token.note(notes.reference(passage.string(at + 2, end - 1)), at, end), end);
    }

    /** Where the mark of a footnote that is defined ends; -1 if there is none at {@code at}. */
    private int noteEnd(int at, int to) {
        if (!syntax.has(Plugin.FOOTNOTE) || passage.at(at + 1, to) != '^') {
            return -1;
        }
        int close = passage.find(']', at + 2, to);
        if (close <= at + 2) {
            return -1;
        }
        String label = passage.string(at + 2, close);
        return label.indexOf(' ') < 0 && label.indexOf('\n') < 0 && notes.isDefined(label) ? close + 1 : -1;
    }

    /** A reader that knows nothing of what stands around. */
    private InlineReader inner() {
        InlineReader inner = new InlineReader(passage, syntax, links.definitions(), notes, meter);
        inner.depth = depth;
        return inner;
    }

    private int image(int at, Stretch stretch) {
        LinkReader.Found found = syntax.reads("image") ? links.image(at, stretch.to) : null;
        if (found == null) {
            return at;
        }
        String label = passage.string(found.textStart(), found.textEnd());
        List<Token> children = inner().read(found.textStart(), found.textEnd());
        return keep(stretch, at, Token.image(label, found.target(), children, at, found.end()), found.end());
    }

    private int angle(int at, Stretch stretch) {
        int end = autolinkEnd(at, stretch.to);
        if (end >= 0) {
            String shown = passage.string(at + 1, end - 1);
            boolean mail = passage.endOf(ADDRESS, at, stretch.to) < 0;
            LinkTarget target = new LinkTarget(Uris.published(mail ? "mailto:" + shown : shown), "");
            keep(stretch, at, Token.open("a", target, at, at + 1).asAuto(), end);
            stretch.tokens.add(Token.text(Uris.shown(shown), at + 1, end - 1));
            stretch.tokens.add(Token.close("a", end - 1, end).asAuto());
            return end;
        }
        end = tagEnd(at, stretch.to);
        if (end < 0) {
            return at;
        }
        String tag = passage.string(at, end);
        String lower = tag.toLowerCase(Locale.ROOT);
        if (lower.matches("(?s)<a[>\\s].*")) {
            linkLevel++;
        } else if (lower.matches("</a\\s*>")) {
            linkLevel--;
        }
        return keep(stretch, at, Token.of(Token.Type.HTML, tag, at, end), end);
    }

    private int autolinkEnd(int at, int to) {
        if (!syntax.reads("autolink")) {
            return -1;
        }
        int end = passage.endOf(ADDRESS, at, to);
        if (end < 0) {
            return passage.endOf(MAIL, at, to);
        }
        return Uris.isAllowed(Uris.published(passage.string(at + 1, end - 1))) ? end : -1;
    }

    private int tagEnd(int at, int to) {
        return syntax.reads("html_inline") && at + 2 < to ? passage.endOfMarkup(TAG, at, to) : -1;
    }

    private int reference(int at, Stretch stretch) {
        int end = referenceEnd(at, stretch.to);
        if (end < 0) {
            return at;
        }
        String text = Html5Entities.entityToString(passage.string(at, end));
        return keep(stretch, at, Token.of(Token.Type.LITERAL, text, at, end), end);
    }

    private int referenceEnd(int at, int to) {
        int end = syntax.reads("entity") ? passage.endOf(REFERENCE, at, to) : -1;
        if (end >= 0 && passage.at(at + 1) != '#') {
            String typed = passage.string(at, end);
            return Html5Entities.entityToString(typed).equals(typed) ? -1 : end;
        }
        return end;
    }

    /** An address whose scheme has just been passed over as plain characters. */
    private int bareAddress(int at, Stretch stretch) {
        if (!syntax.reads("linkify") || linkLevel > 0 || !passage.has("://", at, stretch.to)) {
            return at;
        }
        int start = at;
        while (start > stretch.plain && isOfScheme(passage.at(start - 1))) {
            start--;
        }
        if (start == at || !isLetter(passage.at(start))) {
            return at;
        }
        int end = AddressFinder.endAt(passage.text(), start);
        while (end > at && passage.at(end - 1) == '*') {
            end--;
        }
        if (end <= at) {
            return at;
        }
        String shown = passage.string(start, end);
        String address = Uris.published(shown);
        if (!Uris.isAllowed(address)) {
            return at;
        }
        keep(
                stretch,
                start,
                Token.open("a", new LinkTarget(address, ""), start, start).asAuto(),
                end);
        stretch.tokens.add(Token.text(Uris.shown(shown), start, end));
        stretch.tokens.add(Token.close("a", end, end).asAuto());
        return end;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isOfScheme(char c) {
        return isLetter(c) || c >= '0' && c <= '9' || c == '.' || c == '+' || c == '-';
    }

    /** Where that ends which begins at {@code at}: marks of emphasis enclose nothing yet. */
    private int skip(int at, int to) {
        Integer known = skipped.get(at);
        if (known != null) {
            return known;
        }
        if (depth > syntax.deepest()) {
            return to;
        }
        depth++;
        int end = Math.max(at + 1, end(at, to));
        depth--;
        skipped.put(at, end);
        return end;
    }

    private int end(int at, int to) {
        char c = passage.at(at);
        return switch (c) {
            case '\n' -> syntax.reads("newline") ? skipIndent(at + 1, to) : at;
            case '\\' -> syntax.reads("escape") && at + 1 < to ? skippedEscape(at, to) : at;
            case '`' -> syntax.reads("backticks") ? skippedCode(at, to) : at;
            case '[' -> skippedLink(at, to);
            case '!' -> skippedImage(at, to);
            case '^' -> syntax.has(Plugin.FOOTNOTE) ? inlineNoteEnd(at, to) : at;
            case '<' -> Math.max(autolinkEnd(at, to), tagEnd(at, to));
            case '&' -> referenceEnd(at, to);
            default -> SIGNS.indexOf(c) >= 0 ? at : plainEnd(at, to);
        };
    }

    private int skippedEscape(int at, int to) {
        return passage.at(at + 1) == '\n' ? skipIndent(at + 2, to) : escapeEnd(at, to);
    }

    private int skippedCode(int at, int to) {
        int start = passage.endOfRun(at, to);
        return Math.max(start, codeEnd(at, start, to));
    }

    private int skippedLink(int at, int to) {
        meter.enter();
        LinkReader.Found found = syntax.reads("link") ? links.link(at, to) : null;
        meter.leave();
        return found == null ? noteEnd(at, to) : found.end();
    }

    private int skippedImage(int at, int to) {
        meter.enter();
        LinkReader.Found found = syntax.reads("image") ? links.image(at, to) : null;
        meter.leave();
        return found == null ? at : found.end();
    }

    private int plainEnd(int from, int to) {
        int at = from;
        while (at < to && SIGNS.indexOf(passage.at(at)) < 0) {
            at++;
        }
        return at;
    }
}
