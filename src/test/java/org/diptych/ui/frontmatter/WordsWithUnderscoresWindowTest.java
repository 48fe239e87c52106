package org.diptych.ui.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.diptych.ui.editor.FxThread;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What buttons show of the author's own words; a button takes an underscore for the mark of a key unless it is told. */
@Tag("window")
class WordsWithUnderscoresWindowTest {
    @Test
    void aTagIsShownAsItIsWritten() {
        try (FormFixture form = new FormFixture("tags: [machine_learning]")) {
            assertThat(shown(form, "machine_learning")).isEqualTo("machine_learning");
        }
    }

    @Test
    void aSwitchIsCalledAsItsKey() {
        try (FormFixture form = new FormFixture("hide_toc: true")) {
            assertThat(shown(form, "hide_toc")).isEqualTo("hide_toc");
        }
    }

    @Test
    void anotherSpellingIsOfferedAsItIsSpelled() {
        try (FormFixture form = new FormFixture("tags: [deep_learning, deep-learning]")) {
            assertThat(shown(form, "Change to “deep_learning”")).isEqualTo("Change to “deep_learning”");
        }
    }

    @Test
    void aValueThatOnlyItsTextCanShowIsShownAsItIsWritten() {
        try (FormFixture form = new FormFixture("author: {first_name: Ann}")) {
            assertThat(shown(form, "{first_name: Ann}")).isEqualTo("{first_name: Ann}");
        }
    }

    /** What is painted of the button with these words. */
    private static String shown(FormFixture form, String words) {
        Labeled button = form.find(ButtonBase.class, each -> words.equals(each.getText()));
        return FxThread.call(() -> ((Text) button.lookup(".text")).getText());
    }
}
