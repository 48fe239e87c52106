package org.diptych.app.tools;

import java.io.IOException;
import java.util.Optional;
import org.diptych.core.messages.Messages;
import org.diptych.desk.posts.FaultWords;
import org.diptych.desk.posts.Notice;
import org.diptych.desk.posts.Notices;
import org.diptych.desk.posts.OpenPost;
import org.diptych.ui.picture.PictureTooLarge;

/**
 * What the window tells of pictures. Confined to the FX thread.
 *
 * @param words area {@code pictures}
 */
public record PictureNotices(Notices notices, Messages words) {
    private static final String KEY = "pictures";

    /** Only a post that has a file has a place for pictures. */
    void saveFirst() {
        notices.show(Notice.warning(KEY, words.get("save-first")));
    }

    /** Why pictures did not come, or one did not go. */
    void failed(Throwable failure) {
        String sentence = failure instanceof PictureTooLarge large
                ? words.get("too-large", String.valueOf(large.file().getFileName()))
                : failure instanceof IOException ? new FaultWords(words.locale()).of(failure) : words.get("failed");
        notices.show(Notice.error(KEY, sentence));
    }

    /** {@code post} does not show {@code picture} any more, whose file {@code delete} takes away. */
    void left(OpenPost post, KeptPicture picture, Runnable delete) {
        Notice.Action way = new Notice.Action(words.get("delete"), () -> {
            notLeft(post, picture);
            delete.run();
        });
        String sentence = words.get("left", picture.file().getFileName().toString());
        notices.show(Notice.info(key(picture), sentence).offering(way).about(post));
    }

    /** It shows it again, or nobody is to be asked any more. */
    void notLeft(OpenPost post, KeptPicture picture) {
        notices.withdraw(key(picture), Optional.of(post));
    }

    private static String key(KeptPicture picture) {
        return KEY + " " + picture.file();
    }
}
