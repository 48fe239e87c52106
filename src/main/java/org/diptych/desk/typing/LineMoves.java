package org.diptych.desk.typing;

import java.util.Optional;
import org.diptych.core.text.TextLines;
import org.diptych.desk.undo.Selected;

/** Moves and doubles whole lines. Stateless. */
public final class LineMoves {
    private LineMoves() {}

    /** The lines {@code first} to {@code last} change places with the line above; empty at the top. */
    public static Optional<Edit> up(TextLines lines, int first, int last, Selected selected) {
        if (first == 0) {
            return Optional.empty();
        }
        String above = lines.line(first - 1);
        return Optional.of(new Edit(
                lines.start(first - 1),
                lines.end(last),
                block(lines, first, last) + "\n" + above,
                shifted(selected, -above.length() - 1)));
    }

    /** The lines change places with the line below; empty at the bottom. */
    public static Optional<Edit> down(TextLines lines, int first, int last, Selected selected) {
        if (last + 1 == lines.count()) {
            return Optional.empty();
        }
        String below = lines.line(last + 1);
        return Optional.of(new Edit(
                lines.start(first),
                lines.end(last + 1),
                below + "\n" + block(lines, first, last),
                shifted(selected, below.length() + 1)));
    }

    /** The lines once more, below; the caret goes along. */
    public static Edit duplicate(TextLines lines, int first, int last, Selected selected) {
        String copy = "\n" + block(lines, first, last);
        return new Edit(lines.end(last), lines.end(last), copy, shifted(selected, copy.length()));
    }

    private static String block(TextLines lines, int first, int last) {
        StringBuilder block = new StringBuilder(lines.line(first));
        for (int i = first + 1; i <= last; i++) {
            block.append('\n').append(lines.line(i));
        }
        return block.toString();
    }

    private static Selected shifted(Selected selected, int distance) {
        return new Selected(selected.anchor() + distance, selected.caret() + distance);
    }
}
