package org.diptych.ui.shared.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.diptych.core.diff.PostDifference;
import org.diptych.core.post.Post;
import org.diptych.ui.editor.FxThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("window")
class DifferenceViewWindowTest {
    private static final String LONG =
            IntStream.range(0, 40).mapToObj(i -> "line " + i + "\n").collect(Collectors.joining());
    private static final String POST =
            """
            {%% lang_content en %%}
            %sThe agent learns slowly, step by step, and forgets what it has learnt as soon as it learns anew.
            {%% endlang_content %%}
            {%% lang_content zh %%}
            时隔一年。
            {%% endlang_content %%}
            """
                    .formatted(LONG);

    private DifferenceView view;
    private Stage stage;

    @BeforeEach
    void show() {
        FxThread.run(() -> {
            view = new DifferenceView(Locale.ENGLISH);
            stage = new Stage();
            stage.setScene(new Scene(view, 640, 600));
            stage.show();
            view.show(PostDifference.of(
                    Post.parse(POST),
                    Post.parse(POST.replace("slowly", "quickly").replace("一", "两"))));
            layOut();
        });
    }

    @AfterEach
    void hide() {
        FxThread.run(stage::hide);
    }

    @Test
    void eachLanguageStandsUnderItsNameWithWhatIsOfferedForIt() {
        FxThread.run(() -> {
            view.setPartTools(part -> List.of(new Button("Restore " + part.language())));
            layOut();
        });

        assertThat(texts(Label.class, ".diff-part-name", Label::getText)).containsExactlyInAnyOrder("English", "中文");
        assertThat(texts(Button.class, ".diff-heading .button", Button::getText))
                .containsExactlyInAnyOrder("Restore en", "Restore zh");
    }

    @Test
    void wordsThatWentAreStruckOutAndWordsThatCameUnderlined() {
        assertThat(texts(Text.class, ".before .diff-word", text -> text.isStrikethrough() ? text.getText() : ""))
                .contains("slowly", "一");
        assertThat(texts(Text.class, ".after .diff-word", text -> text.isUnderline() ? text.getText() : ""))
                .contains("quickly", "两");
        assertThat(texts(Label.class, ".diff-sign", Label::getText)).contains("−", "+");
    }

    @Test
    void aLongLineWrapsAndBothSidesAreAsHigh() {
        List<Bounds> sides = FxThread.call(() -> view.lookupAll(".diff-side").stream()
                .filter(side -> side.getPseudoClassStates().contains(PseudoClass.getPseudoClass("changed")))
                .map(Node::getBoundsInParent)
                .toList());

        assertThat(sides.get(0).getHeight())
                .isGreaterThan(40)
                .isEqualTo(sides.get(1).getHeight());
        assertThat(sides.get(0).getWidth()).isLessThan(330);
    }

    @Test
    void linesThatStayedAreFoldedUntilAskedFor() {
        int folded = rows();
        FxThread.run(() -> {
            ((Hyperlink) view.lookup(".diff-fold .hyperlink")).fire();
            layOut();
        });

        assertThat(rows()).isGreaterThan(folded + 30);
    }

    @Test
    void enterOpensLinesThatAreFolded() {
        int folded = rows();
        FxThread.run(() -> {
            list().getSelectionModel().select(1);
            list().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });

        assertThat(rows()).isGreaterThan(folded + 30);
    }

    @Test
    void oneStepsFromChangeToChange() {
        assertThat(FxThread.call(() -> {
                    view.goToChange(1);
                    int first = list().getSelectionModel().getSelectedIndex();
                    view.goToChange(1);
                    int second = list().getSelectionModel().getSelectedIndex();
                    view.goToChange(-1);
                    return list().getSelectionModel().getSelectedIndex() == first && second > first;
                }))
                .isTrue();
    }

    @Test
    void withoutADifferenceThatIsSaid() {
        FxThread.run(() -> {
            view.show(PostDifference.of(Post.parse(POST), Post.parse(POST)));
            layOut();
        });

        assertThat(texts(Label.class, ".empty-sentence", Label::getText)).containsExactly("No differences.");
    }

    private int rows() {
        return FxThread.call(() -> list().getItems().size());
    }

    private ListView<?> list() {
        return (ListView<?>) view.lookup(".diff-list");
    }

    private void layOut() {
        view.applyCss();
        view.layout();
    }

    private <N> List<String> texts(Class<N> type, String selector, Function<N, String> words) {
        return FxThread.call(() -> view.lookupAll(selector).stream()
                .filter(Node::isVisible)
                .filter(type::isInstance)
                .map(type::cast)
                .map(words)
                .filter(text -> !text.isEmpty())
                .toList());
    }
}
