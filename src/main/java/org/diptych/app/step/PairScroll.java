package org.diptych.app.step;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.WeakHashMap;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.diptych.app.parts.PostView;
import org.diptych.app.parts.PostViews;
import org.diptych.app.step.ReadingLine.Caret;
import org.diptych.desk.step.StepReading;
import org.diptych.desk.step.TwoLanguages;
import org.diptych.ui.editor.PostEditor;
import org.diptych.ui.editor.area.ScrollPlace;
import org.diptych.ui.preview.PagePairs.Sight;
import org.diptych.ui.preview.PreviewPane;

/**
 * Keeps the other language and the page where the author is in this one, block by block. What the author scrolls leads;
 * what follows never leads, so nobody is pulled back. Where the caret goes without anything being scrolled, only what
 * answers to it and is out of view moves. While an input method composes nothing moves. Confined to the FX thread.
 */
public final class PairScroll {
    private final PostViews views;
    private final TwoLanguages languages;
    private final PreviewPane page;
    private final BooleanSupplier on;
    private final NextFrame caretLook;
    /** How each editor was scrolled when the author was looked at last. */
    private final Map<PostEditor, ScrollPlace> places = new WeakHashMap<>();

    private double pageScrolled;
    /** The caret has moved, and what it led to is not done yet. */
    private boolean waiting;
    /** The caret's pane was scrolled by that, or what answers to it is to be level in any case. */
    private boolean level;

    private boolean scrolling;

    /** @param window in which the author scrolls */
    public PairScroll(Node window, PostViews views, TwoLanguages languages, PreviewPane page, BooleanSupplier on) {
        this.views = views;
        this.languages = languages;
        this.page = page;
        this.on = on;
        this.caretLook = new NextFrame(window, this::caretMoved);
        EventHandler<Event> scrolled = event -> scrolled(event.getTarget());
        window.addEventFilter(ScrollEvent.SCROLL, scrolled);
        window.addEventFilter(MouseEvent.MOUSE_DRAGGED, scrolled);
        window.addEventFilter(MouseEvent.MOUSE_RELEASED, scrolled);
        page.addEventFilter(KeyEvent.KEY_PRESSED, scrolled);
        languages.readingProperty().addListener(observable -> {
            if (waiting) {
                caretLook.ask();
            }
        });
        views.currentProperty().flatMap(PostView::caretProperty).addListener((observable, before, caret) -> {
            waiting = true;
            caretLook.ask();
        });
        views.currentProperty().addListener(observable -> waiting = false);
    }

    /** What answers to the caret becomes level with it, once the caret has its place. */
    void levelSoon() {
        waiting = true;
        level = true;
        caretLook.ask();
    }

    // What an event scrolls it has scrolled once it has gone through.
    private void scrolled(Object target) {
        if (scrolling || !on.getAsBoolean()) {
            return;
        }
        Optional<PostEditor> body = around(target, PostEditor.class).filter(PairPlaces::isBody);
        if (body.isPresent() || around(target, PreviewPane.class).isPresent()) {
            scrolling = true;
            Platform.runLater(() -> {
                scrolling = false;
                body.ifPresentOrElse(this::followEditor, this::followPage);
            });
        }
    }

    private static <T extends Node> Optional<T> around(Object target, Class<T> kind) {
        Node node = target instanceof Node inside ? inside : null;
        while (node != null && !kind.isInstance(node)) {
            node = node.getParent();
        }
        return Optional.ofNullable(node).map(kind::cast);
    }

    private void followEditor(PostEditor leader) {
        ScrollPlace now = leader.scroll().scrollPlace();
        if (now.equals(places.put(leader, now)) || leader.composingProperty().get()) {
            return;
        }
        views.current().ifPresent(view -> languages.current().ifPresent(reading -> {
            PairPlaces pairs = new PairPlaces(view, reading);
            OptionalInt own = ownPlace(pairs, leader);
            OptionalDouble seen = own.isPresent() ? leader.scroll().heightOf(own.getAsInt()) : OptionalDouble.empty();
            double y = new ReadingLine(
                            leader.area().getHeight(),
                            leader.scroll().above(),
                            leader.scroll().below())
                    .y(seen, caret(leader, own));
            int place = seen.isPresent() ? own.getAsInt() : leader.scroll().placeAt(y);
            bring(
                    pairs,
                    leader,
                    pairs.start(leader) + place,
                    leader.scroll().topOf(place).orElse(y));
        }));
    }

    /** The place in {@code leader} that is to stay level with the other side: the caret's, or its partner's. */
    private static OptionalInt ownPlace(PairPlaces pairs, PostEditor leader) {
        int caret = pairs.view().caretProperty().get().offset();
        if (pairs.view().activeProperty().get() == leader) {
            OptionalInt block = pairs.blockStart(leader, caret, false);
            return block.isPresent()
                            && leader.scroll().heightOf(block.getAsInt()).isPresent()
                    ? block
                    : OptionalInt.of(leader.area().getCaretPosition());
        }
        return pairs.blockStart(leader, caret, true);
    }

