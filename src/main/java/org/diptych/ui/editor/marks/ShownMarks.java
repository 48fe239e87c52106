package org.diptych.ui.editor.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.layout.Region;
import org.diptych.core.text.TextRange;
import org.diptych.desk.typing.TextChange;
import org.diptych.ui.editor.area.WritingArea;
import org.jspecify.annotations.Nullable;

/**
 * What an editor shows of its text besides the letters: their colours, findings, and what a search found; in the text, before
 * its lines and on a strip beside it. While an input method composes, nothing is restyled. Confined to the FX thread.
 */
public final class ShownMarks {
    private final WritingArea area;
    private final FindingMarks marks = new FindingMarks();
    private final Hits hits = new Hits();
    private final Gutter gutter;
    private final Colouring colouring;
    private final ObservableBooleanValue composing;
    private final MarkStrip strip;
    /** Findings that came while an input method composed; null where there are none. */
    private @Nullable List<FindingMark> waiting;

    /**
     * Shows {@code text} in {@code area}.
     *
     * @param go goes to a mark that is clicked on the strip
     */
    public ShownMarks(WritingArea area, ColouredText text, ObservableBooleanValue composing, Consumer<FindingMark> go) {
        this.area = area;
        this.composing = composing;
        this.gutter = new Gutter(area, marks);
        this.colouring = new Colouring(area, marks, hits, text, composing::get);
        this.strip = new MarkStrip(go);
    }

    /** The strip beside the text. */
    public Region strip() {
        return strip;
    }

    public FindingMarks marks() {
        return marks;
    }

    /** The text has changed: what is shown of it goes with it. */
    public void moved(TextChange change) {
        marks.moved(change);
        hits.moved(change);
        colouring.changed(change);
    }

    /** @param width of what stands before the lines, in pixels */
    public void setGutter(boolean numbers, double width) {
        gutter.set(numbers, width);
    }

    /** Whether {@code line}, from 0, belongs to a fenced block. */
    public boolean isFenced(int line) {
        return colouring.isFenced(line);
    }

    /** Shows {@code newest} in place of what was shown of findings. */
    public void showFindings(List<FindingMark> newest) {
        waiting = composing.get() ? List.copyOf(newest) : null;
        if (waiting != null) {
            return;
        }
        List<FindingMark> before = marks.all();
        marks.show(newest);
        strip.show(newest, area.getLength());
        List<FindingMark> changed = new ArrayList<>(missing(before, newest));
        changed.addAll(missing(newest, before));
        colouring.restyle(changed.stream().map(FindingMark::range).toList());
        gutter.refresh();
    }

    /** Those of {@code marks} that {@code others} do not show; both stand in the order of the text. */
    private static List<FindingMark> missing(List<FindingMark> marks, List<FindingMark> others) {
        List<FindingMark> missing = new ArrayList<>();
        int at = 0;
        for (FindingMark mark : marks) {
            int same = at;
            while (same < others.size() && !others.get(same).looksLike(mark)) {
                same = others.get(same).range().start() > mark.range().start() ? others.size() : same + 1;
            }
            if (same < others.size()) {
                at = same + 1;
            } else {
                missing.add(mark);
            }
        }
        return missing;
    }

    /** Shows {@code found} in place of what an earlier search found; {@code current} is -1 for none of them. */
    public void showHits(List<TextRange> found, int current) {
        if (found.equals(hits.all()) && current == hits.current()) {
            return;
        }
        List<TextRange> changed = changed(found, current);
        hits.show(found, current);
        strip.showHits(found, current, area.getLength());
        if (!composing.get()) {
            colouring.restyle(changed);
        }
    }

    /** Where the hits are shown otherwise from now on; going from one to the next touches those two alone. */
    private List<TextRange> changed(List<TextRange> found, int current) {
        List<TextRange> changed = new ArrayList<>();
        if (found.equals(hits.all())) {
            IntStream.of(current, hits.current())
                    .filter(i -> i >= 0 && i < found.size())
                    .mapToObj(found::get)
                    .forEach(changed::add);
        } else {
            changed.addAll(hits.all());
            changed.addAll(found);
        }
        return changed;
    }

    /** Shows what had to wait, unless an input method still composes. */
    public void resume() {
        if (composing.get()) {
            return;
        }
        colouring.resume();
        if (waiting != null) {
            showFindings(waiting);
        }
    }
}
