package org.diptych.ui.app.posts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import org.diptych.core.file.PostFile;

/** What becomes of posts without changes of their own when their files change, go, and come back. On the FX thread. */
final class FileReturns {
    private final PostFiles files;
    private final FileNotices notices;
    private final Desk desk;
    private final Set<OpenPost> gone = Collections.newSetFromMap(new WeakHashMap<>());

    FileReturns(PostFiles files, FileNotices notices, Desk desk) {
        this.files = files;
        this.notices = notices;
        this.desk = desk;
    }

    /** Takes over what the files hold now; one notice for all, which can bring the texts back. */
    void readAgain(List<DiskNews> changed) {
        List<OpenPost> posts = new ArrayList<>();
        List<Runnable> undo = new ArrayList<>();
        for (DiskNews news : changed) {
            OpenPost post = news.post();
            String before = post.session().fileText();
            news.changed().ifPresent(post::take);
            posts.add(post);
            undo.add(() -> files.cut(before).thenAccept(post.session()::become));
        }
        if (!posts.isEmpty()) {
            notices.readAgain(posts, () -> undo.forEach(Runnable::run));
        }
    }

    /** The file is no longer where it was: the text counts as unsaved, and perhaps the file only moved. */
    void gone(DiskNews news) {
        OpenPost post = news.post();
        if (gone.add(post)) {
            post.session().markUnsaved();
            files.whereItWent(news.known()).thenAccept(place -> {
                if (gone.contains(post)
                        && post.file().filter(news.known()::equals).isPresent()) {
                    place.ifPresentOrElse(there -> moved(post, there), () -> missing(post));
                }
            });
        }
    }

    /** The file is where it is meant to be; if it was gone, it has come back. */
    void isThere(DiskNews news) {
        if (gone.remove(news.post())) {
            compare(news.post(), news.known());
        }
    }

    /** The file cannot be read any more. */
    void unreadable(DiskNews news) {
        news.failure().ifPresent(failure -> notices.unreadable(news.post(), failure));
    }

    private void missing(OpenPost post) {
        notices.gone(post, () -> desk.save(post, () -> {}), () -> desk.saveAs(post, () -> {}));
    }

    private void moved(OpenPost post, Path place) {
        notices.moved(post, place, () -> follow(post, place), () -> desk.save(post, () -> {}));
    }

    private void follow(OpenPost post, Path place) {
        post.file().ifPresent(known -> {
            gone.remove(post);
            post.fileProperty().set(known.at(place));
            compare(post, known);
        });
    }

    private void compare(OpenPost post, PostFile file) {
        notices.fileIsFine(post);
        files.cut(file.text()).thenAccept(post.session()::compareWith);
    }
}
