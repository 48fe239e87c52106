package org.diptych.core.markdown.nunjucks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any text can be read as a template and printed, and its parts stand in it in order. */
class ReadingTemplatesPropertyTest {

    @Property(tries = 3000)
    void partsStandInTheTextInTheirOrder(@ForAll("torn") String source) {
        assertOrder(Printed.read(source), 0, source.length(), source);
    }

    private static void assertOrder(List<Template> parts, int from, int to, String source) {
        int last = from;
        for (Template part : parts) {
            assertThat(part.start()).as("%s in %s", part, source).isGreaterThanOrEqualTo(last);
            assertThat(part.end()).as("%s in %s", part, source).isBetween(part.start(), to);
            last = part.start();
            bodies(part).forEach(body -> assertOrder(body, part.start(), to, source));
        }
    }

    private static Stream<List<Template>> bodies(Template part) {
        if (part instanceof Template.Tag tag) {
            return Stream.of(tag.body());
        }
        if (part instanceof Template.Loop loop) {
            return Stream.of(loop.body(), loop.otherwise());
        }
        if (part instanceof Template.Choice choice) {
            return choice.branches().stream().map(Template.Branch::body);
        }
        return Stream.of();
    }

    @Property(tries = 3000)
    void whatIsPrintedOrToldStandsInTheText(@ForAll("torn") String source) {
        Printed printed = Printed.of(source);

        assertThat(printed.about()).allSatisfy(told -> assertThat(source).contains(told));
        assertThat(printed.stops().size() + printed.unknown().size())
                .isEqualTo(printed.about().size());
    }

    @Property
    void textWithoutBracesIsPrintedAsItIs(@ForAll("words") String words) {
        assertThat(Printed.of(words).text()).isEqualTo(words);
        assertThat(Printed.of(words).stops()).isEmpty();
    }

    @Property
    void whatStandsInRawIsPrintedAsItIs(@ForAll("words") String words) {
        String raw = words + "{{ a }} {% b %}";

        assertThat(Printed.of("{% raw %}" + raw + "{% endraw %}").text()).isEqualTo(raw);
    }

    @Property
    void aStringIsPrintedAsItIsInEitherQuotes(@ForAll("words") String words) {
        for (String quote : List.of("\"", "'")) {
            String written = words.replace("\\", "\\\\").replace(quote, "\\" + quote);
            assertThat(Printed.of("{{ " + quote + written + quote + " }}").text())
                    .isEqualTo(words);
        }
    }

    @Property
    void remarksArePrintedNowhere(@ForAll("words") String before, @ForAll("words") String after) {
        assertThat(Printed.of(before + "{# {{ a }} {% b %} #}" + after).text()).isEqualTo(before + after);
    }

    @Property
    void dashesTakeTheBlanksBesideThemAndNothingElse(@ForAll("words") String before, @ForAll("words") String after) {
        assertThat(Printed.of(before + "{{- 'x' -}}" + after).text())
                .isEqualTo(before.stripTrailing() + "x" + after.stripLeading());
        assertThat(Printed.of(before + "{%- if true %}x{% endif -%}" + after).text())
                .isEqualTo(before.stripTrailing() + "x" + after.stripLeading());
        assertThat(Printed.of(before + "{#- remark -#}" + after).text())
                .isEqualTo(before.stripTrailing() + after.stripLeading());
    }

    @Property
    void whatIsPrintedTwiceIsThePrintedTextTwice(@ForAll("words") String words) {
        String once = words + "{% set a = 1 %}{{ a }}{% for i in 'ab' %}{{ i }}{% endfor %}";

        assertThat(Printed.of(once + once).text())
                .isEqualTo(Printed.of(once).text().repeat(2));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("a", " ", "\n", "日晷", "😀", "'", "\"", "\\", "}", "%", "#", "word ", "，", "- ")
                .list()
                .ofMaxSize(8)
                .map(pieces -> String.join("", pieces))
                .filter(text -> !text.contains("#}"));
    }

    @Provide
    Arbitrary<String> torn() {
        return Arbitraries.of(
                        "{{",
                        "}}",
                        "{%",
                        "%}",
                        "{#",
                        "#}",
                        "{{ a }}",
                        "{% if a %}",
                        "{% elif b %}",
                        "{% else %}",
                        "{% endif %}",
                        "{% for i in [1, 2] %}",
                        "{% endfor %}",
                        "{% set x = 1 %}",
                        "{% set y %}",
                        "{% endset %}",
                        "{% macro m(a) %}",
                        "{% endmacro %}",
                        "{{ m(1) }}",
                        "{% box %}",
                        "{% endbox %}",
                        "{% raw %}",
                        "{% endraw %}",
                        "{% nosuch %}",
                        "{% filter upper %}",
                        "{% endfilter %}",
                        "{% switch a %}",
                        "{% case 1 %}",
                        "{% endswitch %}",
                        "{% call m(1) %}",
                        "{% endcall %}",
                        "-",
                        "'",
                        "\"",
                        "(",
                        ")",
                        "[",
                        "]",
                        " ",
                        "\n",
                        "words",
                        "日晷",
                        "😀",
                        "| upper",
                        "1",
                        ".",
                        ",",
                        "is",
                        "in")
                .list()
                .ofMaxSize(14)
                .map(pieces -> String.join("", pieces));
    }
}
