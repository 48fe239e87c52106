package org.diptych.desk.step;

import static org.assertj.core.api.Assertions.assertThat;

import org.diptych.core.check.Finding;
import org.diptych.desk.text.PostPart;
import org.diptych.ui.shared.AnalyzedSession;
import org.junit.jupiter.api.Test;

class TwoLanguagesTest {
    private static final String FILE =
            """
            {% lang_content en %}
            # One

            text

            # Two
            {% endlang_content %}
            {% lang_content zh %}
            # 一

            字

            # 二
            {% endlang_content %}
            """;

    private final AnalyzedSession post = new AnalyzedSession(FILE);
    private final TwoLanguages languages = new TwoLanguages(post.front(), new StepReader(), AnalyzedSession.AT_ONCE);

    @Test
    void findsThePlaceInTheOtherLanguage() {
        assertThat(languages.answerTo(FILE.indexOf("# Two"))).hasValue(FILE.indexOf("# 二"));
        assertThat(languages.answerTo(FILE.indexOf("# 一"))).hasValue(FILE.indexOf("# One"));
        assertThat(languages.answerTo(0)).isEmpty();
    }

    @Test
    void seesTheLanguagesFallOutOfStepAndBack() {
        assertThat(languages.inStepProperty().getValue().findings()).isEmpty();
        PostPart english = post.session().parts().get(0);
        english.changed(0, 0, "# Zero\n\n");
        assertThat(languages.inStepProperty().getValue().findings())
                .extracting(Finding::rule)
                .containsExactly("drift-missing-section");
        english.changed(0, "# Zero\n\n".length(), "");
        assertThat(languages.inStepProperty().getValue().findings()).isEmpty();
    }

    @Test
    void knowsNothingWithoutAPost() {
        post.front().set(null);
        assertThat(languages.inStepProperty().getValue()).isNull();
        assertThat(languages.answerTo(30)).isEmpty();
    }
}
