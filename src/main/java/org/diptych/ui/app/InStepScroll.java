package org.diptych.ui.app;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;
import java.util.function.ObjIntConsumer;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.diptych.core.post.SegmentKind;
import org.diptych.ui.app.parts.PostView;
import org.diptych.ui.app.parts.PostViews;
import org.diptych.ui.editor.PostEditor;
import org.diptych.ui.shared.PostPart;
import org.diptych.ui.shared.PostSession;
import org.diptych.ui.shared.TwoLanguages;

/**
 * Keeps the other language where the author is in this one. Scrolling a body takes the other along, block by block;
 * moving the caret only brings what answers to it into view, where it is not to be seen. What the author scrolls leads,
 * what follows never leads: so nobody is pulled back. While an input method composes nothing moves. Confined to the FX
 * thread.
 */
final class InStepScroll {
    private final PostViews views;
    private final TwoLanguages languages;
    private final BooleanSupplier on;
    private final InvalidationListener caretMoved = observable -> followCaret();
    private boolean waiting;
    private boolean scrolling;

    /** @param window in which the author scrolls */
    InStepScroll(Node window, PostViews views, TwoLanguages languages, BooleanSupplier on) {
        this.views = views;
        this.languages = languages;
        this.on = on;
        EventHandler<Event> scrolled = event -> scrolled(event.getTarget());
        window.addEventFilter(ScrollEvent.SCROLL, scrolled);
        window.addEventFilter(MouseEvent.MOUSE_DRAGGED, scrolled);
        window.addEventFilter(MouseEvent.MOUSE_RELEASED, scrolled);
        languages.inStepProperty().addListener(observable -> {
            if (waiting) {
                followCaret();
            }
        });
        views.currentProperty().addListener((observable, before, view) -> {
            if (before != null) {
                before.caretProperty().removeListener(caretMoved);
            }
            if (view != null) {
                view.caretProperty().addListener(caretMoved);
            }
        });
    }

    // What an event scrolls it has scrolled once it has gone through.
    private void scrolled(Object target) {
        if (!scrolling && on.getAsBoolean()) {
            bodyAround(target).ifPresent(leader -> {
                scrolling = true;
                Platform.runLater(() -> {
                    scrolling = false;
                    followScroll(leader);
                });
            });
        }
    }

    private static Optional<PostEditor> bodyAround(Object target) {
        Node node = target instanceof Node inside ? inside : null;
        while (node != null && !(node instanceof PostEditor)) {
            node = node.getParent();
        }
        return Optional.ofNullable((PostEditor) node).filter(InStepScroll::isBody);
    }

    /** At the begin of the text the first lines meet, at its end the last: what is between slides from one to the other. */
    private void followScroll(PostEditor leader) {
        double y = leader.area().getHeight() * leader.scrolledShare();
        answer(leader, leader.placeAt(y), (follower, place) -> follower.bring(place, y));
    }

    private void followCaret() {
        Optional<PostEditor> leader = views.editor().filter(InStepScroll::isBody);
        waiting = leader.isPresent();
        if (!on.getAsBoolean()) {
            waiting = false;
        }
        leader.filter(editor -> waiting).ifPresent(editor -> {
            int caret = editor.area().getCaretPosition();
            answer(editor, caret, (follower, place) -> {
                waiting = false;
                OptionalDouble seen = follower.heightOf(place);
                if (seen.isEmpty()) {
                    follower.bring(
                            place, editor.heightOf(caret).orElse(follower.area().getHeight() / 3));
                }
            });
        });
    }

    private static boolean isBody(PostEditor editor) {
        return editor.part().kind() == SegmentKind.BODY;
    }

    /** Hands {@code then} the other body that is shown and the place in it that answers to {@code offset} of the leader. */
    private void answer(PostEditor leader, int offset, ObjIntConsumer<PostEditor> then) {
        Optional<PostView> view = views.current();
        if (view.isEmpty() || leader.composingProperty().get()) {
            return;
        }
        PostSession session = view.get().post().session();
        languages
                .answerTo(start(session, leader.part()) + offset)
                .ifPresent(answer -> view.get().shownEditors().stream()
                        .filter(editor -> editor != leader && isBody(editor))
                        .filter(editor -> !editor.composingProperty().get())
                        .filter(editor -> isWithin(editor, answer - start(session, editor.part())))
                        .findFirst()
                        .ifPresent(follower -> then.accept(follower, answer - start(session, follower.part()))));
    }

    private static boolean isWithin(PostEditor editor, int offset) {
        return offset >= 0 && offset <= editor.area().getLength();
    }

    private static int start(PostSession session, PostPart part) {
        return session.contentStart(session.parts().indexOf(part));
    }
}
