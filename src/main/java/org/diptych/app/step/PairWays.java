package org.diptych.app.step;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.diptych.app.parts.PostView;
import org.diptych.app.parts.PostViews;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.bilingual.Gap;
import org.diptych.core.bilingual.Link;
import org.diptych.core.bilingual.step.LinkPlace;
import org.diptych.core.text.TextRange;
import org.diptych.desk.step.StepReading;
import org.diptych.desk.step.TwoLanguages;
import org.diptych.ui.editor.PostEditor;

/**
 * Goes from pair to pair, and from one place that needs work to the next, in both languages at once: the author stays in
 * theirs. What is asked for while the text is being compared is done once it has been. Confined to the FX thread.
 */
public final class PairWays {
    private final PostViews views;
    private final TwoLanguages languages;
    private final CurrentPair current;
    private final PairScroll scroll;
    private final Runnable nothingLeft;
    private Runnable waiting = () -> {};

    /** @param nothingLeft tells the author that no place needs work */
    public PairWays(
            PostViews views, TwoLanguages languages, CurrentPair current, PairScroll scroll, Runnable nothingLeft) {
        this.views = views;
        this.languages = languages;
        this.current = current;
        this.scroll = scroll;
        this.nothingLeft = nothingLeft;
        languages.readingProperty().addListener(observable -> {
            Runnable now = waiting;
            waiting = () -> {};
            now.run();
        });
        views.currentProperty().addListener(observable -> waiting = () -> {});
    }

    /** Goes to the next pair, or to the one before; stays at the last, and at the first. */
    public void pair(boolean forward) {
        step((view, reading, side) -> {
            int count = reading.places().all().size();
            int from = start(view, reading, side, forward);
            return IntStream.range(0, forward ? count - from : from + 1)
                    .map(step -> forward ? from + step : from - step)
                    .filter(link -> !reading.places().all().get(link).link().isGap())
                    .findFirst();
        });
    }

    /**
     * Goes to the next place that needs work, or to the one before, whichever body lacks it: behind the last to the first,
     * since what stands above the caret waits as well.
     */
    public void work(boolean forward) {
        step((view, reading, side) -> {
            int count = reading.places().all().size();
            int from = gapAtCaret(view, reading, side).orElseGet(() -> start(view, reading, side, forward));
            OptionalInt found = IntStream.range(0, count)
                    .map(step -> Math.floorMod(forward ? from + step : from - step, count))
                    .filter(link -> reading.needs().at(link).isPresent())
                    .findFirst();
            if (found.isEmpty()) {
                nothingLeft.run();
            }
            return found;
        });
    }

    /** Brings the author to link {@code link} of the text as it is, in the language they are in. */
    public void go(int link) {
        views.current().ifPresent(view -> languages
                .current()
                .filter(reading -> link < reading.places().all().size())
                .ifPresent(reading -> go(view, reading, link, side(view, reading))));
    }

    private interface Search {
        OptionalInt in(PostView view, StepReading reading, int side);
    }

    private void step(Search search) {
        Optional<PostView> view = views.current();
        if (view.isEmpty()) {
            return;
        }
        Optional<StepReading> reading = languages.current();
        if (reading.isEmpty()) {
            waiting = () -> step(search);
            return;
        }
        int side = side(view.get(), reading.get());
        search.in(view.get(), reading.get(), side).ifPresent(link -> go(view.get(), reading.get(), link, side));
    }

    private static int side(PostView view, StepReading reading) {
        return reading.places().side(view.caretProperty().get().offset()).orElse(0);
    }

    /** The link the author is in, where it is still to be written on their side, and its mark was not gone to yet. */
    private OptionalInt gapAtCaret(PostView view, StepReading reading, int side) {
        int caret = view.caretProperty().get().offset();
        OptionalInt here = current.linkAt(reading, caret);
        if (here.isEmpty()) {
            return here;
        }
        TextRange target = target(reading.places().all().get(here.getAsInt()), side);
        return target.isEmpty() || target.end() == caret ? OptionalInt.empty() : here;
    }

    /** The first link to be looked at: the one behind the author's, or before it. */
    private int start(PostView view, StepReading reading, int side, boolean forward) {
        int caret = view.caretProperty().get().offset();
        OptionalInt here = current.linkAt(reading, caret);
        int before = here.orElseGet(() -> reading.places().beginningUpTo(caret, side) - 1);
        // Between two blocks the one before counts as behind the author, whichever way they go.
        return here.isEmpty() && !forward ? before : before + (forward ? 1 : -1);
    }

    private void go(PostView view, StepReading reading, int link, int side) {
        LinkPlace place = reading.places().all().get(link);
        TextRange there = target(place, 1 - side);
        EditorPlace.of(view, there.start())
                .filter(other -> other.editor() != view.activeProperty().get())
                .ifPresent(other -> other.editor().area().selectRange(other.offset(), other.offset() + there.length()));
        TextRange here = target(place, side);
        view.goTo(here);
        PostEditor active = view.activeProperty().get();
        if (active != null) {
            current.hold(reading, here.end(), link);
            scroll.levelSoon();
        }
    }

    /**
     * A block's first character; where the block is missing, the place where it would stand; where it is still to be
     * written, the mark that says so: it is selected, and what is typed takes its place.
     */
    private static TextRange target(LinkPlace place, int side) {
        Link link = place.link();
        return (side == 0 ? link.first() : link.second())
                .stream().findFirst().map(PairWays::target).orElse(place.side(side));
    }

    private static TextRange target(BodyBlock block) {
        int start = block.range().start();
        return Gap.in(block.source()).map(mark -> mark.shift(start)).orElse(new TextRange(start, start));
    }
}
