package org.diptych.app.tools;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.diptych.app.parts.PostViews;
import org.diptych.app.sheets.SheetLayer;
import org.diptych.app.system.FileAsker;
import org.diptych.core.messages.Messages;
import org.diptych.core.picture.PictureHome;
import org.diptych.core.picture.PictureHost;
import org.diptych.core.picture.PictureManner;
import org.diptych.core.picture.PictureNames;
import org.diptych.core.picture.PictureStore;
import org.diptych.core.preview.clean.ImageType;
import org.diptych.desk.posts.FaultWords;
import org.diptych.desk.posts.Notice;
import org.diptych.desk.posts.Notices;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.posts.OpenPosts;
import org.diptych.desk.work.Background;
import org.diptych.ui.editor.PostEditor;
import org.diptych.ui.editor.area.PictureEvent;
import org.diptych.ui.picture.Brought;
import org.diptych.ui.picture.PictureSheet;
import org.diptych.ui.picture.PictureTooLarge;

/**
 * Pictures that are pasted, dropped or chosen: kept where the post keeps its pictures, and written into the text as its
 * author writes them, in one step. Confined to the FX thread.
 */
public final class Pictures {
    private static final String KEY = "pictures";

    private final OpenPosts posts;
    private final PostViews views;
    private final SheetLayer sheets;
    private final Notices notices;
    private final FileAsker asker;
    private final Background files;
    private final Messages words;
    private final Clock clock;
    private final Runnable changed;
    private final LeftPictures left;
    private final Supplier<Optional<PictureHost>> host;
    private final Background uploads;

    /**
     * Where pictures may go besides folders.
     *
     * @param named the host the author has named now
     * @param worker waits for it
     */
    public record Host(Supplier<Optional<PictureHost>> named, Background worker) {}

    /** The parts of the window it works with. */
    public record Window(OpenPosts posts, PostViews views, SheetLayer sheets, Notices notices, FileAsker asker) {}

    /**
     * @param files reads and writes pictures
     * @param changed runs when files of pictures have come or gone
     */
    public Pictures(Window window, Background files, Host host, Runnable changed, Locale locale, Clock clock) {
        this.host = host.named();
        this.uploads = host.worker();
        this.changed = changed;
        this.posts = window.posts();
        this.views = window.views();
        this.sheets = window.sheets();
        this.notices = window.notices();
        this.asker = window.asker();
        this.files = files;
        this.words = Messages.of("pictures", locale);
        this.clock = clock;
        this.left = new LeftPictures(notices, files, words, changed, this::tellFailure);
    }

