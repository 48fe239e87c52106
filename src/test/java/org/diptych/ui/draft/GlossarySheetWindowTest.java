package org.diptych.ui.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.diptych.core.draft.GlossaryFile;
import org.diptych.core.messages.Messages;
import org.diptych.desk.draft.GlossaryModel;
import org.diptych.ui.editor.FxThread;
import org.diptych.ui.panels.ShownNode;
import org.diptych.ui.shared.AnalyzedSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The author's terms in both languages, as they are found, changed, added and taken out. */
@Tag("window")
class GlossarySheetWindowTest {
    private static final Messages WORDS = Messages.of("draft", Locale.ENGLISH);

    @TempDir
    Path folder;

    private final List<String> done = new ArrayList<>();
    private Path file;
    private GlossaryModel model;
    private ShownNode shown;

    @BeforeEach
    void open() throws Exception {
        file = Files.writeString(folder.resolve(GlossaryFile.NAME), "# ours\nen\tzh\ncat\t猫\ndog\t狗\n");
        show();
    }

    private void show() {
        shown = ShownNode.of(
                () -> {
                    model = new GlossaryModel(new GlossaryFile(file), AnalyzedSession.AT_ONCE);
                    model.read(() -> {});
                    return new GlossarySheet(model, WORDS, () -> done.add("closed"));
                },
                600,
                520);
    }

    @AfterEach
    void close() {
        shown.close();
    }

    private List<TextField> terms() {
        return shown.all().stream()
                .filter(node -> node.getStyleClass().contains("glossary-field"))
                .map(TextField.class::cast)
                .toList();
    }

    private List<String> texts() {
        return terms().stream().map(TextField::getText).toList();
    }

    private void seek(String words) {
        TextField find = shown.find(TextField.class, field -> "glossary-find".equals(field.getId()));
        FxThread.run(() -> find.setText(words));
    }

    private void press(String id) {
        FxThread.run(() ->
                shown.find(Button.class, button -> id.equals(button.getId())).fire());
    }

    @Test
    void eachTermIsNamedByItsLanguage() {
        assertThat(texts()).containsExactlyInAnyOrder("cat", "猫", "dog", "狗");
        assertThat(terms()).extracting(TextField::getAccessibleText).containsOnly("English", "Chinese");
        assertThat(shown.words()).contains(WORDS.get("glossary.path", file));
    }

    @Test
    void aTermIsFoundInEitherLanguageAndStaysWhileItIsChanged() {
        seek("狗");
        assertThat(texts()).containsExactlyInAnyOrder("dog", "狗");
        FxThread.run(() -> terms().stream()
                .filter(field -> field.getText().equals("狗"))
                .findFirst()
                .orElseThrow()
                .setText("犬"));
        assertThat(texts()).as("the row one types in does not go").containsExactlyInAnyOrder("dog", "犬");
        seek(" ");
        assertThat(texts()).hasSize(4);
        seek("bird");
        assertThat(shown.words()).contains(WORDS.get("glossary.empty"));
    }

    @Test
    void whatIsTypedIsKeptBySaveAlone() throws Exception {
        FxThread.run(() -> terms().stream()
                .filter(field -> field.getText().equals("cat"))
                .findFirst()
                .orElseThrow()
                .setText("tomcat"));
        assertThat(Files.readString(file)).doesNotContain("tomcat");
        press("glossary-save");

        assertThat(Files.readString(file)).startsWith("# ours\n").contains("tomcat\t猫", "dog\t狗");
        assertThat(done).containsExactly("closed");
    }

    @Test
    void aNewTermIsTypedAtOnceAlsoWhereAnotherWasSought() {
        seek("dog");
        press("glossary-add");

        assertThat(texts()).hasSize(6);
        assertThat(shown.focused()).isInstanceOfSatisfying(TextField.class, field -> {
            assertThat(field.getText()).isEmpty();
            assertThat(field.getStyleClass()).contains("glossary-term");
        });
    }

    @Test
    void aTermIsTakenOutAndTheOthersStayWhatTheyAre() {
        seek("cat");
        shown.press(WORDS.get("glossary.remove"));
        seek("");

        assertThat(texts()).containsExactlyInAnyOrder("dog", "狗");
        press("glossary-cancel");
        assertThat(done).containsExactly("closed");
    }

    @Test
    void aFileThatIsNoGlossaryIsNotWrittenOver() throws Exception {
        shown.close();
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1, (byte) 0x80});
        show();

        assertThat(shown.words()).contains(WORDS.get("glossary.unreadable", file));
        assertThat(shown.find(Button.class, button -> "glossary-save".equals(button.getId()))
                        .isDisabled())
                .isTrue();
    }
}
