package org.diptych.core.site.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.frontmatter.FrontMatter;
import org.diptych.core.frontmatter.FrontMatterReader;
import org.diptych.core.post.Post;
import org.diptych.core.post.SegmentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A new post says what its author typed, whatever that is, and has a place for all that it may hold. */
class ScaffoldTextPropertyTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2025, 3, 4, 5, 6, 7);
    private static final String SCAFFOLD =
            "---\ntitle: {{ title }}\n# kept\nsubtitle: \"On {{ title }}\"\nslug: {{ slug }}\nlayout: {{layout}}\ndate: {{ date }}\n---\n";

    @Property(tries = 1000)
    void anyTitleIsReadAsItWasTyped(@ForAll("titles") String title) {
        FrontMatter front = read(fill(SCAFFOLD, title.strip(), List.of("en", "zh")));

        assertThat(front.fault()).isEmpty();
        assertThat(front.title().orElse("")).isEqualTo(title.strip());
        assertThat(front.find("subtitle").orElseThrow().value().toString()).contains("On " + title.strip());
        assertThat(front.date()).contains("2025-03-04 05:06:07");
    }

    @Property(tries = 200)
    void linesThatHoldNoPlaceholderStayAsTheyAre(@ForAll("titles") String title, @ForAll("lines") String line) {
        String scaffold = SCAFFOLD.replace("# kept", line);

        assertThat(fill(scaffold, title.strip(), List.of("en"))).contains("\n" + line + "\n");
    }

    @ParameterizedTest
    @CsvSource({"en;zh, en;zh", "zh;en;ja, zh;en;ja", "zh, ''", "en, ''"})
    void eachOfSeveralLanguagesHasItsBody(String languages, String named) {
        List<String> tags = List.of(languages.split(";"));

        Post post = Post.parse(fill(SCAFFOLD, "T", tags));

        assertThat(post.languages()).containsExactly(named.split(";"));
        assertThat(post.indexOf(SegmentKind.REFERENCES)).isPresent();
        assertThat(read(post.text()).refplus()).isTrue();
    }

    @Test
    void aScaffoldOfAnotherKindOfLinesIsThatScaffold() {
        assertThat(fill(SCAFFOLD.replace("\n", "\r\n"), "T", List.of("en", "zh")))
                .isEqualTo(fill(SCAFFOLD, "T", List.of("en", "zh")));
        assertThat(fill("\uFEFF" + SCAFFOLD, "T", List.of("en"))).contains("title: T\n");
    }

    @Test
    void aScaffoldWithoutFrontMatterStaysAsItIs() {
        assertThat(fill("Just {{ title }}.\n", "T", List.of("en"))).isEqualTo("Just {{ title }}.\n");
        assertThat(fill("", "T", List.of("en"))).isEmpty();
    }

    @Test
    void whatStandsBelowTheFrontMatterComesBeforeTheBodies() {
        String text = fill(SCAFFOLD + "\nHello {{ title }}.\n\n\n", "T", List.of("en", "zh"));

        assertThat(text).contains("---\n\nHello {{ title }}.\n" + EmptyBodies.of(List.of("en", "zh")));
        assertThat(Post.parse(text).languages()).containsExactly("en", "zh");
    }

    private static String fill(String scaffold, String title, List<String> languages) {
        return ScaffoldText.fill(scaffold, title, "slug", "post", NOW, languages);
    }

    private static FrontMatter read(String post) {
        return FrontMatterReader.of(Post.parse(post));
    }

    @Provide
    Arbitrary<String> titles() {
        return Arbitraries.strings()
                .withChars(
                        'a', ':', '#', ' ', '[', ']', '{', '}', '\'', '"', '&', '*', '!', '|', '>', '%', '@', '`', '-',
                        '\\', '日', '，', '1', '.', '~', '$', '?', ',')
                .ofMinLength(1)
                .ofMaxLength(10)
                .map(title -> "x".repeat(title.isBlank() ? 1 : 0) + title);
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.of(
                "# kept", "tags: [a, b] # both", "description: |\n  {{ other }}\n  two", "more: 'it''s'", "日期: 今天", "");
    }
}
