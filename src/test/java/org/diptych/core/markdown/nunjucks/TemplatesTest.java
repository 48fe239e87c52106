package org.diptych.core.markdown.nunjucks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.diptych.core.markdown.CanonicalHtml;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.PublishProblem;
import org.diptych.core.markdown.PublishProblem.Kind;
import org.diptych.core.markdown.PublishedPost;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.post.Post;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Templates in posts are published as Hexo publishes them, and where its build stops that is told. What is expected is
 * made by {@code src/test/scripts/ask-nunjucks.mjs}.
 */
class TemplatesTest {
    private static final String STOPS = "The build stops: ";

    private static final Set<Kind> STOPPING =
            Set.of(Kind.STOPS, Kind.UNKNOWN_TAG, Kind.UNCLOSED_TAG, Kind.UNCLOSED_BRACES, Kind.MISSING_POST);

    static Stream<Arguments> templates() throws IOException {
        JsonNode expected = read("expected");
        JsonNode given = read("templates");
        String frontMatter = given.get("frontMatter").asText();
        return StreamSupport.stream(given.get("sources").spliterator(), false)
                .map(source -> Arguments.of(
                        "---\n" + frontMatter + "---\n" + source.asText(),
                        expected.get(source.asText()).asText()));
    }

    private static JsonNode read(String name) throws IOException {
        try (InputStream in = TemplatesTest.class.getResourceAsStream("/nunjucks/" + name + ".json")) {
            return new ObjectMapper().readTree(in);
        }
    }

    private static PublishedPost publish(String post) {
        return new Publisher(Dialect.HEXO_DEFAULT).publish(Post.parse(post));
    }

    private static List<PublishProblem> stopping(PublishedPost published) {
        return published.problems().stream()
                .filter(problem -> STOPPING.contains(problem.kind()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void areWorkedOutAsHexoDoes(String post, String expected) {
        PublishedPost published = publish(post);

        if (expected.startsWith(STOPS)) {
            assertThat(stopping(published)).as(expected).isNotEmpty();
        } else {
            assertThat(CanonicalHtml.of(published.html())).isEqualTo(CanonicalHtml.of(expected));
            assertThat(stopping(published)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void sayWithNunjucksWordsWhyTheBuildStops(String post, String expected) {
        List<PublishProblem> said = stopping(publish(post)).stream()
                .filter(problem -> problem.kind() == Kind.STOPS)
                .toList();

        if (!said.isEmpty()) {
            assertThat(said.get(0).name()).isEqualTo(expected.substring(STOPS.length()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ range(100000000) }}",
                "{% macro m() %}{{ m() }}{{ m() }}{% endmacro %}{{ m() }}",
                "{% set x = 'aaaaaaaa' %}{% for i in range(60) %}{% set x = x ~ x %}{% endfor %}{{ x }}",
                "{% for a in range(9999) %}{% for b in range(9999) %}{{ a * b }}{% endfor %}{% endfor %}",
                "{{ 'a' | center(1e9) }}",
                "{{ ((((((((((((((((((((((((((((((((((((((((((((1)))))))))))))))))))))))))))))))))))))))))))) }}",
                "{{ 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' | replace(r/(a+)+$/, '') }}",
            })
    void thatAreTooMuchEnd(String source) {
        PublishedPost published = publish("---\ntitle: t\n---\n" + source);

        assertThat(published.html().length()).isLessThan(20_000_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ title.constructor }}",
                "{{ ''.constructor.constructor('return 1')() }}",
                "{{ title.getClass() }}",
                "{{ list.__proto__ }}",
                "{{ range.constructor }}",
                "{{ date.format('YYYY') }}",
                "{{ tags }}",
            })
    void reachNothingButTheirValues(String source) {
        PublishedPost published = publish("---\ntitle: t\ndate: 2024-01-01\nlist: [a]\n---\n" + source);

        assertThat(published.problems()).isNotEmpty();
        assertThat(published.html()).contains("unknown-tag").doesNotContain("java");
    }

    @Test
    void areNamedAtTheirPlace() {
        String source = "---\ntitle: t\n---\nA line.\n\nMore {{ x | nofilter }} of it, `{{ code }}`.\n";

        assertThat(publish(source).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.range().in(source)).isEqualTo("{{ x | nofilter }}");
            assertThat(problem.name()).isEqualTo("filter not found: nofilter");
        });
    }

    @Test
    void areReadAgainWhenWhatTheySeeChanges() {
        Publisher publisher = new Publisher(Dialect.HEXO_DEFAULT);
        String source = "---\ntitle: one\n---\n{% set a = 1 %}\n\nText {{ a }} of {{ title }}.\n";

        assertThat(publisher.publish(Post.parse(source)).html()).contains("Text 1 of one.");
        assertThat(publisher
                        .publish(Post.parse(source.replace("a = 1", "a = 2")))
                        .html())
                .contains("Text 2 of one.");
        assertThat(publisher
                        .publish(Post.parse(source.replace("title: one", "title: two")))
                        .html())
                .contains("Text 1 of two.");
    }
}
