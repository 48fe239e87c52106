package org.diptych.desk.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.bilingual.state.Given;
import org.diptych.core.bilingual.state.PairState;
import org.diptych.core.check.Finding;
import org.diptych.core.markdown.Dialect;
import org.diptych.desk.HeldWork;
import org.diptych.desk.text.PostPart;
import org.diptych.desk.text.PostSession;
import org.diptych.desk.work.Background;
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

    @Test
    void whileTheTextIsComparedAgainNothingLeadsAcrossAndWhatIsShownStays() {
        HeldWork worker = new HeldWork();
        TwoLanguages later = new TwoLanguages(post.front(), new StepReader(), new Background(worker, Runnable::run));
        worker.all();
        assertThat(later.answerTo(FILE.indexOf("# Two"))).hasValue(FILE.indexOf("# 二"));

        post.session().parts().get(0).changed(0, 0, "Text.\n\n");
        assertThat(later.current()).isEmpty();
        assertThat(later.answerTo(FILE.indexOf("# Two"))).isEmpty();
        assertThat(later.readingProperty().get()).isNotNull();

        worker.all();
        String now = post.text();
        assertThat(later.answerTo(now.indexOf("# Two"))).hasValue(now.indexOf("# 二"));
    }

    @Test
    void whoeverAsksForTheSameTextGetsOneReadingUntilMoreIsKnownOfItsPairs() {
        StepReader reader = new StepReader();
        PostSession session = post.session();
        Analysis analysis = session.analysisProperty().get();
        StepReading first = reader.read(session.pairs(), analysis, Dialect.PANDOC);
        assertThat(reader.read(session.pairs(), analysis, Dialect.PANDOC)).isSameAs(first);

        PairState said = PairState.EMPTY.saying(List.of(Given.quiet("drift-length", "text", "字")));
        session.say("left as it is", state -> said, state -> PairState.EMPTY);

        StepReading second = reader.read(session.pairs(), analysis, Dialect.PANDOC);
        assertThat(second).isNotSameAs(first);
        assertThat(second.linked().state().given()).isEqualTo(said.given());
    }
}
