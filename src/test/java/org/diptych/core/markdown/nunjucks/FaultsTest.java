package org.diptych.core.markdown.nunjucks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the build would stop at is told with its characters, and what stands behind it is printed all the same. */
class FaultsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "'a {{ x | nofilter }} b' ¦ {{ x | nofilter }} ¦ 'a  b'",
                "'a {{ f() }} b' ¦ {{ f() }} ¦ 'a  b'",
                "'日 {{ 1 2 }} 晷' ¦ {{ 1 2 }} ¦ '日  晷'",
                "'😀 {{ [1 2] }} b' ¦ {{ [1 2] }} ¦ '😀  b'",
                "'a {{\n1 is nosuch\n}} b' ¦ '{{\n1 is nosuch\n}}' ¦ 'a  b'",
                "'a {% nosuch x %} b' ¦ {% nosuch x %} ¦ 'a  b'",
                "'a {% endif %} b' ¦ {% endif %} ¦ 'a  b'",
                "'a {% set %} b' ¦ {% set %} ¦ 'a  b'",
                "'a {% include \"x\" %} b' ¦ '{% include \"x\" %}' ¦ 'a  b'",
                "'{% if true %}a {{ f() }} b{% endif %}' ¦ {{ f() }} ¦ 'a  b'",
                "'{% for i in [1, 2] %}a {{ i.x() }} b{% endfor %}' ¦ {{ i.x() }}{{ i.x() }} ¦ 'a  ba  b'",
                "'{% box %}a {{ f() }} b{% endbox %}' ¦ {{ f() }} ¦ '[a  b]'",
                "'{% set y %}a {{ f() }} b{% endset %}{{ y }}' ¦ {{ f() }} ¦ 'a  b'",
                "'{% filter upper %}a {{ f() }} b{% endfilter %}' ¦ {{ f() }} ¦ 'A  B'",
                "'a {{ f() }} {{ g() }} b' ¦ {{ f() }}{{ g() }} ¦ 'a   b'",
                "'a {{ {a b} }} b {{ \"c\" | none }}' ¦ '{{ {a b} }}{{ \"c\" | none }}' ¦ 'a  b '",
            })
    void aFaultIsToldWithItsCharactersAndTheRestIsPrinted(String source, String about, String text) {
        Printed printed = Printed.of(source);

        assertThat(String.join("", printed.about())).isEqualTo(about);
        assertThat(printed.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a {{ b",
                "a {{ b }",
                "{{",
                "a {% if b",
                "{%",
                "a {% set x = 'y",
                "a {# b",
                "{#",
                "{{ '",
                "{{ [1, "
            })
    void bracesThatNothingClosesAreToldAndTheWordsBeforeThemStay(String source) {
        Printed printed = Printed.of(source);

        assertThat(printed.stops()).first().asString().startsWith("UNCLOSED_BRACES");
        assertThat(printed.text()).startsWith(source.substring(0, source.indexOf('{')));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "'{% box %}a' ¦ UNCLOSED_TAG box",
                "'a {% box %}b {% box %}c{% endbox %}' ¦ UNCLOSED_TAG box",
                "'{% nosuch %}a{% endnosuch %}' ¦ UNKNOWN_TAG nosuch",
            })
    void aTagThatIsWrongIsNamed(String source, String told) {
        Printed printed = Printed.of(source);

        assertThat(printed.stops()).contains(told);
        assertThat(printed.text()).contains("a");
    }

    @Test
    void whatOnlyTheBuildKnowsIsNoFault() {
        Printed printed =
                Printed.in("date: 2024-01-02\ntags: [a]", "a {{ date }} b {{ tags[0] }} {{ path | upper }} c");

        assertThat(printed.stops()).isEmpty();
        assertThat(printed.unknown()).containsExactly("date", "tags", "path");
        assertThat(printed.about()).containsExactly("{{ date }}", "{{ tags[0] }}", "{{ path | upper }}");
        assertThat(printed.text()).isEqualTo("a  b   c");
    }

    @Test
    void aBranchThatIsNotTakenStopsNothing() {
        assertThat(Printed.of("{% if false %}{{ f() }}{% else %}fine{% endif %}")
                        .stops())
                .isEmpty();
        assertThat(Printed.of("{% for i in [] %}{{ f() }}{% else %}none{% endfor %}")
                        .text())
                .isEqualTo("none");
        assertThat(Printed.of("{{ 'a' if true else f() }}{{ true or f() }}{{ false and f() }}")
                        .stops())
                .isEmpty();
        assertThat(Printed.of("{% macro m() %}{{ f() }}{% endmacro %}never called")
                        .stops())
                .isEmpty();
    }

    @Test
    void aMacroStopsWhereItIsCalledWrongly() {
        Printed printed = Printed.of("{% macro m(a) %}{{ a.b() }}|{% endmacro %}{{ m({}) }}{{ m(1) }}");

        assertThat(printed.about()).containsExactly("{{ a.b() }}", "{{ a.b() }}");
        assertThat(printed.text()).isEqualTo("||");
    }

    @Test
    void deepNestingBehindAFaultIsStillRead() {
        String deep = "(".repeat(30) + "1" + ")".repeat(30);

        assertThat(Printed.of("{{ f() }} {{ " + deep + " }}").text()).isEqualTo(" 1");
        assertThat(Printed.of(("{{ " + "(".repeat(20) + "f()" + ")".repeat(20) + " }}").repeat(20) + "{{ " + deep
                                + " }}")
                        .text())
                .isEqualTo("1");
    }

    @Test
    void eachFaultOfALoopIsToldInEachRound() {
        assertThat(Printed.of("{% for i in range(3) %}{{ i | no }}{% endfor %}").stops())
                .isEqualTo(List.of("filter not found: no", "filter not found: no", "filter not found: no"));
    }
}
