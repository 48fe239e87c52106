package org.diptych.desk.typing;

import java.util.stream.IntStream;
import org.diptych.core.text.TextLines;
import org.diptych.desk.undo.Selected;

/** Makes a listing of whole lines. Stateless. */
public final class Listings {
    private static final int SHORTEST = 3;

    private Listings() {}

    /** The chosen lines between fences, longer than any run of marks in them; the caret goes where the language is named. */
    public static Edit around(Caret caret) {
        TextLines lines = caret.lines();
        int from = lines.start(caret.firstLine());
        int to = lines.end(caret.lastLine());
        String code = lines.text(from, to);
        String indent = IntStream.rangeClosed(caret.firstLine(), caret.lastLine())
                .mapToObj(lines::line)
                .filter(line -> !line.isBlank())
                .map(line ->
                        line.substring(0, line.length() - line.stripLeading().length()))
                .reduce(Listings::common)
                .orElse("");
        String fence = "`".repeat(Math.max(SHORTEST, longestRun(code) + 1));
        String above =
                caret.firstLine() > 0 && !lines.line(caret.firstLine() - 1).isBlank() ? "\n" : "";
        String below = caret.lastLine() + 1 < lines.count()
                        && !lines.line(caret.lastLine() + 1).isBlank()
                ? "\n"
                : "";
        String opening = above + indent + fence;
        return new Edit(
                from,
                to,
                opening + "\n" + code + "\n" + indent + fence + below,
                Selected.caretAt(from + opening.length()));
    }

    private static String common(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return one.substring(0, length);
    }

    private static int longestRun(String code) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < code.length(); i++) {
            run = code.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
