package org.diptych.app.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.diptych.core.picture.PictureHome;
import org.diptych.core.picture.PictureManner;
import org.diptych.core.picture.PictureStore;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.work.Background;
import org.diptych.ui.picture.Brought;
import org.diptych.ui.picture.PictureSheet;

/**
 * The files of pictures that posts were given: written, and offered for deletion once the text that shows them was taken
 * back. Confined to the FX thread.
 */
public final class KeptPictures {
    private final PictureNotices told;
    private final Background files;
    private final Runnable changed;

    /**
     * @param files writes and deletes pictures
     * @param changed runs when files of pictures have come or gone
     */
    public KeptPictures(PictureNotices told, Background files, Runnable changed) {
        this.told = told;
        this.files = files;
        this.changed = changed;
    }

    /** Reads, writes and deletes pictures. */
    Background files() {
        return files;
    }

    /** Keeps the pictures of {@code answer} in {@code home} for {@code post}; {@code then} gets what shows each. */
    void keep(
            OpenPost post,
            PictureHome home,
            PictureManner manner,
            PictureSheet.Answer answer,
            Consumer<List<String>> then) {
        files.ask(() -> written(home, manner, answer))
                .thenAccept(kept -> {
                    then.accept(kept.stream().map(KeptPicture::written).toList());
                    kept.forEach(each -> watchOut(post, each));
                    changed.run();
                })
                .otherwise(told::failed);
    }

    private static List<KeptPicture> written(PictureHome home, PictureManner manner, PictureSheet.Answer answer)
            throws IOException {
        List<KeptPicture> kept = new ArrayList<>();
        for (int i = 0; i < answer.pictures().size(); i++) {
            Brought picture = answer.pictures().get(i);
            Path file = PictureStore.keep(picture.bytes(), home.folder(), picture.name());
            String name = file.getFileName().toString();
            kept.add(
                    new KeptPicture(file, manner.write(home, name, answer.alts().get(i), answer.width())));
        }
        return kept;
    }

    /** Once the text is taken back, its file may go too; nothing but the author's word takes it away. */
    private void watchOut(OpenPost post, KeptPicture kept) {
        boolean[] there = {true};
        // Asked of the text that was read, once it is: a key builds no text for this.
        post.factsProperty().addListener((observable, before, facts) -> {
            boolean now =
                    facts == null ? there[0] : facts.analysis().post().text().contains(kept.written());
            if (now != there[0]) {
                there[0] = now;
                if (now) {
                    told.notLeft(post, kept);
                } else {
                    told.left(post, kept, () -> delete(kept));
                }
            }
        });
    }

    private void delete(KeptPicture kept) {
        files.ask(() -> Files.deleteIfExists(kept.file()))
                .thenAccept(gone -> changed.run())
                .otherwise(told::failed);
    }
}
