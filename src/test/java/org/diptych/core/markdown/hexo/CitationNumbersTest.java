package org.diptych.core.markdown.hexo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.post.Post;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each citation shows the number of its entry in the list, wherever it stands, and says so where there is none. */
class CitationNumbersTest {

    private static String mark(String key) {
        return "<sup class='refplus-num'><a href=\"#ref-" + key + "\">[" + key + "]</a></sup>";
    }

    private static String read(String html) {
        return Jsoup.parseBodyFragment(html).text();
    }

    @Test
    void eachMarkGetsItsOwnNumber() {
        String html = "<p>a" + mark("k") + mark("l") + " b" + mark("k") + "</p>";

        assertThat(read(CitationNumbers.in(html, Map.of("k", 1, "l", 12)))).isEqualTo("a[1][12] b[1]");
        assertThat(read(CitationNumbers.in(html, Map.of("l", 2)))).isEqualTo("a[undefined][2] b[undefined]");
        assertThat(read(CitationNumbers.in(html, Map.of()))).isEqualTo("a[undefined][undefined] b[undefined]");
        assertThat(CitationNumbers.in(html, null)).isEqualTo(html);
    }

    @Property
    void numbersAreTheSameHoweverOftenTheyAreGiven(@ForAll("keys") String key, @ForAll("keys") String other) {
        String html = "<p>$1 \\ " + mark(key) + "words, 文字" + mark(other) + "</p>";
        Map<String, Integer> numbers = Map.of(key, 7);

        String once = CitationNumbers.in(html, numbers);

        assertThat(CitationNumbers.in(once, numbers)).isEqualTo(once);
        assertThat(CitationNumbers.in(once, Map.of())).doesNotContain("[7]");
        assertThat(Jsoup.parseBodyFragment(once).select("a").eachAttr("href"))
                .containsExactly("#ref-" + key, "#ref-" + other);
    }

    @Provide
    Arbitrary<String> keys() {
        return Arbitraries.of("a", "b2", "Li-2024", "$1", "a\\b", "日晷", "a.b", "x]y", "");
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void aCitationIsNumberedInEveryPlaceOfThePage(Dialect dialect) {
        String list = "\n\n{% references %}\n[a] First\n[b] Second\n{% endreferences %}\n";
        String body = "# Head{% ref b %}\n\n- item{% ref a %}\n\n> quote{% ref a b %}\n\n"
                + "| c{% ref b %} |\n|---|\n| d{% ref a %} |\n\n{% note %}\ne{% ref b %}\n{% endnote %}\n\n"
                + "**f{% ref a %}** {{ 1 }}{% ref nosuch %}\n";
        String post = "---\nrefplus: true\n---\n{% lang_content en %}\n" + body + "{% endlang_content %}" + list;

        String html = new Publisher(dialect).publish(Post.parse(post)).html();

        assertThat(Jsoup.parseBodyFragment(html).select("sup.refplus-num").eachText())
                .containsExactly("[2]", "[1]", "[1]", "[2]", "[2]", "[1]", "[2]", "[1]", "[undefined]");
    }

    @Test
    void ofTwoEntriesWithOneKeyTheFirstCounts() {
        String post =
                "---\nrefplus: true\n---\n{% lang_content en %}\nx{% ref a %}{% ref b %}\n{% endlang_content %}\n\n"
                        + "{% references %}\n[a] One\n[a] Again\n[b] Two\n{% endreferences %}\n";

        assertThat(new Publisher(Dialect.PANDOC).publish(Post.parse(post)).html())
                .contains(">[1]</a>", ">[3]</a>");
    }
}
