package org.diptych.core.markdown.hexo.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.markdown.settings.CodeSettings.Indent;
import org.diptych.core.markdown.source.MappedText;
import org.jsoup.parser.Parser;

/** Code keeps its characters: braces in its elements reach the page, and only the indent that all lines share goes. */
class CodeElementsPropertyTest {

    @Property(tries = 1000)
    void bracesInCodeAreReadAsTheyWereTyped(@ForAll("pages") String html) {
        String hidden = CodeElements.withoutBraces(html);

        assertThat(hidden.replace("&#123;", "{").replace("&#125;", "}")).isEqualTo(html);
        assertThat(CodeElements.withoutBraces(hidden)).isEqualTo(hidden);
    }

    @Property(tries = 1000)
    void eachCharacterStillKnowsWhereItCameFrom(@ForAll("pages") String html) {
        MappedText hidden = CodeElements.withoutBraces(MappedText.of(html, 5));

        assertThat(hidden.text().replace("&#123;", "{").replace("&#125;", "}")).isEqualTo(html);
        for (int i = 0; i < hidden.length(); i++) {
            int origin = hidden.originOf(i) - 5;
            boolean brace = hidden.insertionAt(i) >= 0;
            assertThat(brace ? "{}" : hidden.text().substring(i, i + 1)).contains(html.substring(origin, origin + 1));
        }
    }

    @Example
    void onlyBracesBetweenTheTagsOfCodeAreKeptFromTemplates() {
        assertThat(CodeElements.withoutBraces("{{ a }} <code class=\"x\">{{ b }}</code> {{ c }}"))
                .isEqualTo("{{ a }} <code class=\"x\">&#123;&#123; b &#125;&#125;</code> {{ c }}");
        assertThat(CodeElements.withoutBraces("<code>{% raw %}{{ a }}{% endraw %}</code><code>{ b }</code>"))
                .isEqualTo("<code>{% raw %}{{ a }}{% endraw %}</code><code>&#123; b &#125;</code>");
        assertThat(CodeElements.withoutBraces("<code>{ a }")).isEqualTo("<code>{ a }");
        assertThat(CodeElements.withoutBraces("{ a }</code>")).isEqualTo("{ a }</code>");
    }

    @Property
    void onlyTheIndentThatAllLinesShareGoes(@ForAll("listings") String code) {
        int shared = StripIndent.of(code);
        String stripped = StripIndent.from(code, new Indent("", true));

        assertThat(StripIndent.of(stripped)).isZero();
        assertThat(StripIndent.from(code, new Indent("", false))).isEqualTo(code);
        List<String> before = List.of(code.split("\n", -1));
        List<String> after = List.of(stripped.split("\n", -1));
        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).isBlank()) {
                assertThat(after.get(i)).isEqualTo(before.get(i).substring(shared));
            }
        }
    }

    @Property
    void whatIsEscapedReadsAsItWasTyped(@ForAll("pages") String text) {
        assertThat(Parser.unescapeEntities(Html.escape(text), true)).isEqualTo(text);
        assertThat(Html.escape(text)).doesNotContainPattern("[<>\"']");
        assertThat(Parser.unescapeEntities(Html.escapeText(text), true)).isEqualTo(Parser.unescapeEntities(text, true));
        assertThat(Html.escapeText(Html.escapeText(text))).isEqualTo(Html.escapeText(text));
    }

    @Provide
    Arbitrary<String> pages() {
        return Arbitraries.of(
                        "<code>",
                        "<code class=\"js\">",
                        "</code>",
                        "{",
                        "}",
                        "{{ a }}",
                        "{% raw %}",
                        "{% endraw %}",
                        "日晷",
                        "😀",
                        "<p>",
                        " ",
                        "words",
                        "&amp;",
                        "&lt;",
                        "<",
                        "\"",
                        "'",
                        "\n")
                .list()
                .ofMaxSize(14)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> listings() {
        return Arbitraries.of("", " ", "  ", "    ", "\t")
                .flatMap(indent -> Arbitraries.of("a", "  b", "\tc", "", "日晷", "  ", "😀 d")
                        .list()
                        .ofMaxSize(8)
                        .map(lines -> String.join(
                                "\n", lines.stream().map(line -> indent + line).toList())));
    }
}
