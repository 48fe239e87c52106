package org.diptych.app.parts;

import java.time.Duration;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import org.diptych.core.text.TextRange;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.posts.OpenPosts;
import org.diptych.desk.text.Navigator;
import org.diptych.desk.work.Background;
import org.diptych.desk.work.Task;
import org.diptych.ui.editor.PostEditor;
import org.jspecify.annotations.Nullable;

/** The views of the open posts, made when they are shown. One that is let go comes back as it was left. */
public final class PostViews implements Navigator {
    /** In which what comes is laid out. */
    private static final Duration FRAMES = Duration.ofMillis(20);

    private final Map<OpenPost, PostView> views = new IdentityHashMap<>();
    private final Map<OpenPost, ViewState> left = new IdentityHashMap<>();
    private final ReadOnlyObjectWrapper<PostView> current = new ReadOnlyObjectWrapper<>(this, "current");
    private final ViewSurroundings surroundings;
    private final Background worker;
    private final ReadOnlyObjectWrapper<PostView> coming = new ReadOnlyObjectWrapper<>(this, "coming");

    private boolean roomForOne;

    /** @param worker works out what new views begin with */
    public PostViews(OpenPosts posts, ViewSurroundings surroundings, Background worker) {
        this.surroundings = surroundings;
        this.worker = worker;
        posts.posts().addListener((ListChangeListener<OpenPost>) change -> {
            views.keySet().retainAll(posts.posts());
            left.keySet().retainAll(posts.posts());
        });
        posts.currentProperty().addListener((observable, before, post) -> current.set(post == null ? null : of(post)));
    }

    /** The view of the post that is shown; null while none is open. */
    public ReadOnlyObjectProperty<PostView> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** The view of the post that is shown, if any. */
    public Optional<PostView> current() {
        return Optional.ofNullable(current.get());
    }

    /** The editor the author is in, if any. */
    public Optional<PostEditor> editor() {
        return current().map(view -> view.activeProperty().get());
    }

    /** The view of {@code post}. */
    public PostView of(OpenPost post) {
        return views.computeIfAbsent(post, opened -> {
            PostView view = takeComing(opened).orElseGet(() -> begun(opened));
            view.setRoomForOne(roomForOne);
            Optional.ofNullable(left.remove(opened)).ifPresent(view::restore);
            return view;
        });
    }

    /** Makes the view of {@code post}, which is to be shown next, a little at a time: at once it would hold the window. */
    public Task<Void> prepare(OpenPost post) {
        PostView view = new PostView(post, surroundings);
        return view.prepare(worker)
                .thenCompose(made -> worker.run(() -> {}))
                .thenRun(view::begin)
                .thenCompose(begun -> worker.run(() -> {}))
                .thenRun(() -> {
                    takeComing(null);
                    view.setRoomForOne(roomForOne);
                    coming.set(view);
                })
                .thenCompose(dressed -> worker.after(FRAMES).run(() -> {}));
    }

    /** The view that is shown next, once it is whole, for whoever dresses it before; null where there is none. */
    public ReadOnlyObjectProperty<PostView> comingProperty() {
        return coming.getReadOnlyProperty();
    }

    private PostView begun(OpenPost post) {
        PostView view = new PostView(post, surroundings);
        view.begin();
        return view;
    }

    /** The view that comes, if it is {@code post}'s; that of another post is not needed any more. */
    private Optional<PostView> takeComing(@Nullable OpenPost post) {
        Optional<PostView> view = Optional.ofNullable(coming.get());
        coming.set(null);
        view.filter(other -> other.post() != post).ifPresent(PostView::close);
        return view.filter(made -> made.post() == post);
    }

    /** Lets go of the views that are not seen; what is half typed in one first goes into its text, or keeps it. */
    public void letGo() {
        List.copyOf(views.values()).stream()
                .filter(view -> view != current.get())
                .forEach(view -> view.post().session().typed().enter().thenRun(() -> letGo(view)));
    }

    private void letGo(PostView view) {
        OpenPost post = view.post();
        if (view != current.get() && views.get(post) == view && view.mayBeClosed()) {
            left.put(post, view.state());
            views.remove(post);
            view.close();
        }
    }

    /** Makes the view of {@code post} what it was, now or once it is shown. */
    public void restore(OpenPost post, ViewState state) {
        if (views.containsKey(post)) {
            views.get(post).restore(state);
        } else {
            left.put(post, state);
        }
    }

    /** How the view of {@code post} is, or will be once it is shown. */
    public ViewState state(OpenPost post) {
        return views.containsKey(post) ? views.get(post).state() : left.getOrDefault(post, ViewState.FIRST);
    }

    /** Does {@code action} with every view there is. */
    public void forEach(Consumer<PostView> action) {
        views.values().forEach(action);
    }

    /** Whether the window has room for one body only. */
    public void setRoomForOne(boolean narrow) {
        roomForOne = narrow;
        forEach(view -> view.setRoomForOne(narrow));
    }

    @Override
    public void goTo(TextRange range) {
        current().ifPresent(view -> view.goTo(range));
    }

    @Override
    public void reveal(TextRange range) {
        current().ifPresent(view -> view.reveal(range));
    }
}
