package org.diptych.core.bilingual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.post.Post;
import org.junit.jupiter.api.Test;

class InStepTest {

    private static InStep compare(String english, String chinese) {
        return InStep.of(
                Post.parse("{% lang_content en %}\n" + english + "\n{% endlang_content %}\n{% lang_content zh %}\n"
                        + chinese + "\n{% endlang_content %}\n"),
                Dialect.PANDOC);
    }

    private static List<String> differences(String english, String chinese) {
        return compare(english, chinese).differences().stream()
                .map(difference -> difference.kind() + " " + difference.language() + " " + difference.what())
                .toList();
    }

    @Test
    void aFaithfulTranslationIsInStep() {
        assertThat(compare("# a\n\none {% ref k %}\n\n$$x$$", "# 甲\n\n一{% ref k %}\n\n$$ x $$")
                        .inStep())
                .isTrue();
    }

    @Test
    void namesWhatOneLanguageLacks() {
        assertThat(differences("# a\n\n## b\n\n$$x$$\n\n![](p.png)\n\n{% ref k m %}", "# 甲\n\n$$y$$\n\n{% ref k %}"))
                .containsExactly("HEADING en b", "FORMULA en x", "FORMULA zh y", "IMAGE en p.png", "CITATION en m");
    }

    @Test
    void countsFormulasThatStandTwice() {
        assertThat(differences("$$x$$\n\n$$x$$", "$$x$$")).containsExactly("FORMULA en x");
    }

    @Test
    void oneBodyAloneIsNotCompared() {
        InStep alone = InStep.of(Post.parse("# a\n"), Dialect.PANDOC);
        assertThat(alone.compared()).isFalse();
        assertThat(alone.inStep()).isFalse();
    }
}
