package org.diptych.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.diptych.core.messages.Messages;
import org.diptych.core.text.TextRange;
import org.diptych.desk.text.PostPart;
import org.diptych.desk.text.PostSession;
import org.diptych.ui.editor.marks.ColouredText;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An editor whose lines come into view little by little when it is first seen. */
@Tag("window")
class UnrollingWindowTest {
    private final PostEditor editor = FxThread.call(UnrollingWindowTest::unseen);
    private final CompletableFuture<Void> full = new CompletableFuture<>();
    private final Stage stage = FxThread.call(Stage::new);

    private static PostEditor unseen() {
        PostPart part = new PostSession("line\n".repeat(300)).parts().get(0);
        return new PostEditor(
                part, ColouredText.of(part), EditorSettings.DEFAULT, Messages.of("editor", Locale.ENGLISH));
    }

    @AfterEach
    void close() {
        FxThread.run(stage::close);
    }

    private StyleClassedTextArea area() {
        return editor.area();
    }

    private void show() {
        area().heightProperty().addListener((observable, before, height) -> {
            if (height.doubleValue() == editor.getHeight()) {
                full.complete(null);
            }
        });
        stage.setScene(new Scene(editor, 400, 600));
        stage.show();
        editor.applyCss();
        editor.layout();
    }

    @Test
    void fewLinesAreLaidOutFirstAndAllThatHaveRoomSoon() throws Exception {
        int first = FxThread.call(() -> {
            show();
            return area().getVisibleParagraphs().size();
        });
        full.get(FxThread.PATIENCE_SECONDS, TimeUnit.SECONDS);
        int all = FxThread.call(() -> {
            editor.layout();
            return area().getVisibleParagraphs().size();
        });
        assertThat(first).isBetween(1, all / 2);
        assertThat(FxThread.<Integer>call(() -> area().firstVisibleParToAllParIndex()))
                .isZero();
    }

    @Test
    void aPlaceThatIsLookedForStandsInTheMiddleOfTheWhole() {
        double middle = FxThread.call(() -> {
            show();
            editor.select(new TextRange(1000, 1001));
            editor.layout();
            return editor.scroll().heightOf(1000).orElseThrow();
        });
        assertThat(middle).isBetween(200.0, 400.0);
    }
}
