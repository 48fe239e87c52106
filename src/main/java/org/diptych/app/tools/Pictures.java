package org.diptych.app.tools;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.geometry.Pos;
import org.diptych.app.sheets.SheetLayer;
import org.diptych.core.picture.PictureHome;
import org.diptych.core.picture.PictureManner;
import org.diptych.desk.posts.OpenPost;
import org.diptych.ui.editor.PostEditor;
import org.diptych.ui.picture.Brought;
import org.diptych.ui.picture.PictureSheet;

/**
 * Brings pictures: asks where they go and what they show, keeps them there, and writes them into the text as its author
 * writes them, in one step. Confined to the FX thread.
 */
public final class Pictures {
    private final SheetLayer sheets;
    private final KeptPictures kept;
    private final Uploading uploading;
    private final PictureNotices told;

    public Pictures(SheetLayer sheets, KeptPictures kept, Uploading uploading, PictureNotices told) {
        this.sheets = sheets;
        this.kept = kept;
        this.uploading = uploading;
        this.told = told;
    }

    /** Tells the author that the post is to be saved first. */
    void saveFirst() {
        told.saveFirst();
    }

    /** @param hostFirst whether the post's last picture lies on the web */
    private record Asked(List<Brought> pictures, List<PictureHome> homes, PictureManner manner, boolean hostFirst) {}

    /** Brings what {@code coming} reads to the caret of {@code editor}; {@code post} has a file. */
    void bring(OpenPost post, PostEditor editor, List<Callable<Brought>> coming) {
        Path file = post.path().orElseThrow();
        Optional<PictureHome.Around> around = Optional.ofNullable(
                        post.siteProperty().get())
                .map(site ->
                        new PictureHome.Around(site.source(), site.addresses().assetFolders()));
        PictureManner.Used used = Optional.ofNullable(post.factsProperty().get())
                .map(facts -> PictureManner.of(facts.analysis().published()))
                .orElseGet(() -> new PictureManner.Used(List.of(), List.of()));
        kept.files()
                .ask(() -> {
                    List<Brought> pictures = new ArrayList<>();
                    for (Callable<Brought> each : coming) {
                        pictures.add(each.call());
                    }
                    List<String> addresses = used.addresses();
                    boolean onTheWeb = !addresses.isEmpty()
                            && addresses.get(addresses.size() - 1).matches("(?i)(?:https?:)?//.*");
                    return new Asked(pictures, PictureHome.of(file, around, addresses), used.usual(), onTheWeb);
                })
                .thenAccept(asked -> ask(post, editor, file, asked))
                .otherwise(told::failed);
    }

    private void ask(OpenPost post, PostEditor editor, Path file, Asked asked) {
        PictureSheet sheet = new PictureSheet(
                asked.pictures(),
                new PictureSheet.Places(asked.homes(), uploading.hostName(), asked.hostFirst(), file),
                told.words(),
                answer -> {
                    sheets.dismiss();
                    keep(post, editor, asked.manner(), answer);
                },
                sheets::close);
        sheets.show(sheet, sheet.first(), Pos.CENTER, "pictures", () -> {});
    }

    private void keep(OpenPost post, PostEditor editor, PictureManner manner, PictureSheet.Answer answer) {
        if (answer.home().isPresent()) {
            kept.keep(post, answer.home().get(), manner, answer, written -> insert(editor, written));
        } else {
            uploading.begin(answer.pictures(), addresses -> {
                List<String> written = new ArrayList<>();
                for (int i = 0; i < addresses.size(); i++) {
                    written.add(manner.write(addresses.get(i), answer.alts().get(i), answer.width()));
                }
                insert(editor, written);
            });
        }
    }

    private static void insert(PostEditor editor, List<String> written) {
        editor.requestFocus();
        editor.commands().insertText(String.join("\n\n", written));
    }
}
