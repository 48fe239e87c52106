package org.diptych.ui.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.diptych.ui.editor.FxThread;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("window")
class FormFieldsWindowTest {
    @ParameterizedTest
    @CsvSource({
        "'title: x',                    mathjax,  'title: x\nmathjax: true'",
        "'title: x',                    comments, 'title: x\ncomments: false'",
        "'html: false # no',            html,     'html: true # no'",
        "'refplus: true\ntitle: x',     refplus,  'refplus: false\ntitle: x'",
        "'mathjax: yes',                mathjax,  'mathjax: false'",
        "'toc: true # always',          toc,      'toc: false # always'",
    })
    void aSwitchTurnsItsOwnWordOrComesOnALineOfItsOwn(String before, String key, String after) {
        try (FormFixture form = new FormFixture(before)) {
            form.fire(() -> form.box(key));

            assertThat(form.text()).isEqualTo(after);
            form.undo();
            assertThat(form.text()).isEqualTo(before);
        }
    }

    @Test
    void switchesShowWhatHexoTakesForYesAndWhatIsSoByDefault() {
        try (FormFixture form = new FormFixture("title: x\nmathjax: yes\nrefplus: 0\nmine: TRUE")) {
            assertThat(form.box("mathjax").isSelected()).isTrue();
            assertThat(form.box("refplus").isSelected()).isFalse();
            assertThat(form.box("html").isSelected()).isFalse();
            assertThat(form.box("comments").isSelected()).isTrue();
            assertThat(form.box("mine").isSelected()).isTrue();
        }
    }

    @Test
    void categoriesNestAndAreTypedRemovedAndEditedByKeyboardAlone() {
        String before = "categories: Notes # one\ntags: [a]";
        try (FormFixture form = new FormFixture(before)) {
            assertThat(form.chips("Categories")).containsExactly("Notes");
            form.press(form.chip("Notes"), KeyCode.ENTER);
            form.type("Categories", "Essays").press(form.field("Categories"), KeyCode.ENTER);
            assertThat(form.text()).isEqualTo("categories: Essays # one\ntags: [a]");

            form.type("Categories", "Science > Time").press(form.field("Categories"), KeyCode.ENTER);
            assertThat(form.text()).isEqualTo("categories: [[Essays], [Science, Time]] # one\ntags: [a]");
            assertThat(form.chips("Categories")).containsExactly("Essays", "Science › Time");

            form.press(form.field("Categories"), KeyCode.BACK_SPACE);
            assertThat(form.focused().getParent()).isInstanceOf(Chip.class);
            form.press(form.focused(), KeyCode.LEFT).press(form.focused(), KeyCode.DELETE);
            assertThat(form.text()).isEqualTo("categories: [Science, Time] # one\ntags: [a]");

            form.undo().undo().undo();
            assertThat(form.text()).isEqualTo(before);
            assertThat(form.chips("Categories")).containsExactly("Notes");
        }
    }

    @Test
    void aFlowListStaysOneAndTagsComeByEnterByCommaAndByLeaving() {
        try (FormFixture form = new FormFixture("tags: [ math,'llm' ] # two\nx: 1")) {
            form.type("Tags", "time").press(form.field("Tags"), KeyCode.ENTER);
            form.type("Tags", "a: b").leave();
            assertThat(form.text()).isEqualTo("tags: [ math,'llm',time,\"a: b\" ] # two\nx: 1");
            assertThat(form.chips("Tags")).containsExactly("math", "llm", "time", "a: b");

            form.fire(() -> form.button("Remove llm"));
            assertThat(form.text()).isEqualTo("tags: [ math,time,\"a: b\" ] # two\nx: 1");
        }
    }

    @Test
    void everyOtherKeyHasAPlainFieldAndWhatNoneCanHoldLeadsToTheText() {
        String before =
                """
                author: "A. Writer" # me
                sticky: 100
                description: |
                  one
                  two
                keywords: [x, y]
                cover:
                  src: /a.png""";
        try (FormFixture form = new FormFixture(before)) {
            form.type("author", "B: Writer")
                    .type("sticky", "7")
                    .type("description", "three")
                    .leave();
            form.type("keywords", "z").press(form.field("keywords"), KeyCode.ENTER);
            assertThat(form.text())
                    .isEqualTo(before.replace("A. Writer", "B: Writer")
                            .replace("100", "7")
                            .replace("  one\n  two", "  three")
                            .replace("[x, y]", "[x, y, z]"));
            assertThat(form.button("src: /a.png").isDisabled()).isFalse();

            form.fire(() -> form.button("Remove the field author"));
            assertThat(form.text()).startsWith("sticky: 7\n");
            form.type("Add a field", "layout").press(form.field("Add a field"), KeyCode.ENTER);
            assertThat(form.text()).endsWith("layout:");
            assertThat(form.focused()).isSameAs(form.field("layout"));
        }
    }

