package org.diptych.core.check.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.diptych.core.check.Checked;
import org.diptych.core.check.Finding;
import org.diptych.core.markdown.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of a post as a whole: where its summary ends, ids that meet, and HTML that is too deep. */
class PostShapeTest {

    private static String part(String language, String text) {
        return "{% lang_content " + language + " %}\n" + text + "\n{% endlang_content %}\n";
    }

    @Test
    void theMarkIsPutBeforeTheFirstBody() {
        String text = "---\ntitle: x\n---\n日晷 😀。\n\n" + part("en", "A.") + part("zh", "甲。");
        Checked checked = Checked.by(new MissingMoreCheck(), text);

        assertThat(checked.fixed()).isEqualTo(text.replace("{% lang_content en", "<!--more-->\n\n{% lang_content en"));
        Checked.by(new MissingMoreCheck(), checked.fixed()).isClean();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% lang_content en %}\nA.\n{% endlang_content %}\n",
                "Intro.\n\n{% lang_content en %}\nA.\n",
                "A line.\n\nAnother.\n"
            })
    void noMarkIsOfferedWhereItsPlaceIsNotSure(String text) {
        Checked checked = Checked.by(new MissingMoreCheck(), text);

        assertThat(checked.findings()).hasSize(1);
        assertThat(checked.offersNoFix()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"'First line\nsecond', First line", "'\n\n  日晷 😀\n', 日晷 😀", "'# Title\n\ntext', # Title"})
    void withoutBodiesTheFirstLineIsMarked(String text, String line) {
        assertThat(Checked.by(new MissingMoreCheck(), text).marks()).containsExactly("missing-more: " + line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!--more-->", "<!-- more -->", "<a id=\"more\"></a>\n<!--more-->"})
    void aMarkAnywhereInTheTextIsOne(String mark) {
        Checked.by(new MissingMoreCheck(), "Intro.\n\n" + mark + "\n\n" + part("en", "A."))
                .isClean();
    }

    @Test
    void ofThreePartsEachIdThatAnotherHasIsTold() {
        String text = part("en", "# One\n\n## Two") + part("fr", "# One\n\n## Deux") + part("zh", "# One\n\n## Two");

        assertThat(Checked.by(new HeadingIdCheck(), text).marks())
                .containsExactly("heading-id-twice: # One", "heading-id-twice: # One", "heading-id-twice: ## Two");
    }

    @Test
    void idsWithinOnePartAreTheRenderers() {
        Checked.by(new HeadingIdCheck(), part("en", "# One\n\n# One")).isClean();
        Checked.by(new HeadingIdCheck(), part("en", "# One") + part("zh", "# 一"))
                .isClean();
        Checked.by(new HeadingIdCheck(), "# One\n\n<!--more-->\n\n" + part("en", "# One"))
                .isClean();
    }

    @Test
    void aTitleOfSeveralLinesIsMarkedInItsFirst() {
        String text = part("en", "Same\n====") + part("zh", "Same\n====");

        assertThat(Checked.by(new HeadingIdCheck(), text).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.range().in(text)).isEqualTo("Same"));
    }

    @Test
    void htmlThatNestsTooDeepIsToldInItsFirstLine() {
        String deep = "<div>".repeat(1000) + "\nx\n" + "</div>".repeat(1000);
        Checked checked = Checked.by(new DeepHtmlCheck(), "Before.\n\n" + deep + "\n\nAfter.\n", Dialect.HEXO_DEFAULT);

        assertThat(checked.findings()).extracting(Finding::rule).containsExactly("html-too-deep");
        assertThat(checked.findings().get(0).range().in(checked.text()))
                .startsWith("<div><div>")
                .doesNotContain("\n");
        assertThat(checked.findings().get(0).range().length()).isLessThan(100);
        Checked.by(new DeepHtmlCheck(), "<div>".repeat(20) + "x" + "</div>".repeat(20))
                .isClean();
    }

    @Test
    void quotesThatNestTooDeepAreHtmlToo() {
        assertThat(Checked.by(new DeepHtmlCheck(), "> ".repeat(600) + "x").findings())
                .hasSizeLessThanOrEqualTo(1);
        Checked.by(new DeepHtmlCheck(), "> > > x").isClean();
    }
}
