package org.diptych.ui.panels;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.BoundingBox;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.diptych.app.parts.FindingWords;
import org.diptych.core.check.FindingSentences;
import org.diptych.core.export.ExportFormat;
import org.diptych.core.messages.Messages;
import org.diptych.desk.citing.CitationPickerModel;
import org.diptych.desk.export.ExportModel;
import org.diptych.desk.search.FindModel;
import org.diptych.desk.step.StepReader;
import org.diptych.desk.step.TwoLanguages;
import org.diptych.ui.editor.FxThread;
import org.diptych.ui.export.ExportSheet;
import org.diptych.ui.export.FoundList;
import org.diptych.ui.outline.InStepMenu;
import org.diptych.ui.references.CitationPicker;
import org.diptych.ui.search.FindBar;
import org.diptych.ui.shared.AnalyzedSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("window")
class ToolsWindowTest {
    private static final Messages WORDS = Messages.of("panels", Locale.ENGLISH);

    /** Counts what the FX thread itself works: other programs on the machine do not slow it. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    @TempDir
    Path folder;

    private ShownNode shown;

    @AfterEach
    void close() {
        shown.close();
    }

    @Test
    void theFindBarCountsAndReplacesAndClosesOnEscape() {
        AnalyzedSession post = new AnalyzedSession("one two one\n");
        List<String> closed = new ArrayList<>();
        FindBar[] bar = new FindBar[1];
        shown = ShownNode.of(
                () -> {
                    FindModel model = new FindModel(post.front(), post.navigator(), AnalyzedSession.AT_ONCE);
                    bar[0] = new FindBar(
                            model,
                            WORDS,
                            new FindBar.Actions(() -> closed.add("closed"), () -> {}, new SimpleBooleanProperty(true)));
                    return bar[0];
                },
                900,
                200);
        FxThread.run(() -> bar[0].open(true, "one"));
        assertThat(shown.focused()).isInstanceOf(TextField.class);
        assertThat(shown.words()).contains("1 of 2");
        TextField by = shown.find(TextField.class, field -> "Replace with".equals(field.getPromptText()));
        FxThread.run(() -> by.setText("三"));
        shown.press("Replace all");
        assertThat(post.text()).isEqualTo("三 two 三\n");
        assertThat(shown.words()).contains("2 replaced");
        shown.type(KeyCode.ESCAPE);
        assertThat(closed).containsExactly("closed");
        assertThat(shown.words()).isEmpty();
    }

    @Test
    void aCitationIsChosenByTypingAndInsertedByEnter() {
        AnalyzedSession post = new AnalyzedSession(
                "x\n{% references %}\n[a] Alpha, A. (2020). First.\n[b] Beta, B. (2021). Second.\n{% endreferences %}\n");
        List<String> inserted = new ArrayList<>();
        SimpleBooleanProperty composing = new SimpleBooleanProperty(true);
        TextArea[] editor = new TextArea[1];
        shown = ShownNode.of(() -> editor[0] = new TextArea(), 900, 600);
        CitationPicker picker = FxThread.call(
                () -> new CitationPicker(new CitationPickerModel(post.front(), inserted::add), WORDS, composing));
        FxThread.run(() -> {
            editor[0].requestFocus();
            picker.open(shown.root(), new BoundingBox(800, 560, 1, 20));
        });
        assertThat(picker.getParent()).as("while an input method composes").isNull();
        FxThread.run(() -> {
            composing.set(false);
            picker.open(shown.root(), new BoundingBox(800, 560, 1, 20));
        });
        assertThat(picker.getBoundsInParent().getMaxX()).isLessThanOrEqualTo(900);
        assertThat(picker.getBoundsInParent().getMaxY()).isLessThanOrEqualTo(600);
        TextField sought = shown.find(TextField.class, field -> field.getParent() == picker);
        FxThread.run(() -> sought.setText("second"));
        shown.type(KeyCode.ENTER);
        assertThat(inserted).containsExactly("{% ref b %}");
        assertThat(picker.getParent()).isNull();
        assertThat(shown.focused()).isSameAs(editor[0]);
    }

    @Test
    void fiveThousandEntriesAreFilteredBetweenTwoKeys() {
        AnalyzedSession post = new AnalyzedSession(IntStream.range(0, 5_000)
                .mapToObj(i -> "[key" + i + "] Author" + i % 97 + ", A. (" + (1950 + i % 70) + "). Title number " + i
                        + " on something long enough to be a title. Journal of Examples, " + i + "(2), 1–20.")
                .collect(Collectors.joining("\n", "x\n{% references %}\n", "\n{% endreferences %}\n")));
        shown = ShownNode.of(TextArea::new, 900, 600);
        CitationPicker picker = FxThread.call(() -> new CitationPicker(
                new CitationPickerModel(post.front(), key -> {}), WORDS, new SimpleBooleanProperty()));
        FxThread.run(() -> picker.open(shown.root(), new BoundingBox(10, 10, 1, 20)));
        TextField sought = shown.find(TextField.class, field -> field.getParent() == picker);
        String typed = "author12 title number 48";
        double[] millis = new double[typed.length()];
        for (int i = 0; i < typed.length(); i++) {
            String text = typed.substring(0, i + 1);
            millis[i] = FxThread.call(() -> {
                long start = CLOCK.getCurrentThreadCpuTime();
                sought.setText(text);
                shown.root().applyCss();
                shown.root().layout();
                return (CLOCK.getCurrentThreadCpuTime() - start) / 1e6;
            });
        }
        Arrays.sort(millis);
        assertThat(millis[millis.length / 2]).as("milliseconds a key").isLessThan(50);
    }

    @Test
    void errorsStopTheExportUntilOneInsists() {
        AnalyzedSession post = new AnalyzedSession("---\ntitle: T\nrefplus: true\n---\n{% ref nowhere %}<!--more-->\n");
        Path target = folder.resolve("page.html");
        List<Path> folders = new ArrayList<>();
        FindingWords sentences = new FindingWords(Locale.ENGLISH);
        ExportModel[] model = new ExportModel[1];
        shown = ShownNode.of(
                () -> {
                    model[0] = new ExportModel(
                            post.front(),
                            session -> Optional.empty(),
                            (to, text, encoding) -> Files.writeString(to, text),
                            AnalyzedSession.AT_ONCE);
                    model[0].open();
                    FoundList found = new FoundList(
                            model[0].findings(),
                            finding -> post.navigator().goTo(finding.range()),
                            sentences::of,
                            WORDS);
                    return new ExportSheet(model[0], found, () -> {}, folders::add, WORDS);
                },
                700,
                600);
        FxThread.run(() -> model[0].targetProperty().set(target.toString()));
        Button export = shown.find(Button.class, button -> "Export".equals(button.getText()));
        assertThat(export.isDisabled()).isTrue();
        shown.press("Go to");
        assertThat(post.visited()).containsExactly("nowhere");
        CheckBox anyway = shown.find(CheckBox.class, box -> box.getText().equals("Export anyway"));
        FxThread.run(anyway::fire);
        shown.press("Export");
        assertThat(target).exists();
        assertThat(shown.words()).contains("Exported to " + target + ".");
        shown.press("Show in folder");
        assertThat(folders).containsExactly(folder);
    }

    @Test
    void theMenuOfDifferencesGoesToEach() {
        AnalyzedSession post = new AnalyzedSession("{% lang_content en %}\n# Only\n{% endlang_content %}\n"
                + "{% lang_content zh %}\n{% endlang_content %}\n");
        shown = ShownNode.of(
                () -> new InStepMenu(
                        new TwoLanguages(post.front(), new StepReader(), AnalyzedSession.AT_ONCE).inStepProperty(),
                        post.navigator(),
                        new FindingSentences(Locale.ENGLISH)::of,
                        WORDS),
                400,
                100);
        assertThat(shown.words()).contains("1 difference");
        InStepMenu menu = shown.find(InStepMenu.class, each -> true);
        assertThat(menu.getItems().get(0).getText()).isEqualTo("The Chinese side is still empty.");
        FxThread.run(menu.getItems().get(0)::fire);
        assertThat(post.visited()).containsExactly("# Only");
    }

    @Test
    void everyControlOfTheSheetHasAName() {
        AnalyzedSession post = new AnalyzedSession("x\n");
        shown = ShownNode.of(
                () -> sheet(new ExportModel(
                        post.front(),
                        session -> Optional.empty(),
                        (to, text, encoding) -> Files.writeString(to, text),
                        AnalyzedSession.AT_ONCE)),
                700,
                600);
        assertThat(shown.all())
                .filteredOn(TextField.class::isInstance)
                .isNotEmpty()
                .extracting(Node::getAccessibleText)
                .doesNotContainNull();
    }

    @Test
    void anArrowKeyChoosesTheFormatOfAnExportAndEnterExports() {
        Path target = folder.resolve("page.html");
        ExportModel[] model = new ExportModel[1];
        ExportSheet[] sheet = new ExportSheet[1];
        shown = ShownNode.of(
                () -> {
                    model[0] = new ExportModel(
                            new AnalyzedSession("x\n").front(),
                            session -> Optional.empty(),
                            (to, text, encoding) -> Files.writeString(to, text),
                            AnalyzedSession.AT_ONCE);
                    model[0].open();
                    model[0].targetProperty().set(target.toString());
                    sheet[0] = sheet(model[0]);
                    return sheet[0];
                },
                700,
                600);

        FxThread.run(() -> press(sheet[0].firstFocus(), KeyCode.DOWN));

        assertThat(model[0].formatProperty().get()).isEqualTo(ExportFormat.POST);
        FxThread.run(() -> press(sheet[0].firstFocus(), KeyCode.ENTER));
        assertThat(folder.resolve("page.md")).hasContent("x\n");
    }

    private static ExportSheet sheet(ExportModel model) {
        FoundList found = new FoundList(model.findings(), finding -> {}, finding -> "", WORDS);
        return new ExportSheet(model, found, () -> {}, path -> {}, WORDS);
    }

    private static void press(Node node, KeyCode key) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }
}
