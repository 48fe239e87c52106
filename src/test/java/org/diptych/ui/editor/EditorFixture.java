package org.diptych.ui.editor;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.application.Application;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.diptych.core.messages.Messages;
import org.diptych.core.post.SegmentKind;
import org.diptych.desk.text.PostPart;
import org.diptych.desk.text.PostSession;

/** Editors in a window, and an author's hands on them. Everything runs on the FX thread and is waited for. */
public final class EditorFixture implements AutoCloseable {
    public final PostSession session;
    final List<PostEditor> editors;
    private final Stage stage;

    private EditorFixture(PostSession session, List<PostEditor> editors, Stage stage) {
        this.session = session;
        this.editors = editors;
        this.stage = stage;
    }

    /** A window on the bodies (or, in a text without tags, the whole) of {@code post}. */
    public static EditorFixture open(String post) {
        return open(post, 900, 600, false, SegmentKind.BODY);
    }

    public static EditorFixture open(String post, double width, double height, boolean dark, SegmentKind... kinds) {
        return FxThread.call(() -> {
            Application.setUserAgentStylesheet(
                    dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
            PostSession session = new PostSession(post);
            Messages words = Messages.of("editor", Locale.ENGLISH);
            List<PostEditor> editors = session.parts().stream()
                    .filter(part -> List.of(kinds).contains(part.kind()))
                    .map(part -> new PostEditor(part, EditorSettings.DEFAULT, words))
                    .toList();
            HBox row = new HBox(1);
            editors.forEach(editor -> HBox.setHgrow(editor, Priority.ALWAYS));
            editors.forEach(editor -> editor.setPrefWidth(width));
            row.getChildren().addAll(editors);
            Stage stage = new Stage();
            stage.setScene(new Scene(row, width, height));
            stage.show();
            editors.get(0).requestFocus();
            return new EditorFixture(session, editors, stage);
        });
    }

    public PostEditor editor() {
        return editors.get(0);
    }

    public PostPart part() {
        return editor().part();
    }

    <T> T ask(Function<PostEditor, T> question) {
        return FxThread.call(() -> question.apply(editor()));
    }

    /** The text with a bar where the caret is, or two around what is selected. */
    public String state() {
        return ask(editor -> {
            StringBuilder text = new StringBuilder(editor.area().getText());
            int start = editor.area().getSelection().getStart();
            int end = editor.area().getSelection().getEnd();
            text.insert(end, '|');
            if (start != end) {
                text.insert(start, '|');
            }
            return text.toString();
        });
    }

    /** Puts the caret, or the selection, where bars stand in {@code state}, which is otherwise the text. */
    public EditorFixture at(String state) {
        FxThread.run(() -> {
            int start = state.indexOf('|');
            int end = state.lastIndexOf('|');
            editor().area().selectRange(start, end == start ? start : end - 1);
        });
        return this;
    }

    public EditorFixture type(String text) {
        text.codePoints()
                .forEach(c -> FxThread.run(() -> {
                    if (c == '\n') {
                        fireKey(KeyCode.ENTER, "");
                    } else {
                        String typed = Character.toString(c);
                        Event.fireEvent(
                                editor().area(),
                                new KeyEvent(
                                        KeyEvent.KEY_TYPED,
                                        typed,
                                        typed,
                                        KeyCode.UNDEFINED,
                                        false,
                                        false,
                                        false,
                                        false));
                    }
                }));
        return this;
    }

    /** Presses a key; {@code modifiers} holds any of {@code ctrl}, {@code shift}, {@code alt}. */
    public EditorFixture press(KeyCode key, String modifiers) {
        FxThread.run(() -> fireKey(key, modifiers));
        return this;
    }

    public EditorFixture press(KeyCode key) {
        return press(key, "");
    }

    private void fireKey(KeyCode key, String modifiers) {
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(
                    editor().area(),
                    new KeyEvent(
                            type,
                            "",
                            "",
                            key,
                            modifiers.contains("shift"),
                            modifiers.contains("ctrl"),
                            modifiers.contains("alt"),
                            false));
        }
    }

    /** What an input method sends: {@code committed} enters the text, {@code composed} is still open. */
    public EditorFixture compose(String composed, String committed) {
        List<InputMethodTextRun> runs = composed.isEmpty()
                ? List.of()
                : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
        FxThread.run(() -> Event.fireEvent(
                editor().area(),
                new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, composed.length())));
        return this;
    }

    public EditorFixture run(Runnable action) {
        FxThread.run(action);
        return this;
    }

    /** Writes what the window shows. */
    void snapshot(Path file) {
        FxThread.run(() -> {
            WritableImage image = stage.getScene().snapshot(null);
            int width = (int) image.getWidth();
            int height = (int) image.getHeight();
            BufferedImage pixels = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    pixels.setRGB(x, y, image.getPixelReader().getArgb(x, y));
                }
            }
            try {
                ImageIO.write(pixels, "png", file.toFile());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    @Override
    public void close() {
        FxThread.run(stage::close);
    }
}
