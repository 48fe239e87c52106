package org.diptych.app.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.diptych.app.parts.PostViews;
import org.diptych.app.state.LastSession;
import org.diptych.app.state.PostPlace;
import org.diptych.app.window.WindowFrame;
import org.diptych.desk.browse.LatelyOpen;
import org.diptych.desk.files.Desk;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.posts.OpenPosts;
import org.diptych.desk.work.Task;

/** Brings the window back as it was, and says how it is. Confined to the FX thread. */
public final class SessionView {
    private static final double LEAST = 200;
    /** In pixels: so much of a window must be on a screen to be dragged. */
    private static final double HOLD = 100;

    private final Stage stage;
    private final OpenPosts posts;
    private final PostViews views;
    private final WindowFrame frame;
    private final LatelyOpen lately;

    public SessionView(Stage stage, OpenPosts posts, PostViews views, WindowFrame frame, LatelyOpen lately) {
        this.stage = stage;
        this.posts = posts;
        this.views = views;
        this.frame = frame;
        this.lately = lately;
    }

    /** Places the window where it was, if that place is still on a screen. */
    public void restoreFrame(LastSession session) {
        LastSession.Frame place = session.frame();
        boolean known = place.width() >= LEAST && place.height() >= LEAST;
        List<Screen> screens =
                known ? Screen.getScreensForRectangle(place.x(), place.y(), place.width(), place.height()) : List.of();
        if (!screens.isEmpty()) {
            place(place, screens);
        }
        stage.setMaximized(place.maximised());
        frame.setSide(session.layout().side());
        frame.setPageWanted(session.layout().page());
        frame.setWidths(session.layout().sideWidth(), session.layout().pageShare());
    }

    /** No larger than the screens it is on, and with its top where it can be taken hold of. */
    private void place(LastSession.Frame place, List<Screen> screens) {
        double left = screens.stream()
                .mapToDouble(on -> on.getVisualBounds().getMinX())
                .min()
                .orElse(0);
        double top = screens.stream()
                .mapToDouble(on -> on.getVisualBounds().getMinY())
                .min()
                .orElse(0);
        double right = screens.stream()
                .mapToDouble(on -> on.getVisualBounds().getMaxX())
                .max()
                .orElse(LEAST);
        double bottom = screens.stream()
                .mapToDouble(on -> on.getVisualBounds().getMaxY())
                .max()
                .orElse(LEAST);
        double width = Math.min(place.width(), right - left);
        stage.setWidth(width);
        stage.setHeight(Math.min(place.height(), bottom - top));
        stage.setX(Math.max(left - width + HOLD, Math.min(right - HOLD, place.x())));
        stage.setY(Math.max(top, Math.min(bottom - HOLD, place.y())));
    }

    /** Opens the posts that were open, and shows the one that was shown. */
    public Task<Void> restorePosts(LastSession session, Desk desk) {
        Task<Void> all = Task.done();
        for (PostPlace place : session.posts()) {
            all = all.thenCompose(done -> desk.openBehind(place.file())
                    .thenAccept(opened -> opened.ifPresent(post -> views.restore(post, place.view())))
                    .ended());
        }
        return all.thenRun(() -> shownBefore(session)
                .flatMap(posts::find)
                .or(() -> posts.posts().stream().findFirst())
                .ifPresent(posts.currentProperty()::set));
    }

    private static Optional<Path> shownBefore(LastSession session) {
        int current = session.current();
        return current >= 0 && current < session.posts().size()
                ? Optional.of(session.posts().get(current).file())
                : Optional.empty();
    }

    /** How the window is now. */
    LastSession now() {
        List<PostPlace> places = new ArrayList<>();
        int current = 0;
        for (OpenPost post : posts.posts()) {
            Optional<Path> file = post.path();
            if (file.isPresent()) {
                if (post == posts.currentProperty().get()) {
                    current = places.size();
                }
                places.add(new PostPlace(file.get(), views.state(post)));
            }
        }
        return new LastSession(
                places,
                current,
                new LastSession.Recent(lately.posts().files(), lately.sites().files()),
                new LastSession.Frame(
                        stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized()),
                new LastSession.Layout(
                        frame.sideProperty().get(),
                        frame.sideWidth(),
                        frame.pageWanted().get(),
                        frame.pageShare()));
    }
}
