package org.diptych.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.core.check.citation.BlockTagCheck;
import org.diptych.core.check.markdown.FenceCheck;
import org.diptych.core.check.run.Checks;
import org.diptych.core.check.template.BracesCheck;
import org.diptych.core.check.template.SiteTagCheck;
import org.diptych.core.markdown.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TagChecksTest {

    @ParameterizedTest
    @CsvSource({
        "'$\\frac{{x}}{y}$', braces-vanish, '{{x}}', '$\\frac{ {x} }{y}$'",
        "'a {# b #} c', remark-vanishes, '{# b #}', 'a { # b # } c'",
        "'# T {#id} {% raw %}r{% endraw %}', remark-unclosed, '{#', '# T { #id} {% raw %}r{% endraw %}'",
        "'{% raw %}r{% endraw %} a {% b', braces-unclosed, '{%', '{% raw %}r{% endraw %} a { % b'",
        "'{% more %} $x_{{a}$', braces-unclosed, '{{', '{% more %} $x_{ {a}$'",
    })
    void whatHexosTemplatesTakeForTheirOwnIsPartedFromIt(String text, String rule, String marked, String fixed) {
        Checked.by(new BracesCheck(), text).isOne(rule, marked, fixed);
        Checked.by(new BracesCheck(), fixed).isClean();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```\n{{ x }} {# y\n```",
                "`{{ x }}`",
                "{% raw %}{{ x }}{% endraw %}",
                "{ {x} }",
                "{x}",
                // Hexo 8.1.2 runs no templates where nothing is closed.
                "a {% b and more",
                "$x_{{a}$",
                "# T {#id}",
                "a {{}} b {% c",
                "```\n{{ x }}\n```\n\na {% b"
            })
    void protectedBracesAreClean(String text) {
        Checked.by(new BracesCheck(), text).isClean();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{ x }}", "{% lang_content en %} {% nobodys %}", "{# a #}"})
    void nothingIsATagInAPostThatSaysSo(String text) {
        String post = "---\ndisableNunjucks: true\n---\n" + text;

        Checked.by(new BracesCheck(), post).isClean();
        Checked.by(new SiteTagCheck(), post).isClean();
        Checked.by(new BlockTagCheck(), post).isClean();
        assertThat(Checked.by(new BracesCheck(), post.replace("true", "false"))
                                .findings()
                                .size()
                        + Checked.by(new SiteTagCheck(), post.replace("true", "false"))
                                .findings()
                                .size())
                .isPositive();
    }

    @Test
    void aTagNobodyKnowsStopsTheSite() {
        Checked checked = Checked.by(new SiteTagCheck(), "{% blockqoute %}a");

        assertThat(checked.marks()).containsExactly("unknown-tag: {% blockqoute %}");
        Checked.by(new SiteTagCheck(), "{% blockquote me %}a{% endblockquote %}")
                .isClean();
    }

    /** Else parting the braces before it would bring an error that was not told before. */
    @ParameterizedTest
    @ValueSource(strings = {"{{a}}{%\"%}", "{ {a} }{%\"%}", "a {%\"%} b"})
    void aTagThatStaysOpenIsToldOnceAndNotAsOneThatNobodyKnows(String text) {
        Checked.by(new SiteTagCheck(), text).isClean();
        assertThat(Checked.by(new BracesCheck(), text).marks()).contains("braces-unclosed: {%");
    }

    @Test
    void aPartIsNotClosedBetweenATagAndItsEnd() {
        String text = "{% lang_content en %}a\n{% blockquote b %}c{% references %}d{% endblockquote %}\n";
        assertThat(offered(text)).doesNotContain("close-tag");
        assertThat(offered(text.replace("%}c{%", "%}c{% endblockquote %}{%").replace("d{% endblockquote %}", "d")))
                .contains("close-tag");
    }

    private static List<String> offered(String text) {
        return new Checks()
                .run(Checked.post(text, Dialect.PANDOC)).stream()
                        .flatMap(finding -> finding.fixes().stream())
                        .map(Fix::id)
                        .toList();
    }

    @Test
    void aTagThatIsNeverClosedStopsTheSite() {
        assertThat(Checked.by(new SiteTagCheck(), "{% blockquote me %}a").findings())
                .extracting(Finding::rule)
                .containsExactly("unclosed-site-tag");
    }

    @Test
    void partsAreLeftToTheirOwnRule() {
        Checked.by(new SiteTagCheck(), "{% lang_content en %}a").isClean();
        Checked.by(new SiteTagCheck(), "a{% endlang_content %}").isClean();
    }

    @Test
    void aFenceLeftOpenIsMarked() {
        assertThat(Checked.by(new FenceCheck(), "---\na: b\n---\ntext\n```js\ncode\n")
                        .marks())
                .containsExactly("unclosed-fence: ```js");
        Checked.by(new FenceCheck(), "```\na\n```\n").isClean();
    }

    @Test
    void aFenceThatTookATagIsMarkedAtTheTag() {
        String text = "{% lang_content en %}\n```\na\n{% endlang_content %}\n{% lang_content zh %}\n```\nb\n```\n"
                + "{% endlang_content %}";

        assertThat(Checked.by(new FenceCheck(), text).marks())
                .containsExactly("fence-swallows-tag: {% endlang_content %}", "unclosed-fence: ```");
    }

    @Test
    void anExampleOfAWholeBlockIsClean() {
        Checked.by(new FenceCheck(), "```\n{% references %}\n[a] A\n{% endreferences %}\n```\n")
                .isClean();
    }
}
