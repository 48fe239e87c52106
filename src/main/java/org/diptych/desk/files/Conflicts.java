package org.diptych.desk.files;

import java.util.Map;
import java.util.WeakHashMap;
import org.diptych.core.file.ContentHash;
import org.diptych.core.file.PostFile;
import org.diptych.desk.posts.LoadedPost;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.posts.PostFiles;

/** A file changed while its post has changes of its own: the author is asked, once for each change. On the FX thread. */
final class Conflicts {
    private final PostFiles files;
    private final FileNotices notices;
    private final Desk desk;
    private final Map<OpenPost, ContentHash> asked = new WeakHashMap<>();

    Conflicts(PostFiles files, FileNotices notices, Desk desk) {
        this.files = files;
        this.notices = notices;
        this.desk = desk;
    }

    /** What was asked about {@code post} is asked again: the author wants to save, and has not answered. */
    void forget(OpenPost post) {
        asked.remove(post);
    }

    /** Asks what to do, unless both came to the same text. */
    void ask(DiskNews news) {
        news.changed().ifPresent(theirs -> ask(news.post(), theirs));
    }

    private void ask(OpenPost post, LoadedPost theirs) {
        if (theirs.file().text().equals(post.session().fileText())) {
            post.take(theirs);
            notices.fileIsFine(post);
        } else if (!theirs.file().hash().equals(asked.put(post, theirs.file().hash()))) {
            notices.changedUnder(post, () -> merge(post, theirs), () -> post.take(theirs), () -> keep(post, theirs));
        }
    }

    /** The author has seen what the file holds: the save writes over this, and over nothing newer. */
    private void keep(OpenPost post, LoadedPost theirs) {
        post.fileProperty().set(theirs.file());
        desk.save(post, () -> {});
    }

    private void merge(OpenPost post, LoadedPost theirs) {
        String base = post.file().map(PostFile::text).orElse("");
        String mine = post.session().fileText();
        desk.merge(base, mine, theirs.file().text())
                .thenAccept(answer -> answer.ifPresentOrElse(text -> settle(post, theirs, text), () -> {
                    forget(post);
                    ask(post, theirs);
                }));
    }

    private void settle(OpenPost post, LoadedPost theirs, String text) {
        files.cut(text).thenAccept(merged -> {
            post.session().become(merged);
            post.session().compareWith(theirs.post());
            post.fileProperty().set(theirs.file());
            notices.fileIsFine(post);
        });
    }
}