    private static Caret caret(PostEditor leader, OptionalInt place) {
        if (place.isEmpty()) {
            return Caret.NONE;
        }
        return place.getAsInt() < leader.scroll().placeAt(0) ? Caret.ABOVE : Caret.BELOW;
    }

    /** What answers to {@code place} of the file, which {@code leader} shows at {@code y}, comes level with it. */
    private void bring(PairPlaces pairs, PostEditor leader, int place, double y) {
        pairs.answer(leader, place).ifPresent(answer -> {
            answer.editor().scroll().bring(answer.offset(), y);
            settled(answer.editor());
        });
        bringOnPage(pairs.reading(), place, leader.localToScene(0, y).getY());
    }

    private void bringOnPage(StepReading reading, int place, double inScene) {
        if (page.pairs().revision() != reading.revision()) {
            return;
        }
        double y = page.sceneToLocal(0, inScene).getY();
        // In the one language that the page shows, it may be the other side.
        if (!isBroughtOnPage(reading, place, y)) {
            OptionalInt other = reading.alignment().answerTo(place);
            other.ifPresent(answer -> isBroughtOnPage(reading, answer, y));
        }
        pageScrolled = page.pairs().scrolled();
    }

    private boolean isBroughtOnPage(StepReading reading, int place, double y) {
        return reading.onPage()
                .at(place)
                .filter(at -> page.pairs().bring(at, reading.onPage().share(place), y))
                .isPresent();
    }

    private void followPage() {
        double now = page.pairs().scrolled();
        boolean moved = Math.abs(now - pageScrolled) >= 1;
        pageScrolled = now;
        if (!moved) {
            return;
        }
        views.current().ifPresent(view -> languages
                .current()
                .filter(reading -> reading.revision() == page.pairs().revision())
                .ifPresent(reading ->
                        page.pairs().sight(language(view)).ifPresent(sight -> bringEditors(view, reading, sight))));
    }

    private static String language(PostView view) {
        PostEditor active = view.activeProperty().get();
        return active == null ? "" : active.part().language();
    }

    private void bringEditors(PostView view, StepReading reading, Sight sight) {
        OptionalInt place =
                reading.onPage().offset(sight.section(), sight.index(), sight.kind(), sight.nth(), sight.share());
        if (place.isEmpty()) {
            return;
        }
        double inScene = page.localToScene(0, sight.y()).getY();
        bringEditor(view, place.getAsInt(), inScene);
        reading.alignment().answerTo(place.getAsInt()).ifPresent(answer -> bringEditor(view, answer, inScene));
    }

    private void bringEditor(PostView view, int place, double inScene) {
        EditorPlace.of(view, place)
                .filter(side -> side.isShown()
                        && PairPlaces.isBody(side.editor())
                        && !side.editor().composingProperty().get())
                .ifPresent(side -> {
                    double y = side.editor().sceneToLocal(0, inScene).getY();
                    double height = side.editor().area().getHeight();
                    side.editor().scroll().bring(side.offset(), Math.max(0, Math.min(y, height - 1)));
                    settled(side.editor());
                });
    }

    private void settled(PostEditor editor) {
        places.put(editor, editor.scroll().scrollPlace());
    }

    /** Once the caret's pane has been laid out, and perhaps scrolled. */
    private void caretMoved() {
        Optional<PostView> view = views.current();
        Optional<PostEditor> leader = views.editor().filter(PairPlaces::isBody);
        if (!waiting || view.isEmpty() || leader.isEmpty() || !on.getAsBoolean()) {
            waiting = false;
            return;
        }
        ScrollPlace now = leader.get().scroll().scrollPlace();
        ScrollPlace before = places.put(leader.get(), now);
        level |= before != null && !before.equals(now);
        Optional<StepReading> reading = languages.current();
        if (reading.isEmpty() || leader.get().composingProperty().get()) {
            return;
        }
        waiting = false;
        boolean all = level;
        level = false;
        lead(new PairPlaces(view.get(), reading.get()), leader.get(), all);
    }

    private void lead(PairPlaces pairs, PostEditor leader, boolean all) {
        int caret = leader.area().getCaretPosition();
        OptionalInt block = pairs.blockStart(leader, pairs.start(leader) + caret, false);
        boolean blockSeen =
                block.isPresent() && leader.scroll().heightOf(block.getAsInt()).isPresent();
        int from = blockSeen ? block.getAsInt() : caret;
        // A caret that was put somewhere by itself may be out of view.
        double y = leader.scroll().heightOf(from).orElse(leader.area().getHeight() / 3);
        int place = pairs.start(leader) + from;
        Optional<EditorPlace> answer = pairs.answer(leader, place);
        boolean seen = answer.isEmpty() || pairs.isSeen(answer.get());
        if (all) {
            bring(pairs, leader, place, y);
        } else if (!seen) {
            answer.get().editor().scroll().bring(answer.get().offset(), y);
            settled(answer.get().editor());
        }
    }
}
