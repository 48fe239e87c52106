package org.diptych.desk.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import org.diptych.core.file.watch.OpenMarks;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.posts.OpenPosts;
import org.diptych.desk.posts.PostFiles;
import org.diptych.desk.posts.ReadOnly;

/**
 * Tells when a post is open in another window of the program too: then it can be read here, and changed if the author
 * insists. Confined to the FX thread.
 */
public final class OtherWindows {
    private final OpenMarks marks;
    private final OpenPosts posts;
    private final PostFiles files;
    private final FileNotices notices;
    private final DiskWatch disk;
    private boolean told;
    private final Map<OpenPost, ChangeListener<Path>> followed = new HashMap<>();

    public OtherWindows(OpenMarks marks, OpenPosts posts, PostFiles files, FileNotices notices, DiskWatch disk) {
        this.marks = marks;
        this.posts = posts;
        this.files = files;
        this.notices = notices;
        this.disk = disk;
        posts.posts().addListener((ListChangeListener<OpenPost>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::follow);
                change.getRemoved().forEach(this::leave);
            }
        });
    }

    /** Looks whether posts that were open elsewhere still are. */
    public void look() {
        posts.posts().stream()
                .filter(post -> post.readOnlyProperty().get() == ReadOnly.ELSEWHERE)
                .forEach(post -> post.path().ifPresent(path -> take(post, path)));
    }

    private void follow(OpenPost post) {
        ChangeListener<Path> listener = (observable, before, now) -> moved(post, before, now);
        followed.put(post, listener);
        post.pathProperty().addListener(listener);
        post.path().ifPresent(path -> take(post, path));
    }

    private void leave(OpenPost post) {
        post.pathProperty().removeListener(followed.remove(post));
        post.path().ifPresent(this::release);
    }

    private void moved(OpenPost post, Path before, Path now) {
        Optional.ofNullable(before).ifPresent(this::release);
        if (post.readOnlyProperty().get() == ReadOnly.ELSEWHERE) {
            allow(post);
        }
        Optional.ofNullable(now).ifPresent(path -> take(post, path));
    }

    private void release(Path path) {
        files.submit(() -> {
            marks.release(path);
            return path;
        });
    }

    private void take(OpenPost post, Path path) {
        files.submit(() -> marks.take(path)).thenAccept(ours -> {
            marks.trouble().ifPresent(this::tellTrouble);
            if (post.path().filter(path::equals).isPresent() && posts.posts().contains(post)) {
                tell(post, ours);
            }
        });
    }

    private void tellTrouble(IOException failure) {
        if (!told) {
            told = true;
            notices.noMarks(failure);
        }
    }

    private void tell(OpenPost post, boolean ours) {
        ReadOnly now = post.readOnlyProperty().get();
        if (ours && now == ReadOnly.ELSEWHERE) {
            allow(post);
            disk.look();
        } else if (!ours
                && now == ReadOnly.NO
                && !post.session().dirtyProperty().get()) {
            post.readOnlyProperty().set(ReadOnly.ELSEWHERE);
            notices.elsewhere(post, () -> allow(post));
        } else if (!ours && now == ReadOnly.NO) {
            notices.elsewhereToo(post);
        }
    }

    private void allow(OpenPost post) {
        post.readOnlyProperty().set(ReadOnly.NO);
        notices.onlyHere(post);
    }
}
