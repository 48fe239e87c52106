package org.diptych.desk.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.bilingual.state.Agreement;
import org.diptych.core.bilingual.state.PairState;
import org.diptych.core.bilingual.state.SideText;
import org.diptych.core.check.Finding;
import org.diptych.core.export.ExportFormat;
import org.diptych.core.file.FileProblem;
import org.diptych.core.file.PostFile;
import org.diptych.core.file.PostFileReader;
import org.diptych.core.file.encoding.Encoding;
import org.diptych.core.file.encoding.Unencodable;
import org.diptych.core.text.TextRange;
import org.diptych.ui.shared.AnalyzedSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportModelTest {
    private static final String FILE = "---\ntitle: T\n---\nIn short.\n<!--more-->\n# Heading\n\ntext without end";

    @TempDir
    Path folder;

    private Path file;
    private AnalyzedSession post;
    private ExportModel model;

    @BeforeEach
    void open() throws IOException {
        file = Files.writeString(folder.resolve("post.md"), FILE);
        post = new AnalyzedSession(FILE);
        model = new ExportModel(post.front(), session -> read(file), ExportModelTest::write, AnalyzedSession.AT_ONCE);
        withFindings(List.of());
        model.open();
    }

    private void withFindings(List<Finding> findings) {
        Analysis read = post.session().analysisProperty().get();
        post.session().publish(new Analysis(read.reading(), findings));
    }

    private Path exportTo(String name) {
        Path target = folder.resolve(name);
        model.targetProperty().set(target.toString());
        model.export();
        return target;
    }

    @Test
    void exportsThePostAsItStands() throws IOException {
        model.formatProperty().set(ExportFormat.POST);
        Path target = exportTo("out.md");
        assertThat(Files.readString(target)).isEqualTo(FILE);
        assertThat(model.outcomeProperty().get()).isEqualTo(new ExportOutcome.Done(target));
    }

    @Test
    void addsTheMissingLineEndOnlyWhenAsked() throws IOException {
        model.formatProperty().set(ExportFormat.POST);
        model.finalNewlineProperty().set(true);
        assertThat(Files.readString(exportTo("out.md"))).isEqualTo(FILE + "\n");
    }

    @Test
    void exportsAPage() throws IOException {
        assertThat(Files.readString(exportTo("out.html"))).contains("<title>T</title>", "text without end");
    }

    @Test
    void whatIsTypedAndNotSavedIsExportedToo() throws IOException {
        model.formatProperty().set(ExportFormat.POST);
        post.session().parts().get(1).changed(0, 0, "Now: ");
        assertThat(Files.readString(exportTo("out.md"))).contains("Now: In short.");
    }

    @Test
    void errorsStopItUnlessForced() {
        withFindings(List.of(Finding.error("r", new TextRange(0, 3))));
        model.open();
        assertThat(model.errors()).isEqualTo(1);
        assertThat(exportTo("out.html")).doesNotExist();
        assertThat(model.outcomeProperty().get())
                .isInstanceOfSatisfying(ExportOutcome.Failed.class, failed -> assertThat(failed.reason())
                        .isEqualTo("errors"));
        model.anywayProperty().set(true);
        assertThat(exportTo("out.html")).exists();
    }

    @Test
    void warningsDoNotStopIt() {
        withFindings(List.of(Finding.warning("r", new TextRange(0, 3))));
        assertThat(exportTo("out.html")).exists();
    }

    @Test
    void neverWritesOverThePostItself() throws IOException {
        model.targetProperty().set(file.toString());
        model.export();
        assertThat(reason()).isEqualTo("same");
        assertThat(Files.readString(file)).isEqualTo(FILE);
    }

    @Test
    void saysWhyItCouldNotBeWritten() {
        exportTo("no/such/folder.html");
        assertThat(reason()).isEqualTo("nowhere");
        model.targetProperty().set(folder.toString());
        model.export();
        assertThat(reason()).isEqualTo("directory");
        model.targetProperty().set("  ");
        model.export();
        assertThat(reason()).isEqualTo("unnamed");
    }

    @Test
    void theNameFollowsTheFormat() {
        assertThat(model.targetProperty().get()).endsWith("post.html");
        model.formatProperty().set(ExportFormat.POST);
        assertThat(model.targetProperty().get()).endsWith("post.md");
    }

    @Test
    void waitsForTheAnalysisOfWhatWasTyped() {
        post.hold();
        post.session().parts().get(1).changed(0, 0, "x");
        Path target = exportTo("out.html");
        assertThat(target).doesNotExist();
        assertThat(model.outcomeProperty().get()).isInstanceOf(ExportOutcome.Running.class);
        post.release();
        assertThat(target).exists();
    }

    private String reason() {
        return ((ExportOutcome.Failed) model.outcomeProperty().get()).reason();
    }

    private static Optional<PostFile> read(Path file) {
        try {
            return Optional.of(PostFileReader.read(file));
        } catch (FileProblem problem) {
            throw new AssertionError(problem);
        }
    }

    private static void write(Path target, String text, Encoding encoding) throws IOException {
        try {
            Files.write(target, encoding.encode(text));
        } catch (Unencodable lacking) {
            throw new AssertionError(lacking);
        }
    }

    @Test
    void listsWhatWaitsOnRequestAndExportsAllTheSame() {
        post = new AnalyzedSession(
                "---\ntitle: T\n---\n{% lang_content en %}\n\nCats eat mice.\n\n{% endlang_content %}\n\n"
                        + "{% lang_content zh %}\n\n猫吃饭。\n\n{% endlang_content %}\n");
        model = new ExportModel(post.front(), session -> read(file), ExportModelTest::write, AnalyzedSession.AT_ONCE);
        withFindings(List.of());
        Agreement agreed = new Agreement(new SideText("Cats eat."), new SideText("猫吃饭。"), 1);
        post.session().pairs().begin(new PairState(List.of(agreed), List.of(), List.of()));
        model.open();
        assertThat(model.findings()).isEmpty();

        model.withWaitingProperty().set(true);
        assertThat(model.findings()).extracting(Finding::rule).containsExactly("waiting");
        assertThat(model.errors()).isZero();
        Path target = exportTo("out.md");
        assertThat(target).exists();

        model.withWaitingProperty().set(false);
        assertThat(model.findings()).isEmpty();
    }
}