    /** Takes what is pasted into editors of {@code scene}, and pictures dropped on them. */
    public void watch(Scene scene) {
        scene.addEventHandler(PictureEvent.PASTED, event -> {
            if (take(event.board())) {
                event.take();
            }
        });
        scene.addEventFilter(DragEvent.DRAG_OVER, event -> {
            if (holdsPictures(event.getDragboard()) && editorAt(event).isPresent()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        scene.addEventFilter(DragEvent.DRAG_DROPPED, event -> {
            Optional<PostEditor> editor = editorAt(event);
            if (editor.isPresent() && holdsPictures(event.getDragboard())) {
                Point2D place = editor.get().area().sceneToLocal(event.getSceneX(), event.getSceneY());
                editor.get()
                        .area()
                        .moveTo(editor.get()
                                .area()
                                .hit(place.getX(), place.getY())
                                .getInsertionIndex());
                editor.get().requestFocus();
                event.setDropCompleted(take(event.getDragboard()));
                event.consume();
            }
        });
    }

    private static Optional<PostEditor> editorAt(DragEvent event) {
        Node node = event.getPickResult() == null ? null : event.getPickResult().getIntersectedNode();
        while (node != null && !(node instanceof PostEditor)) {
            node = node.getParent();
        }
        return Optional.ofNullable((PostEditor) node)
                .filter(editor -> editor.area().isEditable());
    }

    /** Whether {@code board} holds a picture, or files all of which are pictures. */
    static boolean holdsPictures(Clipboard board) {
        return board.hasFiles()
                ? board.getFiles().stream()
                        .allMatch(file -> ImageType.of(file.getName()).isPresent())
                : board.hasImage();
    }

    private boolean take(Clipboard board) {
        if (!holdsPictures(board) || !mayTake()) {
            return false;
        }
        List<Callable<Brought>> coming = new ArrayList<>();
        if (board.hasFiles()) {
            board.getFiles().forEach(file -> coming.add(() -> Brought.of(file.toPath())));
        } else {
            Image image = board.getImage();
            if (image == null) {
                return false;
            }
            coming.add(() -> Brought.of(image));
        }
        bring(coming);
        return true;
    }

    /** Asks for picture files, and takes them. */
    public void choose() {
        if (mayTake()) {
            List<Path> chosen =
                    asker.toShow(posts.current().flatMap(OpenPost::path).map(Path::getParent));
            if (!chosen.isEmpty()) {
                bring(chosen.stream()
                        .<Callable<Brought>>map(file -> () -> Brought.of(file))
                        .toList());
            }
        }
    }

    private boolean mayTake() {
        Optional<OpenPost> post = posts.current();
        if (post.isEmpty()
                || views.editor().filter(editor -> editor.area().isEditable()).isEmpty()) {
            return false;
        }
        if (post.get().path().isEmpty()) {
            tell(Notice.Severity.WARNING, words.get("save-first"));
            return false;
        }
        return true;
    }

    /** @param hostFirst whether the post's last picture lies on the web */
    private record Asked(List<Brought> pictures, List<PictureHome> homes, PictureManner manner, boolean hostFirst) {}

    private void bring(List<Callable<Brought>> coming) {
        OpenPost post = posts.current().orElseThrow();
        PostEditor editor = views.editor().orElseThrow();
        Path file = post.path().orElseThrow();
        Optional<PictureHome.Around> around = Optional.ofNullable(
                        post.siteProperty().get())
                .map(site ->
                        new PictureHome.Around(site.source(), site.addresses().assetFolders()));
        LocalDateTime moment = LocalDateTime.now(clock);
        PictureManner.Used used = Optional.ofNullable(post.factsProperty().get())
                .map(facts -> PictureManner.of(facts.analysis().published()))
                .orElseGet(() -> new PictureManner.Used(List.of(), List.of()));
        files.ask(() -> {
                    List<Brought> pictures = new ArrayList<>();
                    for (Callable<Brought> each : coming) {
                        Brought brought = each.call();
                        pictures.add(
                                brought.name().startsWith(".")
                                        ? brought.named(PictureNames.of(file, moment, "png"))
                                        : brought);
                    }
                    List<String> addresses = used.addresses();
                    boolean onTheWeb = !addresses.isEmpty()
                            && addresses.get(addresses.size() - 1).matches("(?i)(?:https?:)?//.*");
                    return new Asked(pictures, PictureHome.of(file, around, addresses), used.usual(), onTheWeb);
                })
                .thenAccept(asked -> ask(post, editor, file, asked))
                .otherwise(this::tellFailure);
    }

    private void ask(OpenPost post, PostEditor editor, Path file, Asked asked) {
        PictureSheet sheet = new PictureSheet(
                asked.pictures(),
                new PictureSheet.Places(asked.homes(), host.get().map(PictureHost::name), asked.hostFirst(), file),
                words,
                answer -> {
                    sheets.dismiss();
                    keep(post, editor, asked.manner(), answer);
                },
                sheets::close);
        sheets.show(sheet, sheet.first(), Pos.CENTER, "pictures", () -> {});
    }

    private void keep(OpenPost post, PostEditor editor, PictureManner manner, PictureSheet.Answer answer) {
        if (answer.home().isEmpty()) {
            upload(editor, manner, answer);
            return;
        }
        PictureHome home = answer.home().get();
        files.ask(() -> {
                    List<LeftPictures.Kept> kept = new ArrayList<>();
                    for (int i = 0; i < answer.pictures().size(); i++) {
                        Brought picture = answer.pictures().get(i);
                        Path file = PictureStore.keep(picture.bytes(), home.folder(), picture.name());
                        kept.add(new LeftPictures.Kept(
                                file,
                                manner.write(
                                        home,
                                        file.getFileName().toString(),
                                        answer.alts().get(i),
                                        answer.width())));
                    }
                    return kept;
                })
                .thenAccept(kept -> {
                    insert(editor, kept.stream().map(LeftPictures.Kept::written).toList());
                    kept.forEach(each -> left.watchOut(post, each));
                    changed.run();
                })
                .otherwise(this::tellFailure);
    }

    private void upload(PostEditor editor, PictureManner manner, PictureSheet.Answer answer) {
        new Uploading(host.get().orElseThrow(), answer.pictures(), uploads, sheets, words, addresses -> {
                    List<String> written = new ArrayList<>();
                    for (int i = 0; i < addresses.size(); i++) {
                        written.add(manner.write(addresses.get(i), answer.alts().get(i), answer.width()));
                    }
                    insert(editor, written);
                })
                .begin();
    }

    private static void insert(PostEditor editor, List<String> written) {
        editor.requestFocus();
        editor.commands().insertText(String.join("\n\n", written));
    }

    private void tellFailure(Throwable failure) {
        String sentence = failure instanceof PictureTooLarge large
                ? words.get("too-large", String.valueOf(large.file().getFileName()))
                : failure instanceof IOException ? new FaultWords(words.locale()).of(failure) : words.get("failed");
        tell(Notice.Severity.ERROR, sentence);
    }

    private void tell(Notice.Severity severity, String sentence) {
        notices.show(new Notice(KEY, severity, sentence, List.of(), Optional.empty()));
    }
}
