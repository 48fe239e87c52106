package org.diptych.core.markdown.nunjucks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.diptych.core.frontmatter.FrontMatterReader;
import org.diptych.core.post.Post;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names a template sees, what its own words change of them, and that nothing else can be changed. */
class NamesTest {
    private static final String YAML =
            """
            title: 日晷
            hour: 3
            list: [b, a]
            map: {k: v, deep: {x: [1, 2]}}
            flag: yes
            none: null
            long: 0x1f
            """;

    private static PostData data(String yaml) {
        return PostData.of(FrontMatterReader.of(Post.parse("---\n" + yaml + "\n---\n")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "title ¦ 日晷",
                "title.length ¦ 2",
                "hour + 1 ¦ 4",
                "list ¦ 'b,a'",
                "list | sort ¦ 'a,b'",
                "map.deep.x[1] ¦ 2",
                "map | length ¦ 2",
                "none is null ¦ true",
                "nothing is defined ¦ false",
                "layout ¦ post",
                "comments ¦ true",
                "photos | length ¦ 0",
            })
    void aPostSaysItsOwnFields(String expression, String printed) {
        assertThat(Printed.in(YAML, "{{ " + expression + " }}").text()).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"date", "updated", "tags", "categories", "slug", "permalink", "content", "_id", "prev.title", "long"})
    void whatHexoMakesItselfIsLeftToTheBuildThoughThePostSaysIt(String name) {
        String yaml = YAML + "date: 2024-01-01\ntags: [t]\nslug: s\ncontent: c\n";

        assertThat(Printed.in(yaml, "{{ " + name + " }}").unknown()).hasSize(1);
    }

    @Test
    void whatATemplateDoesToAFieldStaysInIt() {
        PostData data = data(YAML);
        String source = "{{ list.push('c') }}{{ map.deep.x.reverse() }}{% set title = 'New' %}{{ title }}{{ list }}";

        Printed.of(source, YAML, Map.of());

        assertThat(data).isEqualTo(data(YAML));
        assertThat(Printed.in(YAML, "{{ title }} {{ list }} {{ map.deep.x }}").text())
                .isEqualTo("日晷 b,a 1,2");
    }

    @Test
    void whatIsSetIsKeptForWhatComesBehind() {
        Map<String, Object> set = Printed.of("{% set a = [1] %}{% set b, c = 'x' %}{% set d %}y{{ a }}{% endset %}")
                .set();

        assertThat(set).containsEntry("b", "x").containsEntry("c", "x").containsEntry("d", "y1");
        assertThat(Printed.of("{{ a }}{{ b }}{{ d }}", "", set).text()).isEqualTo("1xy1");
    }

    @Test
    void whatComesBehindChangesNothingBefore() {
        Map<String, Object> set = Printed.of("{% set a = [1] %}").set();

        Printed.of("{{ a.push(2) }}{% set a = 3 %}", "", set);

        assertThat(set).containsEntry("a", List.of(1.0));
        assertThat(Printed.of("{{ a }}", "", set).text()).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "'{% set x = 1 %}{% for i in [2, 3] %}{% set x = i %}{% endfor %}{{ x }}' ¦ 3",
                "'{% for i in [2, 3] %}{% set x = i %}{% endfor %}[{{ x }}]' ¦ []",
                "'{% for x in [2, 3] %}{% endfor %}[{{ x }}]' ¦ []",
                "'{% set x = 1 %}{% for x in [2] %}{{ x }}{% endfor %}{{ x }}' ¦ 21",
                "'{% set x = 1 %}{% macro m() %}{% set x = 2 %}{{ x }}{% endmacro %}{{ m() }}{{ x }}' ¦ 21",
                "'{% if true %}{% set x = 2 %}{% endif %}{{ x }}' ¦ 2",
                "'{% set x = 1 %}{% macro m() %}{{ x }}{% endmacro %}{% set x = 5 %}{{ m() }}' ¦ 5",
                "'{% macro m(a) %}{{ a }}{{ b }}{% endmacro %}{% set b = 2 %}{{ m(1) }}' ¦ 12",
                "'{% for i in [1, 2] %}{% for j in [3] %}{{ loop.index }}{% endfor %}{{ loop.index }} {% endfor %}' ¦ '11 12'",
                "'{{ title }}{% set title = \"x\" %}{{ title }}' ¦ 日晷x",
                "'{% box %}{% set x = 2 %}{{ x }}{% endbox %}{{ x }}' ¦ [2]2",
                "'{% for i in [1, 2] %}{% box %}{{ i }}{% endbox %}{% endfor %}' ¦ [1][2]",
            })
    void aNameIsSeenAsFarAsNunjucksLetsIt(String source, String printed) {
        assertThat(Printed.in(YAML, source).text().strip()).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "plain words ¦ false",
                "{{ 1 + 1 }} ¦ false",
                "{% if true %}a{% endif %} ¦ false",
                "{{ title }} ¦ true",
                "{% set x = 1 %} ¦ true",
                "{% for i in [1] %}a{% endfor %} ¦ true",
                "{{ nothing }} ¦ true",
            })
    void whatHangsOnNamesIsKnownToHangOnThem(String source, boolean hangs) {
        Execution execution = new Execution(source.length(), data(YAML), Map.of());
        execution.print(Printed.read(source), Printed.of(source));

        assertThat(execution.askedForNames()).isEqualTo(hangs);
    }

    @Test
    void postsThatSayTheSameAreAlike() {
        assertThat(data("a: 1\nb: [x]")).isEqualTo(data("b: ['x']\na: 1.0")).hasSameHashCodeAs(data("b: [x]\na: 1"));
        assertThat(data("a: 1")).isNotEqualTo(data("a: '1'"));
        assertThat(data("a: 1")).isNotEqualTo(PostData.of(FrontMatterReader.of(Post.parse("---\na: 1\n---\n")), false));
    }
}
