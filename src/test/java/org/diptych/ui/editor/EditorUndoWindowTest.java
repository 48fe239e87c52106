package org.diptych.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.diptych.core.post.SegmentKind;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("window")
class EditorUndoWindowTest {
    private static final String POST =
            "---\r\ntitle: a\r\n---\r\n\r\n{% lang_content en %}\r\none\r\n{% endlang_content %}\r\n"
                    + "{% lang_content zh %}\r\n一\r\n{% endlang_content %}\r\n";

    @Test
    void eachEditorTakesBackItsOwnChangesAfterTheOtherWasUsed() {
        try (EditorFixture fixture = EditorFixture.open(POST)) {
            FxThread.run(() -> fixture.editors.get(0).area().insertText(0, "EN"));
            FxThread.run(() -> fixture.editors.get(1).area().insertText(0, "中"));
            FxThread.run(() -> fixture.editors.get(0).undo());
            assertThat(FxThread.call(fixture.session::fileText)).isEqualTo(POST.replace("一", "中一"));
            FxThread.run(() -> fixture.editors.get(1).undo());
            assertThat(FxThread.call(fixture.session::fileText)).isEqualTo(POST);
        }
    }

    @Test
    void anEditorPutAwayAndShownAgainStillTakesBack() {
        try (EditorFixture fixture = EditorFixture.open("one")) {
            fixture.at("one|").type("two");
            FxThread.run(() -> {
                Pane row = (Pane) fixture.editor().getParent();
                row.getChildren().remove(fixture.editor());
                row.layout();
                row.getChildren().add(fixture.editor());
            });
            fixture.press(KeyCode.Z, "ctrl");
            assertThat(fixture.state()).isEqualTo("one|");
        }
    }

    @Test
    void theCaretStaysInViewAllTheWayDown() {
        String text = IntStream.range(0, 200)
                .mapToObj(i -> "## Part " + i + "\n\n" + "some words and 中文字 ".repeat(i % 40))
                .collect(Collectors.joining("\n\n"));
        try (EditorFixture fixture = EditorFixture.open(text)) {
            fixture.run(() -> fixture.editor().area().moveTo(0));
            for (int i = 0; i < 120; i++) {
                fixture.press(KeyCode.DOWN);
                Bounds caret = FxThread.call(() -> {
                    fixture.editor().getScene().getRoot().applyCss();
                    fixture.editor().getScene().getRoot().layout();
                    return fixture.editor()
                            .screenToLocal(
                                    fixture.editor().area().getCaretBounds().orElseThrow());
                });
                assertThat(caret.getMinY()).isGreaterThanOrEqualTo(0);
                assertThat(caret.getMaxY()).isLessThanOrEqualTo(600);
            }
        }
    }

    @Test
    void lineEndsOfTheFileStay() {
        try (EditorFixture fixture = EditorFixture.open(POST)) {
            fixture.run(() -> fixture.editor().area().moveTo(3)).type("\ntwo");
            assertThat(FxThread.call(fixture.session::fileText)).isEqualTo(POST.replace("one\r\n", "one\r\ntwo\r\n"));
        }
    }

    @Test
    void editsFromElsewhereAreOneStepAndKeepTheCaret() {
        try (EditorFixture fixture = EditorFixture.open("a b a c a")) {
            fixture.at("a b a |c a");
            FxThread.run(() -> fixture.part()
                    .apply(List.of(
                            new TextEdit(new TextRange(0, 1), "xyz"),
                            new TextEdit(new TextRange(4, 5), "xyz"),
                            new TextEdit(new TextRange(8, 9), "xyz"))));
            assertThat(fixture.state()).isEqualTo("xyz b xyz |c xyz");
            fixture.press(KeyCode.Z, "ctrl");
            assertThat(fixture.state()).isEqualTo("a b a |c a");
        }
    }

    @Test
    void anEditOfBothBodiesIsOneStepAndBothCaretsComeBack() {
        try (EditorFixture fixture = EditorFixture.open(POST)) {
            fixture.at("one|");
            int english = POST.replace("\r", "").indexOf("one");
            int chinese = POST.replace("\r", "").indexOf("一");
            FxThread.run(() -> fixture.session.apply(
                    List.of(TextEdit.insert(english, "at "), new TextEdit(new TextRange(chinese, chinese + 1), "甲乙"))));
            fixture.type("!");
            assertThat(fixture.state()).isEqualTo("at one!|");

            FxThread.run(() -> fixture.editors.get(1).undo());
            assertThat(fixture.state()).isEqualTo("one!|");
            fixture.press(KeyCode.Z, "ctrl");
            assertThat(FxThread.call(fixture.session::fileText)).isEqualTo(POST);
            fixture.press(KeyCode.Z, "ctrl,shift").press(KeyCode.Z, "ctrl,shift");
            assertThat(FxThread.call(fixture.session::fileText))
                    .isEqualTo(POST.replace("one", "at one!").replace("一", "甲乙"));
        }
    }

    @Test
    void partsOfEveryKindCanBeEdited() {
        String post = POST + "{% references %}\n[a] Text\n{% endreferences %}\n";
        try (EditorFixture fixture =
                EditorFixture.open(post, 900, 600, true, SegmentKind.FRONT_MATTER, SegmentKind.REFERENCES)) {
            fixture.run(() -> fixture.editor().area().moveTo(0)).type("date: 1\n");
            assertThat(FxThread.call(fixture.session::fileText)).startsWith("---\r\ndate: 1\r\ntitle: a\r\n---");
        }
    }

    @Test
    void longPostOpensAndTakesChangesAnywhere() {
        String text = IntStream.range(0, 1_500)
                .mapToObj(i -> "## Part " + i + "\n\nSome *text* with $x_" + i + "$ and 中文字 " + "word ".repeat(20))
                .collect(Collectors.joining("\n\n"));
        try (EditorFixture fixture = EditorFixture.open(text)) {
            assertThat(text.length()).isGreaterThan(200_000);
            fixture.run(() -> fixture.editor().area().moveTo(text.length() / 2));
            fixture.type("```\n");
            FxThread.run(() -> fixture.editor().undo());
            FxThread.run(() -> fixture.editor().undo());
            assertThat(FxThread.call(() -> fixture.part().content())).isEqualTo(text);
        }
    }
}
