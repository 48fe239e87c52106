package org.diptych.desk.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.diptych.core.draft.GlossaryFile;
import org.diptych.ui.shared.AnalyzedSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A glossary that is edited while its file may change, be no text, or not be written at all. */
class GlossaryModelTest {
    private static final String TEXT = "# ours\nen\tzh\ncat\t猫\n\ndog\t狗\n";

    @TempDir
    Path folder;

    private final List<String> done = new ArrayList<>();
    private Path file;
    private GlossaryModel model;

    @BeforeEach
    void read() throws IOException {
        file = Files.writeString(folder.resolve(GlossaryFile.NAME), TEXT);
        model = opened();
    }

    private GlossaryModel opened() {
        GlossaryModel opened = new GlossaryModel(new GlossaryFile(file), AnalyzedSession.AT_ONCE);
        opened.read(() -> done.add("read"));
        return opened;
    }

    private void save() {
        model.save(() -> done.add("saved"));
    }

    private List<String> rows() {
        return model.rows().stream()
                .map(row ->
                        row.firstProperty().get() + "=" + row.secondProperty().get())
                .toList();
    }

    @Test
    void showsItsTermsAndFindsOneInEitherLanguage() {
        assertThat(rows()).contains("cat=猫", "dog=狗");
        assertThat(done).containsExactly("read");
        GlossaryModel.Row cat = model.rows().stream()
                .filter(row -> row.holds("CAT"))
                .findFirst()
                .orElseThrow();
        assertThat(cat.holds("猫")).isTrue();
        assertThat(cat.holds("狗")).isFalse();
    }

    @Test
    void writesWhatChangedAndLeavesTheOtherLines() throws IOException {
        model.rows().stream()
                .filter(row -> row.holds("dog"))
                .findFirst()
                .orElseThrow()
                .secondProperty()
                .set("犬");
        GlossaryModel.Row bird = model.add();
        bird.firstProperty().set("bird");
        bird.secondProperty().set("鸟");

        save();

        assertThat(done).endsWith("saved");
        assertThat(Files.readString(file))
                .startsWith("# ours\n")
                .contains("cat\t猫", "犬", "bird", "鸟")
                .doesNotContain("狗");
        model = opened();
        assertThat(rows()).contains("cat=猫", "dog=犬", "bird=鸟");
    }

    @Test
    void whereNothingChangedNothingIsWritten() throws IOException {
        Files.delete(file);
        save();
        assertThat(done).endsWith("saved");
        assertThat(file).doesNotExist();
    }

    @Test
    void whatAnotherProgramWroteMeanwhileIsNotOverwritten() throws IOException {
        model.rows().get(0).secondProperty().set("mine");
        Files.writeString(file, TEXT + "bird\t鸟\n");

        save();

        assertThat(model.troubleProperty().get()).isEqualTo("glossary.changed");
        assertThat(done).containsExactly("read");
        assertThat(file).hasContent(TEXT + "bird\t鸟\n");
        Files.writeString(file, TEXT);
        save();
        assertThat(model.troubleProperty().get()).isEmpty();
        assertThat(file).content().contains("mine");
    }

    @Test
    void aFileThatIsNoTextIsNeitherShownNorWrittenOver() throws IOException {
        byte[] bytes = "狗\t犬\n".getBytes(Charset.forName("GBK"));
        Files.write(file, bytes);
        model = opened();
        assertThat(model.troubleProperty().get()).isEqualTo("glossary.unreadable");
        assertThat(model.rows()).isEmpty();
        model.add().firstProperty().set("x");

        save();

        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
        assertThat(model.troubleProperty().get()).as("still why").isEqualTo("glossary.unreadable");
        assertThat(done).doesNotContain("saved");
    }

    @Test
    void aFileThatCannotBeWrittenSaysSoAndKeepsTheRows() throws IOException {
        file = folder.resolve("none").resolve(GlossaryFile.NAME);
        model = opened();
        Files.writeString(folder.resolve("none"), "in the way");
        model.add().firstProperty().set("cat");

        save();

        assertThat(model.troubleProperty().get()).isNotEmpty();
        assertThat(done).doesNotContain("saved");
        assertThat(rows()).containsExactly("cat=");
    }
}
