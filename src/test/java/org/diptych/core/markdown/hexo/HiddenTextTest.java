package org.diptych.core.markdown.hexo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.markdown.hexo.TemplateUnit.Kind;
import org.diptych.core.markdown.hexo.code.CodeFence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Hexo takes out of a post before its Markdown is read: the right stretches, each once, in their order. */
class HiddenTextTest {

    private static List<String> of(String text, Kind kind) {
        return HiddenText.of(text).units().stream()
                .filter(unit -> unit.kind() == kind)
                .map(unit -> text.substring(unit.start(), unit.end()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "a {{ b }} c ¦ {{ b }}",
                "a {% b %} c ¦ {% b %}",
                "a {% b %}c{% endb %} d ¦ {% b %}c{% endb %}",
                "a {% b %}c{%endb%} d ¦ {% b %}c{%endb%}",
                "a {% b %}c{% b %}d{% endb %}e{% endb %} ¦ {% b %}c{% b %}d{% endb %}|{% endb %}",
                "{{ '}}' }} ¦ {{ '}}' }}",
                "{% b \"%}\" %} ¦ {% b \"%}\" %}",
                "{{ \"it's\" }} b ¦ {{ \"it's\" }}",
                "日{{ 晷 }}😀 ¦ {{ 晷 }}",
                "{{ a }}{{ b }} ¦ {{ a }}|{{ b }}",
                "`{{ a }}` {{ b }} ¦ {{ b }}",
                "``{{ a }} ` {{ c }}`` {{ b }} ¦ {{ b }}",
                "`{{ a }}``` {{ b }} ¦ {{ b }}",
                "\\`{{ a }}` ¦ {{ a }}",
                "` {{ a }} ¦ {{ a }}",
                "`{% raw %}{{ a }}{% endraw %}` {{ b }} ¦ {% raw %}{{ a }}{% endraw %}|{{ b }}",
                "<!-- {{ a }} --> {{ b }} ¦ {{ b }}",
                "{# {{ a }} #} {{ b }} ¦ {{ b }}",
                "{{ a }} {% ref x %} {% references %}b{% endreferences %} ¦ "
                        + "{{ a }}|{% ref x %} {% references %}b{% endreferences %}",
            })
    void aTemplateIsHiddenWithAllThatBelongsToIt(String text, String hidden) {
        assertThat(String.join("|", of(text, Kind.TEMPLATE))).isEqualTo(hidden);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "words",
                "{ a } {b}",
                "{{ a",
                "{{ a } b",
                "{% a",
                "a }} b {{",
                "```\n{{ a }}\n```",
                "> ~~~\n> {% a %}\n> ~~~",
                "`{{ a }}`",
                "{{ 'a }}",
            })
    void whatIsNoTemplateIsLeftToMarkdown(String text) {
        assertThat(of(text, Kind.TEMPLATE)).isEmpty();
    }

    @Test
    void aRemarkIsDroppedAndACommentIsKept() {
        String text = "a {# b {{ c }} #} d <!-- e {{ f }} --> g {{ h }} <!-- i";

        assertThat(of(text, Kind.DROPPED)).containsExactly("{# b {{ c }} #}");
        assertThat(of(text, Kind.COMMENT)).containsExactly("<!-- e {{ f }} -->", "<!-- i");
        assertThat(of(text, Kind.TEMPLATE)).containsExactly("{{ h }}");
    }

    @Test
    void aCommentDoesNotEndInCode() {
        String text = "<!-- a\n\n```\nb -->\n```\n\n{{ c }} --> {{ d }}\n";

        assertThat(of(text, Kind.COMMENT)).containsExactly(text.substring(0, text.lastIndexOf(" {{ d }}")));
        assertThat(of(text, Kind.TEMPLATE)).containsExactly("{{ d }}");
    }

    @Test
    void whereNoTemplateClosesNothingIsRunAndCommentsStayToo() {
        assertThat(HiddenText.of("<!-- a --> b {{").templates()).isFalse();
        assertThat(HiddenText.of("<!-- a --> b {{").units()).isEmpty();
        assertThat(HiddenText.of("a }} {{ b").templates()).isFalse();
        assertThat(HiddenText.of("a #} {# b #}").templates()).isTrue();
    }

    @Test
    void whereTheEngineIsSwitchedOffCodeAloneIsTakenOut() {
        HiddenText hidden = HiddenText.ofCode("{{ a }}\n```\n{{ b }}\n```\n<!-- c -->\n");

        assertThat(hidden.units()).isEmpty();
        assertThat(hidden.fences()).extracting(CodeFence::code).containsExactly("{{ b }}");
        assertThat(hidden.templates()).isFalse();
    }

    @Property(tries = 3000)
    void whatIsHiddenIsHiddenOnceInOrderAndNeverAcrossTheEdgeOfAFence(@ForAll("texts") String text) {
        HiddenText hidden = HiddenText.of(text);
        int last = 0;
        for (TemplateUnit unit : hidden.units()) {
            assertThat(unit.start()).isGreaterThanOrEqualTo(last);
            assertThat(unit.end()).isBetween(unit.start() + 2, text.length());
            assertThat(hidden.fences()).noneMatch(fence -> fence.start() < unit.start() && unit.start() < fence.end());
            last = unit.end();
        }
    }

    @Property(tries = 2000)
    void whatStandsBehindABlankLineOfWordsIsHiddenAsByItself(
            @ForAll("closed") String one, @ForAll("closed") String two) {
        int shift = one.length() + "\n\nWords.\n\n".length();
        List<TemplateUnit> expected = HiddenText.of("{{ a }}" + two).units().stream()
                .map(unit -> new TemplateUnit(unit.kind(), unit.start() + shift, unit.end() + shift))
                .toList();

        assertThat(HiddenText.of(one + "\n\nWords.\n\n{{ a }}" + two).units())
                .endsWith(expected.toArray(TemplateUnit[]::new));
    }

    @Provide
    Arbitrary<String> closed() {
        return Arbitraries.of(
                        "{{ a }}",
                        "{% b %}",
                        "{% raw %}{{ c }}{% endraw %}",
                        "<!-- d -->",
                        "{# e #}",
                        "`f`",
                        "words 文字 😀",
                        "\n",
                        "\n```js\n{{ g }}\n```\n")
                .list()
                .ofMaxSize(6)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "{{",
                        "}}",
                        "{%",
                        "%}",
                        "{#",
                        "#}",
                        "<!--",
                        "-->",
                        "`",
                        "```\n",
                        "\n```\n",
                        "~~~",
                        "{% a %}",
                        "{% enda %}",
                        "{% raw %}",
                        "{% endraw %}",
                        "{{ b }}",
                        "'",
                        "\"",
                        "\\",
                        "\n",
                        "> ",
                        "- ",
                        "words",
                        "文字",
                        "😀",
                        " ")
                .list()
                .ofMaxSize(20)
                .map(pieces -> String.join("", pieces));
    }
}
