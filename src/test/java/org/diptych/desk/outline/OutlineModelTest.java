package org.diptych.desk.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.core.bilingual.BodyHeading;
import org.diptych.desk.step.StepReader;
import org.diptych.ui.shared.AnalyzedSession;
import org.junit.jupiter.api.Test;

class OutlineModelTest {
    private static final String FILE =
            """
            ---
            title: t
            ---
            {% lang_content en %}
            # One

            text

            ### Three

            $$c$$

            ## Two

            $$b$$
            {% endlang_content %}

            {% lang_content zh %}
            # 一

            ## 二

            $$b$$

            # 四

            $$d$$
            {% endlang_content %}
            """;

    private final AnalyzedSession post = new AnalyzedSession(FILE);
    private final OutlineModel model =
            new OutlineModel(post.front(), post.navigator(), new StepReader(), AnalyzedSession.AT_ONCE);

    private List<String> rows() {
        return model.outlineProperty().get().rows().stream()
                .map(row -> row.first().map(BodyHeading::title).orElse("-") + " | "
                        + row.second().map(BodyHeading::title).orElse("-"))
                .toList();
    }

    @Test
    void setsTheHeadingsOfBothLanguagesSideBySide() {
        assertThat(rows()).containsExactly("One | 一", "Three | -", "Two | 二", "- | 四");
        assertThat(model.outlineProperty().get().alone()).isEqualTo(2);
    }

    @Test
    void followsWhatIsTyped() {
        int body = bodyPart();
        post.session().parts().get(body).changed(0, 0, "# Zero\n\n");
        assertThat(rows()).hasSize(5).anyMatch(row -> row.startsWith("Zero"));
    }

    @Test
    void marksTheHeadingTheCaretIsUnder() {
        model.caretProperty().set(FILE.indexOf("text"));
        assertThat(model.currentProperty().get().first())
                .get()
                .extracting(BodyHeading::title)
                .isEqualTo("One");
        model.caretProperty().set(FILE.indexOf("# 四") + 2);
        assertThat(model.currentProperty().get().second())
                .get()
                .extracting(BodyHeading::title)
                .isEqualTo("四");
        model.caretProperty().set(FILE.indexOf("title"));
        assertThat(model.currentProperty().get()).isNull();
    }

    @Test
    void goesToAHeadingOfEitherLanguage() {
        model.goTo(model.outlineProperty().get().rows().get(2), 1);
        assertThat(post.visited()).containsExactly("## Two", "## 二");
    }

    @Test
    void isEmptyWithoutAPost() {
        post.front().set(null);
        assertThat(rows()).isEmpty();
        assertThat(model.currentProperty().get()).isNull();
    }

    @Test
    void waitsWhileNobodyLooks() {
        model.activeProperty().set(false);
        post.session().parts().get(bodyPart()).changed(0, 0, "# Zero\n\n");
        assertThat(rows()).hasSize(4);
        model.activeProperty().set(true);
        assertThat(rows()).hasSize(5);
    }

    @Test
    void aPostOfOneLanguageHasNothingMissing() {
        post.front().set(new AnalyzedSession("# only\n\n## one\n").session());
        assertThat(rows()).containsExactly("only | -", "one | -");
        assertThat(model.outlineProperty().get().alone()).isZero();
    }

    @Test
    void aSectionIsMovedInBothLanguagesAndTakenBackAsOneStep() {
        assertThat(model.beside(0, true)).hasValue(4);
        assertThat(model.canMove(2, 0)).isTrue();

        model.move(2, 1, "moving");

        assertThat(rows().indexOf("Two | 二")).isEqualTo(1);
        assertThat(post.visited()).containsExactly("## Two");
        post.session().history().undo();
        assertThat(post.text()).isEqualTo(FILE);
    }

    @Test
    void whatIsReadOnlyOrOlderThanTheTextMovesNothing() {
        post.session().readOnlyProperty().set(true);
        assertThat(model.canMove(2, 0)).isFalse();
        post.session().readOnlyProperty().set(false);
        post.hold();
        post.session().parts().get(bodyPart()).changed(0, 0, "typed\n\n");
        String typed = post.text();
        model.move(2, 0, "moving");
        assertThat(post.text()).isEqualTo(typed);
        assertThat(model.beside(-1, true)).isEmpty();
        assertThat(model.canMove(0, 99)).isFalse();
    }

    private int bodyPart() {
        return post.session()
                .parts()
                .indexOf(post.session().parts().stream()
                        .filter(part -> part.language().equals("en"))
                        .findFirst()
                        .orElseThrow());
    }
}
