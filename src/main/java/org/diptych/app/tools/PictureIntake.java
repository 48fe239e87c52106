package org.diptych.app.tools;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.diptych.app.parts.PostViews;
import org.diptych.app.system.FileAsker;
import org.diptych.core.picture.PictureNames;
import org.diptych.core.preview.clean.ImageType;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.posts.OpenPosts;
import org.diptych.ui.editor.PostEditor;
import org.diptych.ui.editor.area.PictureEvent;
import org.diptych.ui.picture.Brought;

/** Takes pictures that are pasted, dropped or chosen. Confined to the FX thread. */
public final class PictureIntake {
    private final OpenPosts posts;
    private final PostViews views;
    private final FileAsker asker;
    private final Clock clock;
    private final Pictures pictures;

    /** @param clock names pictures that come without a name */
    public PictureIntake(OpenPosts posts, PostViews views, FileAsker asker, Clock clock, Pictures pictures) {
        this.posts = posts;
        this.views = views;
        this.asker = asker;
        this.clock = clock;
        this.pictures = pictures;
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
            pictures.saveFirst();
            return false;
        }
        return true;
    }

    private void bring(List<Callable<Brought>> coming) {
        OpenPost post = posts.current().orElseThrow();
        LocalDateTime moment = LocalDateTime.now(clock);
        Path file = post.path().orElseThrow();
        List<Callable<Brought>> named = coming.stream()
                .<Callable<Brought>>map(each -> () -> named(each.call(), file, moment))
                .toList();
        pictures.bring(post, views.editor().orElseThrow(), named);
    }

    /** One from the clipboard has no name but its kind. */
    private static Brought named(Brought picture, Path post, LocalDateTime moment) {
        return picture.name().startsWith(".") ? picture.named(PictureNames.of(post, moment, "png")) : picture;
    }
}
