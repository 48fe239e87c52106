package org.diptych.ui.frontmatter;

import atlantafx.base.theme.PrimerLight;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.diptych.core.messages.Messages;
import org.diptych.core.site.SiteWords;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;
import org.diptych.desk.frontmatter.FormSurroundings;
import org.diptych.desk.frontmatter.FrontMatterForm;
import org.diptych.desk.text.PostPart;
import org.diptych.desk.text.PostSession;
import org.diptych.desk.work.Background;
import org.diptych.ui.editor.FxThread;

/** The form in a window of its own, on a post of a front matter and one line. */
final class FormFixture implements AutoCloseable {
    final PostSession session;
    final ObjectProperty<ZoneId> zone = new SimpleObjectProperty<>(ZoneId.of("Asia/Shanghai"));
    private final Queue<Runnable> worker = new ArrayDeque<>();
    private final FrontMatterPane pane;
    private final Stage stage;

    FormFixture(String yaml) {
        session = FxThread.call(() -> new PostSession("---\n" + yaml + "\n---\nText.\n"));
        Messages words = Messages.of("frontmatter", Locale.ENGLISH);
        pane = FxThread.call(() -> new FrontMatterPane(
                new FrontMatterForm(session, session.parts().get(0), new Background(worker::add, Runnable::run), words),
                new FormSurroundings(new SimpleObjectProperty<>(SiteWords.NONE), zone, place -> {}),
                words));
        stage = FxThread.call(() -> {
            Stage shown = new Stage();
            Button elsewhere = new Button("elsewhere");
            elsewhere.setId("elsewhere");
            shown.setScene(new Scene(new StackPane(elsewhere, pane), 700, 700));
            shown.getScene().getStylesheets().add(new PrimerLight().getUserAgentStylesheet());
            shown.show();
            shown.requestFocus();
            return shown;
        });
        settle();
    }

    String text() {
        return FxThread.call(() -> session.parts().get(0).content());
    }

    /** The field that is called {@code name}. */
    TextInputControl field(String name) {
        return find(TextInputControl.class, field -> name.equals(field.getAccessibleText()));
    }

    CheckBox box(String key) {
        return find(CheckBox.class, box -> box.getText().equals(key));
    }

    Calendar calendar(String name) {
        return find(Calendar.class, each -> name.equals(each.getAccessibleText()));
    }

    /** Goes to the field and puts {@code text} there. */
    FormFixture type(String name, String text) {
        TextInputControl field = field(name);
        FxThread.run(() -> {
            field.requestFocus();
            field.setText(text);
        });
        return settle();
    }

    /** As an input method does that shows {@code composed} and has settled on {@code committed}. */
    FormFixture compose(String name, String composed, String committed) {
        List<InputMethodTextRun> runs = composed.isEmpty()
                ? List.of()
                : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
        TextInputControl field = field(name);
        FxThread.run(() -> Event.fireEvent(
                field,
                new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, composed.length())));
        return settle();
    }

    FormFixture press(Node node, KeyCode code) {
        return press(node, code, false);
    }

    FormFixture press(Node node, KeyCode code, boolean alt) {
        FxThread.run(() -> {
            Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, alt, false));
            Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, false, alt, false));
        });
        return settle();
    }

    FormFixture leave() {
        FxThread.run(() -> stage.getScene().lookup("#elsewhere").requestFocus());
        return settle();
    }

    FormFixture fire(Supplier<? extends ButtonBase> button) {
        FxThread.run(() -> button.get().fire());
        return settle();
    }

    /** Changes the text beside the form. */
    FormFixture replace(String old, String now) {
        FxThread.run(() -> {
            PostPart part = session.parts().get(0);
            int at = part.content().indexOf(old);
            part.apply(new TextEdit(new TextRange(at, at + old.length()), now));
        });
        return settle();
    }

    FormFixture undo() {
        FxThread.run(() -> session.parts().get(0).history().undo());
        return settle();
    }

    /** The sentences below fields. */
    List<String> notes() {
        return all(FieldNote.class).stream()
                .filter(Node::isVisible)
                .map(note -> ((Label) note.getChildren().get(0)).getText())
                .toList();
    }

    List<String> labels() {
        return all(Label.class).stream()
                .filter(label -> label.getText() != null)
                .map(Label::getText)
                .toList();
    }

    List<String> chips(String name) {
        ChipsField field =
                find(ChipsField.class, each -> name.equals(each.input().getAccessibleText()));
        return FxThread.call(() -> field.lookupAll(".chip").stream()
                .map(chip -> ((Chip) chip).text())
                .toList());
    }

    /** The word of a chip, which takes the focus. */
    Node chip(String text) {
        Chip chip = find(Chip.class, each -> each.text().equals(text));
        FxThread.run(chip::focus);
        return focused();
    }

    Node focused() {
        return FxThread.call(() -> stage.getScene().getFocusOwner());
    }

    Button button(String words) {
        return find(
                Button.class,
                button -> button.isVisible()
                        && button.getParent().isVisible()
                        && (words.equals(button.getText()) || words.equals(button.getAccessibleText())));
    }

    <T extends Node> T find(Class<T> type, Predicate<T> fits) {
        return all(type).stream().filter(fits).findFirst().orElseThrow();
    }

    private <T extends Node> List<T> all(Class<T> type) {
        return FxThread.call(() -> {
            pane.applyCss();
            pane.layout();
            List<T> found = new ArrayList<>();
            pane.lookupAll("*").stream()
                    .filter(type::isInstance)
                    .map(type::cast)
                    .forEach(found::add);
            return found;
        });
    }

    private FormFixture settle() {
        FxThread.run(() -> {
            while (!worker.isEmpty()) {
                worker.remove().run();
            }
        });
        return this;
    }

    @Override
    public void close() {
        FxThread.run(stage::hide);
    }
}
