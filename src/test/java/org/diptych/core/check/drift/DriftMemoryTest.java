package org.diptych.core.check.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.core.check.CheckedPost;
import org.diptych.core.check.Finding;
import org.diptych.core.cite.Bibliography;
import org.diptych.core.frontmatter.FrontMatterReader;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.PublishSettings;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.post.Post;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was found in a pair is found again while another part of the post is edited, with the fixes that are certain now. */
class DriftMemoryTest {
    private static final String EN = "A dial of 1757 is set by the sun alone, and whoever reads it must know the days.";
    private static final String ZH = "1757 年的日晷只随太阳而定，读它的人必须知道白昼长短。";

    private final Publisher publisher = new Publisher(PublishSettings.of(Dialect.PANDOC));

    /** As while it is edited: what stays of the text is published as the nodes it was. */
    private List<Finding> findings(DriftCheck check, String text) {
        Post post = Post.parse(text);
        return check.check(new CheckedPost(
                post, FrontMatterReader.of(post), Bibliography.of(post), publisher.publish(post), Dialect.PANDOC));
    }

    private static String text(String english, String chinese, String end) {
        return TwoBodies.post(EN + english + "\n\nIn Turin, 1810.", ZH + chinese + "\n\n都灵（Turin），1810 年。" + end)
                + "\n{% references %}\n[a] A.\n{% endreferences %}\n";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "' See $a_1 + b$.' | '见 $a_2 + b$。'",
                "' Said so {% ref a %}.' | '如此说。'",
            })
    void aFixIsOfferedAgainOnceTheTextIsWhole(String english, String chinese) {
        String whole = text(english, chinese, "");
        DriftCheck check = new DriftCheck();
        List<Finding> found = findings(check, whole);

        assertThat(found).singleElement().matches(finding -> !finding.fixes().isEmpty());
        assertThat(findings(check, text(english, chinese, "\n\n<!-- a remark")))
                .isNotEmpty()
                .flatExtracting(Finding::fixes)
                .isEmpty();
        assertThat(findings(check, whole)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = "' Said so {% ref a %}.' | '如此说。'")
    void aCitationIsBroughtOnceItsReferenceIsListed(String english, String chinese) {
        String listed = text(english, chinese, "");
        String unlisted = listed.replace("[a] A.", "[b] B.");
        DriftCheck check = new DriftCheck();

        assertThat(findings(check, unlisted)).singleElement().matches(finding -> finding.fixes()
                .isEmpty());
        assertThat(findings(check, listed)).singleElement().matches(finding -> !finding.fixes()
                .isEmpty());
        assertThat(findings(check, unlisted)).singleElement().matches(finding -> finding.fixes()
                .isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"'', ' 新的一句。'", "' A sentence.', ''", "'\n\n# One\n\nMore.', '\n\n# 一\n\n更多。'"})
    void whatIsFoundMovesWithItsPair(String english, String chinese) {
        DriftCheck check = new DriftCheck();
        String before = text(" With 12 lines.", "有 21 条线。", "");
        findings(check, before);
        String after = "Intro 😀.\n\n" + text(english + " With 12 lines.", chinese + "有 21 条线。", "");

        assertThat(findings(check, after)).isEqualTo(findings(new DriftCheck(), after));
    }
}
