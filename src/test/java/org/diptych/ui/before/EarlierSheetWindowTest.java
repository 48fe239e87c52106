package org.diptych.ui.before;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;
import org.diptych.core.bilingual.before.EarlierPairs;
import org.diptych.core.messages.Messages;
import org.diptych.desk.before.EarlierModel;
import org.diptych.desk.before.EarlierModel.Read;
import org.diptych.desk.work.Background;
import org.diptych.ui.editor.FxThread;
import org.diptych.ui.panels.ShownNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How a phrase was said before: the pairs that hold it, and how far the search is. */
@Tag("window")
class EarlierSheetWindowTest {
    private static final Messages WORDS = Messages.of("pairs", Locale.ENGLISH);
    private static final EarlierPairs FIRST =
            new EarlierPairs.Builder().add("a.md", "The old dial.", "旧日晷。").build();
    private static final EarlierPairs BOTH = new EarlierPairs.Builder()
            .add("a.md", "The old dial.", "旧日晷。")
            .add("b.md", "A dial of stone.", "石日晷。")
            .build();

    private final Queue<Runnable> worker = new ArrayDeque<>();
    private final List<String> done = new ArrayList<>();
    private EarlierModel model;
    private ShownNode shown;

    @BeforeEach
    void open() {
        shown = ShownNode.of(
                () -> {
                    model = new EarlierModel(new Background(worker::add, Runnable::run));
                    return new EarlierSheet(model, WORDS, () -> done.add("closed"));
                },
                760,
                520);
    }

    @AfterEach
    void close() {
        shown.close();
    }

    private void begin(String phrase, Read... reads) {
        Deque<Read> all = new ArrayDeque<>(List.of(reads));
        FxThread.run(() -> model.begin(phrase, all::remove));
    }

    private void work(int most) {
        FxThread.run(() -> {
            for (int i = 0; i < most && !worker.isEmpty(); i++) {
                worker.remove().run();
            }
        });
    }

    private List<String> rows() {
        return shown.all().stream()
                .filter(node -> node instanceof ListCell<?> cell && cell.getItem() != null)
                .map(node -> node.getAccessibleText())
                .toList();
    }

    @Test
    void saysHowFarItIs() {
        assertThat(shown.words()).contains(WORDS.get("earlier.ask"));
        begin("dial", new Read(FIRST, false), new Read(BOTH, true));
        assertThat(shown.words()).contains(WORDS.get("earlier.reading"));
        work(3);
        assertThat(shown.words()).contains(WORDS.get("earlier.found-so-far", 1));
        work(100);
        assertThat(shown.words()).contains(WORDS.get("earlier.found", 2));
        assertThat(rows()).containsExactlyInAnyOrder("The old dial. = 旧日晷。", "A dial of stone. = 石日晷。");
        assertThat(shown.words()).contains("a.md", "b.md");
    }

    @Test
    void anotherPhraseIsTypedAndNoneOfThePostsMayHaveIt() {
        begin("dial", new Read(BOTH, true));
        work(100);
        TextField phrase = shown.find(TextField.class, field -> true);
        assertThat(phrase.getText()).isEqualTo("dial");

        FxThread.run(() -> phrase.setText("stone"));
        work(100);
        assertThat(rows()).containsExactly("A dial of stone. = 石日晷。");
        FxThread.run(() -> phrase.setText("clock"));
        work(100);
        assertThat(shown.words()).contains(WORDS.get("earlier.nothing"));
        FxThread.run(() -> phrase.setText("  "));
        work(100);
        assertThat(shown.words()).contains(WORDS.get("earlier.ask"));
    }

    @Test
    void thePhraseIsUnderlinedWhereItStands() {
        begin("old dial", new Read(FIRST, true));
        work(100);

        List<Text> marked = shown.all().stream()
                .filter(node -> node instanceof Text text && text.isUnderline())
                .map(Text.class::cast)
                .toList();
        assertThat(marked).first().extracting(Text::getText).isEqualTo("old dial");
    }

    @Test
    void escapeClosesIt() {
        Button close = shown.find(Button.class, button -> button.getText().equals(WORDS.get("earlier.close")));
        assertThat(close.isCancelButton()).isTrue();
        FxThread.run(close::fire);
        assertThat(done).containsExactly("closed");
    }
}
