package org.diptych.core.cite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.diptych.core.post.Post;
import org.junit.jupiter.api.Test;

class BibliographyTest {
    private static final String TEXT =
            """
            {% lang_content en %}
            One {% ref b %}, two {% ref a  missing %}.
            {% endlang_content %}
            {% lang_content zh %}
            一{% ref b %}
            {% endlang_content %}
            {% references hide %}

            [a] A. Title. http://example.org
              [b] B [2020],
            wrapped
            [c]C
            [a] again
            {% endreferences %}
            """;

    private final Post post = Post.parse(TEXT);
    private final Bibliography bibliography = Bibliography.of(post);

    @Test
    void everyLineOfTheListIsNumberedEvenAWrappedOne() {
        assertThat(bibliography.references()).extracting(Reference::number).containsExactly(1, 2, 3, 4, 5);
        assertThat(bibliography.references()).extracting(Reference::key).containsExactly("a", "b", "wrappe", "c", "a");
        assertThat(bibliography.references())
                .extracting(Reference::isWellFormed)
                .containsExactly(true, true, false, true, true);
        assertThat(bibliography.find("b").orElseThrow().text()).isEqualTo("B [2020],");
    }

    @Test
    void anEntryWhoseBracketIsNeverClosedHasNoKey() {
        Post unclosed = Post.parse("{% references %}\n[a A title.\n[b] B\n{% endreferences %}\n");

        assertThat(Bibliography.of(unclosed).references())
                .extracting(Reference::isWellFormed)
                .containsExactly(false, true);
    }

    @Test
    void everyKeyStandsWhereTheFileHasIt() {
        assertThat(bibliography.references())
                .allSatisfy(
                        reference -> assertThat(reference.keyRange().in(TEXT)).isEqualTo(reference.key()));
        assertThat(bibliography.references().get(1).range().in(TEXT)).isEqualTo("[b] B [2020],");
        assertThat(bibliography.citations()).allSatisfy(citation -> {
            assertThat(citation.range().in(TEXT)).isEqualTo(citation.key());
            assertThat(citation.tagRange().in(TEXT)).startsWith("{% ref").endsWith("%}");
        });
    }

    @Test
    void eachKeyOfATagIsACitation() {
        assertThat(bibliography.citations()).extracting(Citation::key).containsExactly("b", "a", "missing", "b");
        assertThat(Bibliography.of(Post.parse("{%ref a%}{%- ref 'b' \"c\" -%}{% ref %}"))
                        .citations())
                .extracting(Citation::key)
                .containsExactly("a", "b", "c");
    }

    @Test
    void citationsAreCountedForEachLanguage() {
        assertThat(bibliography.countsByLanguage("b", post)).containsExactly(entry("en", 1), entry("zh", 1));
        assertThat(bibliography.countsByLanguage("a", post)).containsExactly(entry("en", 1), entry("zh", 0));
    }

    @Test
    void whatDoesNotMeetIsNamed() {
        assertThat(bibliography.uncited()).extracting(Reference::key).containsExactly("wrappe", "c");
        assertThat(bibliography.undefined()).extracting(Citation::key).containsExactly("missing");
        assertThat(bibliography.duplicates()).extracting(Reference::text).containsExactly("again");
    }

    @Test
    void listsInsideABodyAndListsLeftOpenAreReadToo() {
        Post inside = Post.parse(
                "{% lang_content en %}\n{% references %}\n[a] A\n{% endreferences %}\n{% endlang_content %}");
        Post open = Post.parse("{% lang_content en %}x{% endlang_content %}{% references %}\n[a] A\n");

        assertThat(Bibliography.of(inside).find("a")).isPresent();
        assertThat(Bibliography.of(open).find("a")).isPresent();
    }

    @Test
    void citationsInCodeAreNone() {
        assertThat(Bibliography.of(Post.parse("```\n{% ref a %}\n```\n`{% ref b %}`"))
                        .citations())
                .isEmpty();
    }

    @Test
    void emptyLinesAboveTheFirstEntryBecomeEntries() {
        Bibliography gaps =
                Bibliography.of(Post.parse("{% references %}\n\n\n\n[a] A\n\n\n[b] B\n{% endreferences %}"));

        assertThat(gaps.references()).extracting(Reference::key).containsExactly("", "", "a", "b");
        assertThat(gaps.find("a").orElseThrow().number()).isEqualTo(3);
    }
}
