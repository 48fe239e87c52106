package org.diptych.core.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.diptych.core.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HexoLayerTest {

    @ParameterizedTest
    @CsvSource({
        "'{% ref a b %}', ref, 'a b'",
        "'{%ref a%}', ref, a",
        "'{%- ref a -%}', ref, a",
        "'{% ref a-%}', ref, a",
        "'{% ref a- %}', ref, a-",
        "'{%- ref a-- -%}', ref, a--",
        "'{% ref -%}', ref, ''",
        "'{% blockquote \"50 %}\", me %}', blockquote, '\"50 %}\", me'",
        "'{% blockquote Someone''s, a book %}', blockquote, 'Someone''s, a book'",
        "'{%\nref\na\n%}', ref, a",
        "'```\nno fence: {% ref a %}', ref, a",
        "'a \\`{% ref a %}`', ref, a",
        "'`one\n\n{% ref a %}`', ref, a",
        "'{% ref\n```\ncode\n```\n%}', ref, '```\ncode\n```'",
    })
    void aTagIsSeenWhereHexoSeesIt(String text, String name, String arguments) {
        assertThat(HexoTags.in(text))
                .extracting(HexoTag::name, HexoTag::arguments)
                .containsExactly(tuple(name, arguments));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```\n{% ref a %}\n```",
                "> ~~~~ js\n> {% ref a %}\n> ~~~~",
                "- ```\n  {% ref a %}\n  ```",
                "`{% ref a %}`",
                "`` ` {% ref a %}``",
                "<!-- {% ref a %} -->",
                "<!-- {% ref a %}",
                "<code>{% ref a %}</code>",
                "{# {% ref a %} #}",
                "{{ {% ref a %}}}",
                "{% %}",
                "{% ref a",
                "{% ref 'a %}",
                "{% \n```\ncode\n```\nreferences %}",
            })
    void aTagThatHexoDoesNotSeeIsNone(String text) {
        assertThat(HexoTags.in(text)).isEmpty();
    }

    @Test
    void rawTextHoldsNoTags() {
        assertThat(names("{% raw %}{% ref a %}{% endraw %}{% ref b %}")).containsExactly("raw", "endraw", "ref");
        assertThat(names("{% raw %}{% raw %}{% endraw %}{% ref a %}{% endraw %}"))
                .containsExactly("raw", "endraw");
    }

    @Test
    void insideABlockTagInlineCodeAndCommentsProtectNothing() {
        assertThat(names("{% lang_content en %}`{% ref a %}` <!-- {% ref b %} -->{% endlang_content %}`{% ref c %}`"))
                .containsExactly("lang_content", "ref", "ref", "endlang_content");
    }

    @Test
    void aCitationBeforeTheReferencesReachesToTheirEnd() {
        assertThat(names("{% ref a %} `{% ref b %}` {% references %}{% endreferences %}"))
                .containsExactly("ref", "ref", "references", "endreferences");
    }

    /** To look ahead for the end of one tag must not lose the end of the next. */
    @Test
    void aTagIsSeenThoughTheOneBeforeWasSoughtToTheEndOfTheText() {
        assertThat(names("{% a %} {% b %} enda {%")).containsExactly("a", "b");
        assertThat(names("{% a %} {% b %} {% c %} enda `{% d` {% e %} endb `{%`"))
                .containsExactly("a", "b", "c", "e");
    }

    @Test
    void whatNunjucksTakesAwayIsNamed() {
        String text = "$\\frac{{x}}{y}$ {#sec} {# gone #} {% {{ y";
        HexoLayer.Templates layer = HexoLayer.of(text).templates();

        assertThat(layer.variables()).singleElement().satisfies(range -> assertThat(range.in(text))
                .isEqualTo("{{x}}"));
        assertThat(layer.remarks()).extracting(range -> range.in(text)).containsExactly("{#sec} {# gone #}");
        assertThat(layer.strays()).extracting(range -> range.in(text)).containsExactly("{%", "{{");
    }

    @Test
    void anUnclosedFencePairsWithTheNextOne() {
        String text = "```\nopen\n{% endlang_content %}\n```js\nx\n```\n";

        assertThat(Fences.in(text)).extracting(range -> range.in(text)).containsExactly(text.strip());
    }

    @Test
    void anEmptyBlockReachesToALaterFenceIfThereIsOne() {
        assertThat(Fences.in("```\n```\ntext\n")).singleElement().isEqualTo(new TextRange(0, 7));
        assertThat(Fences.in("```\n```\ntext\n```\n")).singleElement().isEqualTo(new TextRange(0, 16));
    }

    @Test
    void aLineOfAnotherLengthClosesNothing() {
        assertThat(Fences.in("```\na\n````\n")).isEmpty();
        assertThat(Fences.in("````js\na\n```\n")).hasSize(1);
        assertThat(Fences.in("```code```\n```\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{%", "{% ' ", "{{", "{#", "`", "<code>", "{% raw %}", "{% ref a %} endref ", "<!--", "```\n"})
    void hostileTextTakesTimeInProportionToItsLength(String piece) {
        String text = piece.repeat(400_000 / piece.length()) + " ' %}";

        assertTimeout(Duration.ofSeconds(5), () -> HexoLayer.of(text));
    }

    private static List<String> names(String text) {
        return HexoTags.in(text).stream().map(HexoTag::name).toList();
    }
}