    @Test
    void formAndTextAreAlwaysInStep() {
        try (FormFixture form = new FormFixture("title: Old\ntags: [a]")) {
            form.replace("Old", "New # note").replace("[a]", "[a, b]");
            assertThat(form.field("Title").getText()).isEqualTo("New");
            assertThat(form.chips("Tags")).containsExactly("a", "b");

            form.replace("New", "New: again");
            assertThat(FxThread.call(form.field("Title")::isDisabled)).isTrue();
            assertThat(form.labels())
                    .anyMatch(label -> label.startsWith("Line 1 cannot be read: a value with a colon"));
            assertThat(form.button("Go to line 1").isVisible()).isTrue();
            form.replace("New: again", "'New: again'");
            assertThat(FxThread.call(form.field("Title")::isDisabled)).isFalse();
            assertThat(form.field("Title").getText()).isEqualTo("New: again");
        }
    }

    @Test
    void whileAnInputMethodComposesNothingIsWrittenOrReplaced() {
        try (FormFixture form = new FormFixture("title: Old\ntags: [a]")) {
            TextInputControl title = form.field("Title");
            form.type("Title", "").compose("Title", "shi", "");
            assertThat(title.getText()).isEqualTo("shi");
            form.replace("[a]", "[a, b]");
            assertThat(title.getText()).isEqualTo("shi");
            assertThat(form.text()).isEqualTo("title: \ntags: [a, b]");
            form.compose("Title", "shijian", "").compose("Title", "", "时间");
            assertThat(form.text()).isEqualTo("title: 时间\ntags: [a, b]");

            form.compose("Tags", "b", "").press(form.field("Tags"), KeyCode.ENTER);
            assertThat(form.chips("Tags")).containsExactly("a", "b");
            form.compose("Tags", "", "钟").press(form.field("Tags"), KeyCode.ENTER);
            assertThat(form.text()).isEqualTo("title: 时间\ntags: [a, b, 钟]");
        }
    }

    @Test
    void whoLeavesWhileComposingLeavesWhatStandsThere() {
        try (FormFixture form = new FormFixture("title: Old")) {
            form.type("Title", "").compose("Title", "shi", "").leave();

            assertThat(form.text()).isEqualTo("title: " + form.field("Title").getText());
        }
    }

    @Test
    void aPostThatMayOnlyBeReadKeepsWhatWasTypedAndWritesItOnceItMay() {
        try (FormFixture form = new FormFixture("title: Old\ntags: [a]")) {
            FxThread.run(() -> form.session.readOnlyProperty().set(true));
            form.type("Title", "New").type("Tags", "b").press(form.field("Tags"), KeyCode.ENTER);
            form.fire(() -> form.box("html"));

            assertThat(form.text()).isEqualTo("title: Old\ntags: [a]");
            assertThat(form.field("Title").getText()).isEqualTo("New");
            assertThat(form.chips("Tags")).containsExactly("a", "b");
            assertThat(form.notes())
                    .hasSize(3)
                    .containsOnly("Not applied: this post is read-only here. What you typed is kept in the field.");
            assertThat(form.field("Title").getAccessibleHelp())
                    .isEqualTo(form.notes().get(0));

            form.fire(() -> form.button("Revert"));
            assertThat(form.field("Title").getText()).isEqualTo("Old");
            FxThread.run(() -> form.session.readOnlyProperty().set(false));
            form.leave();
            assertThat(form.text()).isEqualTo("title: Old\ntags: [a, b]\nhtml: true");
            assertThat(form.notes()).isEmpty();
        }
    }

    @Test
    void whatCannotBeWrittenSaysWhyBesideItsFieldAndStaysThere() {
        try (FormFixture form = new FormFixture("title: &t Old\ncopy: *t\nauthor: &a me\nby: *a")) {
            form.fire(() -> form.button("Remove the field author"));
            assertThat(form.notes())
                    .containsExactly("Not removed: another field refers to it with *. Remove that one first.");

            form.type("Title", "long ".repeat(15_000) + "end");
            assertThat(form.text()).startsWith("title: &t Old");
            assertThat(form.field("Title").getText()).endsWith("long end");
            assertThat(form.notes()).contains("Not applied: the front matter would become too long for Hexo to read.");
            form.type("Title", "short");
            assertThat(form.text()).startsWith("title: &t short\n");
            assertThat(form.notes()).hasSize(1);
        }
        try (FormFixture form = new FormFixture("{title: Old}")) {
            form.type("Add a field", "layout").press(form.field("Add a field"), KeyCode.ENTER);
            assertThat(form.text()).isEqualTo("{title: Old}");
            assertThat(form.field("Add a field").getText()).isEqualTo("layout");
            assertThat(form.notes())
                    .containsExactly("Not applied: other lines would change too. Edit the YAML instead.");
        }
    }

    @Test
    void whatIsChangedInTheTextMeanwhileWinsOverWhatWasRefused() {
        try (FormFixture form = new FormFixture("title: Old")) {
            form.type("Title", "long ".repeat(15_000) + "end");
            assertThat(form.notes()).hasSize(1);
            form.replace("Old", "Other");

            assertThat(form.notes()).isEmpty();
            assertThat(form.field("Title").getText()).isEqualTo("Other");
        }
    }

    @Test
    void aWordLongerThanTheFormIsCutAndItsCrossStaysInReach() {
        String tag = "a tag that is far longer than any tag ".repeat(6).strip();
        try (FormFixture form = new FormFixture("tags: [b, " + tag + "]")) {
            Node cross = form.button("Remove " + tag);

            assertThat(FxThread.call(
                            () -> cross.localToScene(cross.getLayoutBounds()).getMaxX()))
                    .isLessThan(700);
        }
    }
}
