package org.diptych.core.bibliography.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * Quotation marks as the style has them, however they were typed: the outer pair double, one within it single. What
 * stands for letters left out stays an apostrophe. Stateless.
 */
final class QuotationMarks {
    private static final String OPENING = "“‘\"'";
    private static final String CLOSING = "”’\"'";

    /** {@code '90s}, {@code 'n'}: no quotation begins here. */
    private static final Pattern LEFT_OUT =
            Pattern.compile("(?i)['’‘]\\d\\ds?\\b.*|['’‘](?:n['’](?!\\w)|(?:tis|twas|em)\\b).*");

    private QuotationMarks() {}

    /** {@code text} with its pairs of marks in the style's order; a mark without its other stays. */
    static String inOrder(String text) {
        char[] marks = text.toCharArray();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < marks.length; i++) {
            char mark = text.charAt(i);
            if (OPENING.indexOf(mark) >= 0 && opens(text, i)) {
                open.push(i);
            } else if (CLOSING.indexOf(mark) >= 0 && closes(text, i)) {
                close(text, i, marks, open);
            }
        }
        return new String(marks);
    }

    /** Of a pair, the marks are set; of one that is not closed inside it, nothing is. */
    private static void close(String text, int end, char[] marks, Deque<Integer> open) {
        boolean isDouble = isDouble(text.charAt(end));
        boolean known = open.stream().anyMatch(start -> isDouble(text.charAt(start)) == isDouble);
        if (!known) {
            return;
        }
        while (isDouble(text.charAt(open.peek())) != isDouble) {
            open.pop();
        }
        int start = open.pop();
        boolean outer = open.size() % 2 == 0;
        marks[start] = outer ? '“' : '‘';
        marks[end] = outer ? '”' : '’';
    }

    private static boolean opens(String text, int at) {
        boolean before = at == 0
                || "([{-–—/:：，。、；《".indexOf(text.charAt(at - 1)) >= 0
                || Character.isWhitespace(text.charAt(at - 1))
                || OPENING.indexOf(text.charAt(at - 1)) >= 0 && opens(text, at - 1)
                || "“‘".indexOf(text.charAt(at)) >= 0 && isHan(text.codePointBefore(at));
        boolean after = at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
        return before && after && !LEFT_OUT.matcher(text.substring(at)).matches();
    }

    private static boolean closes(String text, int at) {
        boolean before = at > 0 && !Character.isWhitespace(text.charAt(at - 1));
        boolean after = at + 1 == text.length()
                || !Character.isLetterOrDigit(text.codePointAt(at + 1))
                || "”’".indexOf(text.charAt(at)) >= 0 && isHan(text.codePointAt(at + 1));
        return before && after;
    }

    private static boolean isDouble(char mark) {
        return "“”\"".indexOf(mark) >= 0;
    }

    private static boolean isHan(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }
}
