package org.diptych.app.step;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.diptych.app.parts.PostView;
import org.diptych.app.parts.PostViews;
import org.diptych.app.step.CurrentPair.Place;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.bilingual.state.WaitingPair;
import org.diptych.core.bilingual.step.LinkPlace;
import org.diptych.core.messages.Messages;
import org.diptych.core.preview.PagePlace;
import org.diptych.core.text.TextRange;
import org.diptych.desk.step.StepReading;
import org.diptych.desk.step.TwoLanguages;
import org.diptych.desk.text.PartNames;
import org.diptych.desk.text.PostSession;
import org.diptych.ui.editor.PostEditor;
import org.diptych.ui.editor.marks.StepMark;
import org.diptych.ui.preview.PagePairs;
import org.diptych.ui.preview.PreviewPane;
import org.jspecify.annotations.Nullable;

/**
 * Marks the pair at the caret in both bodies and on the page, and in the bodies what waits. Sets only what differs;
 * confined to the FX thread.
 */
public final class PairMarks {
    private final PostViews views;
    private final TwoLanguages languages;
    private final CurrentPair current;
    private final PagePairs page;
    private final Messages words;

    /** @param words area {@code panels} */
    public PairMarks(
            PostViews views, TwoLanguages languages, CurrentPair current, PreviewPane preview, Messages words) {
        this.views = views;
        this.languages = languages;
        this.current = current;
        this.page = preview.pairs();
        this.words = words;
        current.placeProperty().addListener(observable -> show());
        languages.readingProperty().addListener(observable -> show());
        preview.onShown(revision -> showOnPage());
    }

    private void show() {
        Optional<PostView> view = views.current();
        if (view.isEmpty()) {
            return;
        }
        Optional<StepReading> known = languages.current();
        Place place = current.placeProperty().get();
        if (known.isEmpty() || place != null && place.reading() != known.get()) {
            // The author types: the marks stay, and move with the text.
            if (place == null && known.isPresent()) {
                tell(view.get(), known.get(), null);
            }
            return;
        }
        tell(view.get(), known.get(), place);
        showOnPage();
    }

    private void tell(PostView view, StepReading reading, @Nullable Place place) {
        count(view, reading);
        Map<PostEditor, List<StepMark>> marks = new IdentityHashMap<>();
        for (WaitingPair pair : reading.waiting().pairs()) {
            for (int side = 0; side < 2; side++) {
                if (pair.waits().waits(side)) {
                    add(view, pair.range(side), StepMark.Kind.WAITING, waitingWords(reading, side), marks);
                }
            }
        }
        if (place != null) {
            for (int side = 0; side < 2; side++) {
                add(view, place.at().side(side), kind(place.at(), side), words(place, side), marks);
            }
        }
        for (PostEditor editor : view.editors()) {
            editor.showSteps(marks.getOrDefault(editor, List.of()));
        }
    }

    private void count(PostView view, StepReading reading) {
        for (int i = 0; i < Math.min(2, reading.bodies().size()); i++) {
            int count = reading.waiting().count(i);
            String sentence = count == 0 ? "" : words.get("step.waiting.here", count);
            EditorPlace.of(view, reading.bodies().get(i).range().start())
                    .ifPresent(side -> view.tellWaiting(side.editor(), sentence));
        }
    }

    private static void add(
            PostView view,
            TextRange range,
            StepMark.Kind kind,
            String sentence,
            Map<PostEditor, List<StepMark>> marks) {
        EditorPlace.of(view, range.start())
                .ifPresent(side -> marks.computeIfAbsent(side.editor(), none -> new ArrayList<>())
                        .add(new StepMark(range.shift(-side.start()), kind, sentence)));
    }

    private static StepMark.Kind kind(LinkPlace place, int side) {
        if (!place.isIn(side)) {
            return StepMark.Kind.MISSING;
        }
        return place.link().isGap() ? StepMark.Kind.ALONE : StepMark.Kind.PAIR;
    }

    private String waitingWords(StepReading reading, int side) {
        return words.get("step.mark.waiting", language(reading, 1 - side));
    }

    /** What assistive technology reads at the mark in body {@code side}. */
    private String words(Place place, int side) {
        StepReading reading = place.reading();
        String other = language(reading, 1 - side);
        if (!place.at().isIn(side)) {
            return words.get("step.mark.missing", other, line(reading, place.at(), 1 - side));
        }
        if (place.at().link().isGap()) {
            return words.get("step.mark.alone", other);
        }
        return words.get("step.mark.pair", other, line(reading, place.at(), 1 - side));
    }

    private String language(StepReading reading, int side) {
        return PartNames.language(reading.bodies().get(side).language(), words);
    }

    /** The line in its body, from 1, as the editor counts. */
    private int line(StepReading reading, LinkPlace place, int side) {
        int at = place.side(side).start();
        Optional<EditorPlace> shown = views.current().flatMap(view -> EditorPlace.of(view, at));
        int from = shown.map(EditorPlace::start).orElse(at);
        return 1
                + (int) IntStream.range(from, Math.min(at, reading.file().length()))
                        .filter(i -> reading.file().charAt(i) == '\n')
                        .count();
    }

    /** The page has its marks once it shows the text they were found in. */
    private void showOnPage() {
        StepReading known = languages.readingProperty().get();
        Optional<PostSession> session = views.current().map(view -> view.post().session());
        if (known == null || session.isEmpty() || page.revision() != known.revision()) {
            return;
        }
        page.arrange(known.rows());
        Place place = current.placeProperty().get();
        if (place == null) {
            page.mark(List.of());
        } else if (place.reading() == known) {
            page.mark(IntStream.range(0, 2)
                    .mapToObj(side -> mark(place, side))
                    .filter(mark -> !mark.places().isEmpty())
                    .toList());
        }
    }

    private PagePairs.Mark mark(Place place, int side) {
        List<BodyBlock> blocks =
                side == 0 ? place.at().link().first() : place.at().link().second();
        List<PagePlace> places = blocks.stream()
                .flatMap(block -> place.reading().onPage().at(block.range().start()).stream())
                .distinct()
                .toList();
        return new PagePairs.Mark(places, place.at().link().isGap(), words(place, side));
    }
}
