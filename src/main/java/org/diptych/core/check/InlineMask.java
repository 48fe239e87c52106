package org.diptych.core.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.markdown.Dialect;

/**
 * Hides within a paragraph what is no prose: escaped characters, inline code, HTML tags, the addresses of links and,
 * under pandoc, formulas by its rule: no blank inside the dollars, no digit after them. Nothing reaches from one list item into the next. Used
 * once.
 */
final class InlineMask {
    private static final Pattern ITEM = Pattern.compile("\\n[ \\t]*(?:[-*+]|\\d{1,9}[.)])[ \\t]");

    private final String text;
    private final boolean inList;
    private final Dialect dialect;
    private final char[] masked;
    private int at;
    /** Where the list item ends that {@link #at} lies in. */
    private int itemEnd = -1;
    /** Which bracket closes which, in the line up to {@link #matchedTo}. */
    private final Map<Integer, Integer> brackets = new HashMap<>();

    private int matchedTo = -1;
    /** From here on no tag ends. */
    private int untagged = Integer.MAX_VALUE;

    /** @param inList whether lines that begin like list items are some */
    InlineMask(String text, boolean inList, Dialect dialect) {
        this.text = text;
        this.inList = inList;
        this.dialect = dialect;
        this.masked = text.toCharArray();
    }

    String mask() {
        while (at < text.length()) {
            switch (text.charAt(at)) {
                case '\\' -> escape();
                case '`' -> code();
                case '$' -> formula();
                case '<' -> tag();
                case ']' -> address();
                default -> at++;
            }
        }
        return new String(masked);
    }

    private void escape() {
        boolean punctuation = at + 1 < text.length() && isPunctuation(text.charAt(at + 1));
        hideUpTo(punctuation ? at + 2 : at);
        at += punctuation ? 0 : 1;
    }

    private void code() {
        int end = at;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        String run = text.substring(at, end);
        int close = find(run, end);
        while (close >= 0 && close + run.length() < text.length() && text.charAt(close + run.length()) == '`') {
            int next = close;
            while (next < text.length() && text.charAt(next) == '`') {
                next++;
            }
            close = find(run, next);
        }
        if (close < 0) {
            at = end;
        } else {
            hideUpTo(close + run.length());
        }
    }

    private void formula() {
        if (dialect != Dialect.PANDOC) {
            at++;
            return;
        }
        if (text.startsWith("$$", at)) {
            int close = find("$$", at + 2);
            if (close < 0) {
                at += 2;
            } else {
                hideUpTo(close + 2);
            }
            return;
        }
        int close = dollarAfter(at + 1);
        boolean opens = at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
        boolean closes = close > at + 1
                && !Character.isWhitespace(text.charAt(close - 1))
                && !(close + 1 < text.length() && Character.isDigit(text.charAt(close + 1)));
        if (opens && closes) {
            hideUpTo(close + 1);
        } else {
            at++;
        }
    }

    private int dollarAfter(int from) {
        for (int i = from; i < itemEnd(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == '$') {
                return i;
            }
        }
        return -1;
    }

    private void tag() {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        int close = Character.isLetter(next) || next == '/' || next == '!' ? tagEnd() : -1;
        if (close < 0) {
            at++;
        } else {
            hideUpTo(close + 1);
        }
    }

    private int tagEnd() {
        if (at >= untagged) {
            return -1;
        }
        int close = text.indexOf('>', at);
        untagged = close < 0 ? at : untagged;
        return close;
    }

    private void address() {
        int open = at + 1;
        if (open >= text.length() || text.charAt(open) != '(') {
            at++;
            return;
        }
        if (open >= matchedTo) {
            matchBrackets(open);
        }
        at = open + 1;
        if (brackets.containsKey(open)) {
            hideUpTo(brackets.get(open));
        }
    }

    /** Finds what closes each bracket from {@code from} to the end of its line. */
    private void matchBrackets(int from) {
        Deque<Integer> opened = new ArrayDeque<>();
        brackets.clear();
        int i = from;
        while (i < text.length() && text.charAt(i) != '\n') {
            if (text.charAt(i) == '(') {
                opened.push(i);
            } else if (text.charAt(i) == ')' && !opened.isEmpty()) {
                brackets.put(opened.pop(), i);
            }
            i++;
        }
        matchedTo = i;
    }

    private int find(String wanted, int from) {
        int found = text.indexOf(wanted, from);
        return found < itemEnd() ? found : -1;
    }

    private int itemEnd() {
        if (itemEnd < at) {
            Matcher item = ITEM.matcher(text);
            itemEnd = inList && item.find(at) ? item.start() : text.length();
        }
        return itemEnd;
    }

    private void hideUpTo(int end) {
        for (int i = at; i < end; i++) {
            if (text.charAt(i) != '\n') {
                masked[i] = Paragraph.HIDDEN;
            }
        }
        at = end;
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }
}
