package org.diptych.app.safety;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import org.diptych.core.diff.PostDifference;
import org.diptych.core.file.FileProblem;
import org.diptych.core.file.PostFile;
import org.diptych.core.file.PostFileReader;
import org.diptych.core.file.SafetyCopy;
import org.diptych.core.file.encoding.Encoding;
import org.diptych.core.messages.Messages;
import org.diptych.core.post.Post;
import org.diptych.core.recovery.Journal;
import org.diptych.core.recovery.JournalHead;
import org.diptych.desk.posts.Notice;
import org.diptych.desk.posts.Notices;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.posts.OpenPosts;
import org.diptych.desk.posts.PostFiles;
import org.diptych.desk.recovery.Recoverable;
import org.diptych.desk.recovery.Recoverable.Origin;

/** Tells of copies that a broken-off save left beside a post that is opened, and offers them. On the FX thread. */
public final class BrokenOffSaves {
    private final PostFiles files;
    private final Notices notices;
    private final Consumer<List<Recoverable>> offer;
    private final Messages words;

    /**
     * @param offer shows copies of the post in front
     * @param words area {@code recovery}
     */
    public BrokenOffSaves(
            OpenPosts posts, PostFiles files, Notices notices, Consumer<List<Recoverable>> offer, Messages words) {
        this.files = files;
        this.notices = notices;
        this.offer = offer;
        this.words = words;
        posts.posts().addListener((ListChangeListener<OpenPost>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::look);
            }
        });
    }

    private void look(OpenPost post) {
        post.path().ifPresent(path -> files.submit(() -> copies(path)).thenAccept(copies -> {
            if (!copies.isEmpty()) {
                tell(post, copies);
            }
        }));
    }

    private void tell(OpenPost post, List<Recoverable> copies) {
        notices.show(Notice.warning("copy", words.get("copy.left"))
                .offering(new Notice.Action(words.get("copy.look"), () -> offer.accept(copies)))
                .about(post));
    }

    /** What lies beside {@code post}, each held against it as it is now. Waits for the disk. */
    private static List<Recoverable> copies(Path post) throws IOException, FileProblem {
        List<Recoverable> found = new ArrayList<>();
        for (SafetyCopy copy : SafetyCopy.of(post)) {
            // Shown even where it is not all text: what the author sees of it is better than nothing.
            PostFile before = PostFileReader.show(copy.place(), encoding(copy.place()));
            PostFile now = PostFileReader.show(post, before.encoding());
            found.add(new Recoverable(
                    new Journal(
                            copy.place(),
                            new JournalHead(Optional.of(post), ""),
                            before.text(),
                            copy.made(),
                            !before.exact()),
                    PostDifference.of(Post.parse(now.text()), Post.parse(before.text())),
                    true,
                    false,
                    Origin.COPY));
        }
        return found;
    }

    private static Encoding encoding(Path file) {
        try {
            return PostFileReader.read(file).encoding();
        } catch (FileProblem notText) {
            return Encoding.UTF_8;
        }
    }
}
