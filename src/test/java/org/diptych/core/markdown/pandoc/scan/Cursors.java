package org.diptych.core.markdown.pandoc.scan;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.diptych.core.markdown.source.MappedText;

/** Cursors for tests. */
final class Cursors {
    private Cursors() {}

    /** A cursor at the start of {@code text}. */
    static Cursor over(String text) {
        return new Cursor(new ScanNotes(BasedSequence.of(text)), MappedText.of(text, 0));
    }

    /** A cursor at {@code place} of {@code text}. */
    static Cursor at(String text, int place) {
        Cursor cursor = over(text);
        cursor.at = place;
        return cursor;
    }
}
