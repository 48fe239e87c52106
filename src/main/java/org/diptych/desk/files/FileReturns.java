package org.diptych.desk.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import org.diptych.core.file.PostFile;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.posts.PostFiles;
import org.diptych.desk.work.Task;

/** What becomes of posts without changes of their own when their files change, go, and come back. On the FX thread. */
final class FileReturns {
    private final PostFiles files;
    private final FileNotices notices;
    private final Desk desk;
    private final Consumer<OpenPost> look;
    private final Set<OpenPost> gone = Collections.newSetFromMap(new WeakHashMap<>());
    /** Those the author wanted to save: what they answer is where. */
    private final Set<OpenPost> toSave = Collections.newSetFromMap(new WeakHashMap<>());

    /** @param look looks at the file of a post */
    FileReturns(PostFiles files, FileNotices notices, Desk desk, Consumer<OpenPost> look) {
        this.files = files;
        this.notices = notices;
        this.desk = desk;
        this.look = look;
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

    /** The author wants to save {@code post}: if its file is gone, they are asked where, and asked again. */
    void askWhereToSave(OpenPost post) {
        gone.remove(post);
        toSave.add(post);
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
        toSave.remove(news.post());
        if (gone.remove(news.post())) {
            compare(news.post(), news.known());
        }
    }

    /** The file cannot be read any more. */
    void unreadable(DiskNews news) {
        news.failure().ifPresent(failure -> notices.unreadable(news.post(), failure));
    }

    private void missing(OpenPost post) {
        notices.gone(post, () -> desk.saveAgain(post), () -> desk.saveAs(post, () -> {}));
    }

    private void moved(OpenPost post, Path place) {
        boolean saving = toSave.contains(post);
        Runnable elsewhere = () -> desk.saveAs(post, () -> {});
        notices.moved(post, place, saving, () -> follow(post, place, saving), () -> desk.saveAgain(post), elsewhere);
    }

    private void follow(OpenPost post, Path place, boolean saving) {
        post.file().ifPresent(known -> {
            gone.remove(post);
            toSave.remove(post);
            post.fileProperty().set(known.at(place));
            compare(post, known).thenRun(() -> {
                if (saving) {
                    desk.save(post, () -> {});
                } else {
                    // Who publishes a draft writes its front matter anew.
                    look.accept(post);
                }
            });
        });
    }

    private Task<Void> compare(OpenPost post, PostFile file) {
        notices.fileIsFine(post);
        return files.cut(file.text()).thenAccept(post.session()::compareWith);
    }
}
