package org.diptych.desk.typing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.desk.undo.Selected;

/** Makes a link of what is selected, or plain text of a link. Stateless. */
public final class Links {
    private static final Pattern LINK = Pattern.compile(
            "(?<!!)\\[((?:[^!\\[\\]]++|!(?:\\[[^\\]]*\\]\\([^)]*\\))?+)*+)\\]\\(([^()\\s]*+(?:\\([^()\\s]*+\\)[^()\\s]*+)*+)(?:\\s[^)]*)?\\)");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|mailto:)\\S+|www\\.\\S+");

    private Links() {}

    /**
     * The step Ctrl+K makes.
     *
     * @param line a line of the text
     * @param start where it begins in the text
     * @param selected what is selected, within the line
     * @param clipboard the clipboard's text, possibly empty
     */
    public static Edit toggle(String line, int start, Selected selected, String clipboard) {
        Matcher link = LINK.matcher(line);
        while (link.find()) {
            if (link.start() <= selected.start() - start && selected.end() - start <= link.end()) {
                return unlink(link, start);
            }
        }
        int from = selected.start();
        int to = selected.end();
        if (selected.isEmpty()) {
            from = start + WordRuns.startOf(line, selected.caret() - start);
            to = start + WordRuns.endOf(line, selected.caret() - start);
            if (from == to || !Character.isLetterOrDigit(line.codePointAt(from - start))) {
                from = selected.caret();
                to = from;
            }
        }
        return link(from, to, line.substring(from - start, to - start), address(clipboard));
    }

    /**
     * The step that an address makes which is pasted over words; empty where that is no address, or where they are no words
     * of one line, or part of a link already.
     */
    public static Optional<Edit> pasted(Caret caret, String clipboard) {
        Selected selected = caret.inLines();
        String words = caret.lines().text(selected.start(), selected.end());
        boolean mayBe = !words.isBlank() && words.indexOf('\n') < 0 && !isAddress(words.strip());
        if (!mayBe || address(clipboard).isEmpty() || words.matches(".*[\\[\\]`].*")) {
            return Optional.empty();
        }
        int from = selected.start() - caret.lineStart();
        String before = caret.line().substring(0, from);
        boolean inAddress = before.endsWith("](") || before.endsWith("<") || before.endsWith("\"");
        return inAddress
                ? Optional.empty()
                : Optional.of(link(selected.start(), selected.end(), words, address(clipboard)));
    }

    /** The step Ctrl+K makes of a selection over several lines; empty where they are not one paragraph. */
    public static Optional<Edit> over(Caret caret, String clipboard) {
        for (int line = caret.firstLine(); line <= caret.lastLine(); line++) {
            if (caret.lines().line(line).isBlank()) {
                return Optional.empty();
            }
        }
        Selected selected = caret.inLines();
        String text = caret.lines().text(selected.start(), selected.end());
        return Optional.of(link(selected.start(), selected.end(), text, address(clipboard)));
    }

    private static Edit unlink(Matcher link, int start) {
        String text = link.group(1).isEmpty() ? link.group(2) : link.group(1);
        int from = start + link.start();
        return new Edit(from, start + link.end(), text, new Selected(from, from + text.length()));
    }

    private static Edit link(int from, int to, String text, String address) {
        if (isAddress(text)) {
            return new Edit(from, to, "[](" + text + ")", Selected.caretAt(from + 1));
        }
        String link = "[" + text + "](" + address + ")";
        int caret = text.isEmpty() ? 1 : address.isEmpty() ? link.length() - 1 : link.length();
        return new Edit(from, to, link, Selected.caretAt(from + caret));
    }

    private static String address(String clipboard) {
        String stripped = clipboard.strip();
        return isAddress(stripped) ? stripped : "";
    }

    /** Whether {@code text} is the address of a page of the web, and nothing else. */
    public static boolean isPage(String text) {
        return isAddress(text) && text.startsWith("http");
    }

    private static boolean isAddress(String text) {
        return text.length() < 2_000 && ADDRESS.matcher(text).matches();
    }
}
