package org.diptych.app.step;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import org.diptych.app.parts.PostView;
import org.diptych.app.parts.PostViews;
import org.diptych.core.bilingual.BodyBlock;
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
    private Runnable waiting = () -> {};

    PairWays(PostViews views, TwoLanguages languages, CurrentPair current, PairScroll scroll) {
        this.views = views;
        this.languages = languages;
        this.current = current;
        this.scroll = scroll;
        languages.readingProperty().addListener(observable -> {
            Runnable now = waiting;
            waiting = () -> {};
            now.run();
        });
        views.currentProperty().addListener(observable -> waiting = () -> {});
    }

    /** Goes to the next pair, or to the one before. */
    public void pair(boolean forward) {
        step(
                forward,
                reading -> link -> !reading.places().all().get(link).link().isGap());
    }

    /** Goes to the next place that needs work, or to the one before. */
    public void work(boolean forward) {
        step(forward, reading -> link -> reading.needs().at(link).isPresent());
    }

    /** Brings the author to link {@code link} of the text as it is, in the language they are in. */
    public void go(int link) {
        views.current().ifPresent(view -> languages
                .current()
                .filter(reading -> link < reading.places().all().size())
                .ifPresent(reading -> go(view, reading, link, side(view, reading))));
    }

    private interface Wanted {
        IntPredicate in(StepReading reading);
    }

    private void step(boolean forward, Wanted wanted) {
        Optional<PostView> view = views.current();
        if (view.isEmpty()) {
            return;
        }
        Optional<StepReading> reading = languages.current();
        if (reading.isEmpty()) {
            waiting = () -> step(forward, wanted);
            return;
        }
        int side = side(view.get(), reading.get());
        find(view.get(), reading.get(), side, forward, wanted.in(reading.get()))
                .ifPresent(link -> go(view.get(), reading.get(), link, side));
    }

    private static int side(PostView view, StepReading reading) {
        return reading.places().side(view.caretProperty().get().offset()).orElse(0);
    }

    private OptionalInt find(PostView view, StepReading reading, int side, boolean forward, IntPredicate wanted) {
        int caret = view.caretProperty().get().offset();
        OptionalInt here = current.linkAt(reading, caret);
        int before = here.orElseGet(() -> reading.places().beginningUpTo(caret, side) - 1);
        int step = forward ? 1 : -1;
        // Between two blocks the one before counts as behind the author, whichever way they go.
        int from = here.isEmpty() && !forward ? before : before + step;
        for (int link = from; link >= 0 && link < reading.places().all().size(); link += step) {
            if (wanted.test(link)) {
                return OptionalInt.of(link);
            }
        }
        return OptionalInt.empty();
    }

    private void go(PostView view, StepReading reading, int link, int side) {
        LinkPlace place = reading.places().all().get(link);
        int there = caret(place, 1 - side);
        Side.of(view, there)
                .filter(other -> other.editor() != view.activeProperty().get())
                .ifPresent(other -> other.editor().area().moveTo(other.offset()));
        int here = caret(place, side);
        view.goTo(new TextRange(here, here));
        PostEditor active = view.activeProperty().get();
        if (active != null) {
            current.hold(reading, here, link);
            scroll.levelSoon();
        }
    }

    /** The caret goes to a block's first character; where the block is missing, to where it would stand. */
    private static int caret(LinkPlace place, int side) {
        Link link = place.link();
        return (side == 0 ? link.first() : link.second())
                .stream()
                        .findFirst()
                        .map(BodyBlock::range)
                        .orElse(place.side(side))
                        .start();
    }
}
