package org.diptych.desk.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.collections.ListChangeListener;
import org.diptych.core.file.PostFile;
import org.diptych.core.file.watch.FileWatch;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.posts.OpenPosts;
import org.diptych.desk.posts.PostFiles;
import org.diptych.desk.work.Task;

/**
 * Follows the files of open posts: looks at those the system says something of, and at all when the author comes back to
 * the window. What is found at the same time is told at once. Confined to the FX thread.
 */
public final class DiskWatch implements AutoCloseable {
    private final OpenPosts posts;
    private final PostFiles files;
    private final FileReturns returns;
    private final Conflicts conflicts;
    private final FileWatch watch;
    private final InvalidationListener follow = observable -> follow();

    public DiskWatch(OpenPosts posts, PostFiles files, FileNotices notices, Desk desk) {
        this.posts = posts;
        this.files = files;
        this.returns = new FileReturns(files, notices, desk, post -> look(List.of(post)));
        this.conflicts = new Conflicts(files, notices, desk);
        this.watch = new FileWatch(changed -> files.show(() -> look(changed)), () -> files.show(notices::noEvents));
        posts.posts().addListener((ListChangeListener<OpenPost>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(post -> post.pathProperty().addListener(follow));
                change.getRemoved().forEach(post -> post.pathProperty().removeListener(follow));
            }
            follow();
        });
        desk.onChanged(post -> {
            conflicts.forget(post);
            returns.askWhereToSave(post);
            look(List.of(post));
        });
    }

    /** Looks at all files. */
    public void look() {
        look(posts.posts());
    }

    @Override
    public void close() {
        watch.close();
    }

    private void follow() {
        watch.watch(posts.posts().stream().flatMap(post -> post.path().stream()).collect(Collectors.toSet()));
    }

    private void look(Set<Path> changed) {
        look(posts.posts().stream()
                .filter(post -> post.path().filter(changed::contains).isPresent())
                .toList());
    }

    private void look(List<OpenPost> wanted) {
        List<Task<DiskNews>> looks =
                wanted.stream().flatMap(post -> look(post).stream()).toList();
        Task.all(looks).thenAccept(this::tell);
    }

    private Optional<Task<DiskNews>> look(OpenPost post) {
        Optional<PostFile> known = post.file();
        return known.map(file -> files.readIfChanged(file)
                .handle((changed, failure) -> new DiskNews(
                        post, file, failure == null ? changed : Optional.empty(), Optional.ofNullable(failure))));
    }

    private void tell(List<DiskNews> all) {
        List<DiskNews> news = all.stream().filter(each -> !each.isStale(posts)).toList();
        news.stream().filter(each -> each.failure().isEmpty()).forEach(returns::isThere);
        List<DiskNews> changed =
                news.stream().filter(each -> each.changed().isPresent()).toList();
        Predicate<DiskNews> unsaved =
                each -> each.post().session().dirtyProperty().get();
        List<DiskNews> both = changed.stream().filter(unsaved).toList();
        returns.readAgain(changed.stream().filter(unsaved.negate()).toList());
        both.forEach(conflicts::ask);
        news.stream().filter(DiskNews::isGone).forEach(returns::gone);
        news.stream()
                .filter(each -> each.failure().isPresent() && !each.isGone())
                .forEach(returns::unreadable);
    }
}
