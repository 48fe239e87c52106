package org.diptych.desk.typing;

import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.diptych.core.text.TextLines;

/**
 * The formula a caret stands in.
 *
 * @param start where its first mark begins in the text
 * @param end after its last mark
 * @param texStart where its TeX begins
 * @param tex what stands between the marks
 * @param display whether it is set apart
 */
public record FormulaAt(int start, int end, int texStart, String tex, boolean display) {
    /** Further from the caret no formula is looked for. */
    private static final int LINES = 120;

    private static final int LONGEST = 8_000;

    public FormulaAt {
        Objects.requireNonNull(tex, "tex");
    }

    /** The formula that {@code offset} of the text stands in, its marks included; of its paragraph alone, as it is now. */
    public static Optional<FormulaAt> find(TextLines lines, int line, int offset, IntPredicate isCode) {
        if (isCode.test(line)) {
            return Optional.empty();
        }
        int first = line;
        while (first > 0 && line - first < LINES && isOfParagraph(lines, first - 1, isCode)) {
            first--;
        }
        int last = line;
        while (last + 1 < lines.count() && last - line < LINES && isOfParagraph(lines, last + 1, isCode)) {
            last++;
        }
        int from = lines.start(first);
        int to = lines.end(last);
        return to - from > LONGEST
                ? Optional.empty()
                : in(lines.text(from, to), offset - from).map(found -> found.moved(from));
    }

    private static boolean isOfParagraph(TextLines lines, int line, IntPredicate isCode) {
        return !lines.line(line).isBlank() && !isCode.test(line);
    }

    private FormulaAt moved(int by) {
        return new FormulaAt(start + by, end + by, texStart + by, tex, display);
    }

    private static Optional<FormulaAt> in(String text, int offset) {
        int at = 0;
        while (at < text.length() && at <= offset) {
            Optional<FormulaAt> one = begins(text, at);
            if (one.isPresent()) {
                FormulaAt found = one.get();
                if (offset <= found.end()) {
                    return offset >= found.start() ? one : Optional.empty();
                }
                at = found.end();
            } else {
                at = past(text, at);
            }
        }
        return Optional.empty();
    }

    /** Behind what stands at {@code at} and begins no formula: a letter, an escaped one, code. */
    private static int past(String text, int at) {
        char c = text.charAt(at);
        if (c == '`') {
            int run = at;
            while (run < text.length() && text.charAt(run) == '`') {
                run++;
            }
            int close = text.indexOf(text.substring(at, run), run);
            return close < 0 ? run : close + run - at;
        }
        return at + (c == '\\' ? 2 : 1);
    }

    private static Optional<FormulaAt> begins(String text, int at) {
        if (text.startsWith("$$", at)) {
            return closed(text, at, "$$", "$$", true);
        }
        if (text.charAt(at) == '$') {
            return dollar(text, at);
        }
        if (text.startsWith("\\(", at)) {
            return closed(text, at, "\\(", "\\)", false);
        }
        return text.startsWith("\\[", at) ? closed(text, at, "\\[", "\\]", true) : environment(text, at);
    }

    private static Optional<FormulaAt> closed(String text, int at, String open, String close, boolean display) {
        int from = at + open.length();
        int end = text.indexOf(close, from);
        return end < 0
                ? Optional.empty()
                : Optional.of(new FormulaAt(at, end + close.length(), from, text.substring(from, end), display));
    }

    /** No blank inside the dollars, and no digit behind: else they are money. */
    private static Optional<FormulaAt> dollar(String text, int at) {
        if (at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1))) {
            return Optional.empty();
        }
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '$') {
                boolean blank = Character.isWhitespace(text.charAt(i - 1));
                boolean digit = i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
                return blank || digit || i == at + 1
                        ? Optional.empty()
                        : Optional.of(new FormulaAt(at, i + 1, at + 1, text.substring(at + 1, i), false));
            }
        }
        return Optional.empty();
    }

    private static Optional<FormulaAt> environment(String text, int at) {
        if (!text.startsWith("\\begin{", at)) {
            return Optional.empty();
        }
        int brace = text.indexOf('}', at);
        if (brace < 0) {
            return Optional.empty();
        }
        String close = "\\end{" + text.substring(at + "\\begin{".length(), brace) + "}";
        int end = text.indexOf(close, brace);
        return end < 0
                ? Optional.empty()
                : Optional.of(
                        new FormulaAt(at, end + close.length(), at, text.substring(at, end + close.length()), true));
    }
}
