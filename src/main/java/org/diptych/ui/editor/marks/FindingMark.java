package org.diptych.ui.editor.marks;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.diptych.core.check.Severity;
import org.diptych.core.text.TextRange;
import org.diptych.desk.typing.TextChange;

/**
 * A finding as an editor shows it.
 *
 * @param range the characters concerned, in the content of the editor's part; may be empty
 * @param severity how much it matters
 * @param sentence what is wrong, in the reader's language
 * @param fixes what may be done about it, possibly nothing
 * @param likely what may be done first, and takes a moment to find out; empty for nothing
 */
public record FindingMark(
        TextRange range, Severity severity, String sentence, List<Offer> fixes, Optional<Later> likely) {

    /** A finding of which all that can be done is known. */
    public FindingMark(TextRange range, Severity severity, String sentence, List<Offer> fixes) {
        this(range, severity, sentence, fixes, Optional.empty());
    }

    public FindingMark {
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(sentence, "sentence");
        fixes = List.copyOf(fixes);
        Objects.requireNonNull(likely, "likely");
    }

    /** The same finding after {@code change} was made to the text. */
    FindingMark after(TextChange change) {
        int start = moved(range.start(), change, true);
        int end = Math.max(start, moved(range.end(), change, false));
        return new FindingMark(new TextRange(start, end), severity, sentence, fixes, likely);
    }

    /** Whether the author sees the same of both; what their fixes would do may differ. */
    public boolean looksLike(FindingMark other) {
        return range.equals(other.range)
                && severity == other.severity
                && sentence.equals(other.sentence)
                && fixes.size() == other.fixes.size();
    }

    private int moved(int offset, TextChange change, boolean start) {
        if (offset < change.position() || offset == change.position() && !start) {
            return offset;
        }
        if (offset >= change.removedEnd()) {
            return offset + change.inserted().length() - change.removed().length();
        }
        return start ? change.insertedEnd() : change.position();
    }

    /** Offers that come later. */
    @FunctionalInterface
    public interface Later {

        /** Tells {@code then}, on the FX thread, once they are known; possibly none. */
        void ask(Consumer<List<Offer>> then);
    }

    /** A change that mends the finding. */
    public record Offer(String label, Runnable action) {
        public Offer {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(action, "action");
        }
    }
}
