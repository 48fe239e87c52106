package org.diptych.ui.editor.marks;

import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import org.diptych.core.highlight.InkedLine;
import org.diptych.core.highlight.InkedText;
import org.diptych.core.highlight.LineState.Mode;
import org.diptych.core.text.TextRange;
import org.diptych.desk.typing.TextChange;
import org.diptych.ui.editor.area.WritingArea;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.TwoDimensional.Bias;

/**
 * Keeps the colours of an editor's text right.
 *
 * <p>A key costs the line it changes and the one above. What must change far below (a fence was opened) is done in
 * slices between frames. Only lines whose styles differ are touched.
 */
public final class Colouring {
    private static final int LINES_AT_ONCE = 60;
    private static final long SLICE_NANOS = 3_000_000;

    private final WritingArea area;
    private final FindingMarks marks;
    private final Hits hits;
    private final BooleanSupplier paused;
    private final LineStyles styles;
    private final List<InkedLine> lines;
    private final InkedText inks;
    private boolean scheduled;
    /** Lines that show other findings or hits than they should; those in view do not wait. */
    private BitSet stale = new BitSet();

    /**
     * Shows {@code text} in {@code area}.
     *
     * @param paused whether nothing may be restyled now
     */
    public Colouring(WritingArea area, FindingMarks marks, Hits hits, ColouredText text, BooleanSupplier paused) {
        this.area = area;
        this.marks = marks;
        this.hits = hits;
        this.paused = paused;
        this.styles = text.styles;
        this.lines = text.lines;
        this.inks = text.inks;
        area.literally(() -> area.replace(0, 0, text.document));
    }

    /** The text was changed. */
    public void changed(TextChange change) {
        int line = area.offsetToPosition(change.position(), Bias.Forward).getMajor();
        int removed = lineCount(change.removed());
        int added = lineCount(change.inserted());
        inks.edited(line, removed, added);
        if (added != removed && !stale.isEmpty()) {
            stale = shifted(stale, line + 1, added - removed);
        }
        if (added > removed) {
            lines.addAll(line + 1, Collections.nCopies(added - removed, null));
        } else {
            lines.subList(line + 1, line + 1 + removed - added).clear();
        }
        work(Math.max(LINES_AT_ONCE, added + 2));
    }

    /**
     * Whether {@code line} belongs to a fenced block; of one not worked out yet, as the nearest known above it ends. One is
     * asked of in the midst of a change too: the caret is moved before the colours follow.
     */
    public boolean isFenced(int line) {
        int known = Math.min(line, lines.size() - 1);
        while (known > 0 && lines.get(known) == null) {
            known--;
        }
        InkedLine nearest = lines.get(known);
        return nearest != null
                && (known == line ? nearest.fenced() : nearest.after().mode() == Mode.FENCE);
    }

    /** What had to wait goes on. */
    public void resume() {
        work(0);
    }

    /**
     * Shows anew what was found on the lines that {@code ranges} touch, each line once: at once in view, elsewhere between
     * frames. A post that was just read has findings on hundreds of lines.
     */
    public void restyle(List<TextRange> ranges) {
        for (TextRange range : ranges) {
            stale.set(lineAt(range.start()), lineAt(range.end()) + 1);
        }
        if (!area.getVisibleParagraphs().isEmpty()) {
            freshenAll(area.firstVisibleParToAllParIndex(), area.lastVisibleParToAllParIndex(), Long.MAX_VALUE);
        }
        work(0);
    }

    /** Shows anew the lines from {@code first} to {@code last} that need it, until {@code end} by the clock. */
    private void freshenAll(int first, int last, long end) {
        for (int line = stale.nextSetBit(first);
                line >= 0 && line <= last && System.nanoTime() < end;
                line = stale.nextSetBit(line)) {
            freshen(line);
        }
    }

    private int lineAt(int offset) {
        return area.offsetToPosition(Math.min(offset, area.getLength()), Bias.Forward)
                .getMajor();
    }

    private void freshen(int line) {
        stale.clear(line);
        if (line < lines.size() && lines.get(line) != null) {
            show(line, lines.get(line));
        }
    }

    private static BitSet shifted(BitSet bits, int from, int distance) {
        BitSet shifted = new BitSet();
        bits.stream()
                .filter(bit -> bit < from || bit + distance >= from)
                .map(bit -> bit < from ? bit : bit + distance)
                .forEach(shifted::set);
        return shifted;
    }

    private static int lineCount(String text) {
        int count = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            count++;
        }
        return count;
    }

    private void work(int most) {
        inks.advance(area::getText, most, this::take);
        if ((!inks.isDone() || !stale.isEmpty()) && !scheduled) {
            scheduled = true;
            Platform.runLater(this::slice);
        }
    }

    private void slice() {
        scheduled = false;
        if (paused.getAsBoolean()) {
            return;
        }
        long end = System.nanoTime() + SLICE_NANOS;
        do {
            inks.advance(area::getText, LINES_AT_ONCE / 4, this::take);
        } while (!inks.isDone() && System.nanoTime() < end);
        freshenAll(0, Integer.MAX_VALUE, end);
        work(0);
    }

    private void take(int index, InkedLine line) {
        lines.set(index, line);
        show(index, line);
    }

    private void show(int index, InkedLine line) {
        int length = area.getParagraphLength(index);
        Collection<String> paragraph = styles.paragraph(line);
        if (!area.getParagraph(index).getParagraphStyle().equals(paragraph)) {
            area.setParagraphStyle(index, paragraph);
        }
        if (length == 0) {
            return;
        }
        int start = area.getAbsolutePosition(index, 0);
        StyleSpans<Collection<String>> spans = styles.spans(
                line, area.getText(index), start, marks.between(start, start + length), hits.on(start, length));
        if (!spans.equals(area.getStyleSpans(index))) {
            area.setStyleSpans(index, 0, spans);
        }
    }
}
