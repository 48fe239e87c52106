package org.diptych.ui.editor.marks;

import java.util.Objects;
import org.diptych.core.text.TextRange;
import org.diptych.desk.typing.TextChange;

/**
 * How a block stands to the other language, as an editor shows it at the side of its lines.
 *
 * @param range the block's lines, in the content of the editor's part; the empty place where it is missing
 * @param kind what the sign says
 * @param sentence the same in words, in the reader's language
 */
public record StepMark(TextRange range, Kind kind, String sentence) {

    /** What a mark says; each has a shape of its own, so that colour does not speak alone. */
    public enum Kind {
        /** The block at the caret, or its partner: one bar, the same for both. */
        PAIR,
        /** The block at the caret, which has no partner: a broken bar. */
        ALONE,
        /** The place where the partner is missing: a short line across. */
        MISSING,
        /** A block that waits, since the other side was changed: a row of dots. */
        WAITING
    }

    public StepMark {
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(sentence, "sentence");
    }

    /** The same mark after {@code change} was made to the text; what is typed at its end belongs to it. */
    public StepMark after(TextChange change) {
        int start = moved(range.start(), change, false);
        int end = Math.max(start, moved(range.end(), change, kind != Kind.MISSING));
        return start == range.start() && end == range.end()
                ? this
                : new StepMark(new TextRange(start, end), kind, sentence);
    }

    private static int moved(int offset, TextChange change, boolean along) {
        if (offset < change.position() || offset == change.position() && !along) {
            return offset;
        }
        return offset >= change.removedEnd()
                ? offset + change.inserted().length() - change.removed().length()
                : change.position();
    }
}
