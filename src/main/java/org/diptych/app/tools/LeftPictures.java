package org.diptych.app.tools;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.diptych.core.messages.Messages;
import org.diptych.desk.posts.Notice;
import org.diptych.desk.posts.Notices;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.work.Background;

/** The files of pictures whose text the author took back: offered for deletion. Confined to the FX thread. */
final class LeftPictures {
    private static final String KEY = "pictures";

    private final Notices notices;
    private final Background files;
    private final Messages words;
    private final Runnable changed;
    private final Consumer<Throwable> failed;

    /** A picture's file, and what was written into the text for it. */
    record Kept(Path file, String written) {}

    /**
     * @param changed runs when files of pictures have gone
     * @param failed tells the author why one could not
     */
    LeftPictures(Notices notices, Background files, Messages words, Runnable changed, Consumer<Throwable> failed) {
        this.notices = notices;
        this.files = files;
        this.words = words;
        this.changed = changed;
        this.failed = failed;
    }

    /** Once the text is taken back, its file may go too; nothing but the author's word takes it away. */
    void watchOut(OpenPost post, Kept kept) {
        String key = KEY + " " + kept.file();
        boolean[] there = {true};
        // Asked of the text that was read, once it is: a key builds no text for this.
        post.factsProperty().addListener((observable, before, facts) -> {
            boolean now =
                    facts == null ? there[0] : facts.analysis().post().text().contains(kept.written());
            if (now != there[0]) {
                there[0] = now;
                if (now) {
                    notices.withdraw(key, Optional.of(post));
                } else {
                    offer(post, key, kept);
                }
            }
        });
    }

    private void offer(OpenPost post, String key, Kept kept) {
        Notice.Action delete = new Notice.Action(words.get("delete"), () -> {
            notices.withdraw(key, Optional.of(post));
            files.ask(() -> Files.deleteIfExists(kept.file()))
                    .thenAccept(gone -> changed.run())
                    .otherwise(failed);
        });
        notices.show(new Notice(
                key,
                Notice.Severity.INFO,
                words.get("left", kept.file().getFileName().toString()),
                List.of(delete),
                Optional.of(post)));
    }
}
