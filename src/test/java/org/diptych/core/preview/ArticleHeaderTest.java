package org.diptych.core.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.diptych.core.analysis.Analyzer;
import org.diptych.core.analysis.Snapshot;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.messages.Messages;
import org.diptych.core.post.Post;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The head of the page: the title, the day, categories within and beside each other, tags, and each language's length. */
class ArticleHeaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[A, B]        | A / B", "[[A, B], [C]] | A / B, C", "[[A], [C]]    | A, C", "A             | A"})
    void categoriesReadAsHexoNestsThem(String written, String shown) {
        assertThat(head("---\ntitle: T\ncategories: " + written + "\n---\nText\n"))
                .contains("<span class=\"dp-categories\">" + shown + "</span>");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-03-01",
        "2026-03-01 08:30:00, 2026-03-01",
        "2026-03-01T08:30:00+08:00, 2026-03-01",
        "'\"  2026-03-01 08:30  \"', 2026-03-01",
    })
    void theDateIsItsDay(String written, String shown) {
        assertThat(head("---\ndate: " + written + "\n---\n")).contains("<span class=\"dp-date\">" + shown + "</span>");
    }

    @Test
    void tagsAreMarkedAndWhatLooksLikeMarkupIsText() {
        assertThat(head("---\ntitle: a <b> & c\ntags: [日晷, <i>]\n---\n"))
                .contains("<h1 class=\"dp-title\">a &lt;b&gt; &amp; c</h1>")
                .contains("<span class=\"dp-tags\">#日晷 #&lt;i&gt;</span>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "---\ntitle:\n---\n", "---\ntitle: '  '\n---\n"})
    void aPostWithoutATitleSaysSoAndNoFacts(String post) {
        assertThat(head(post)).isEqualTo("<h1 class=\"dp-title\">Untitled</h1>");
    }

    @ParameterizedTest
    @CsvSource({"The sundial, false", "日晷, true", "Sundial 日晷, true", "2026, false"})
    void aTitleWithChineseIsSetAsChinese(String title, boolean chinese) {
        assertThat(head("---\ntitle: " + title + "\n---\n").contains("lang=\"zh"))
                .isEqualTo(chinese);
    }

    @Test
    void eachLanguageTellsItsLengthInItsOwnMeasureAndAnEmptyOneNone() {
        String english = "{% lang_content en %}\n" + "Some words here. ".repeat(240) + "\n{% endlang_content %}\n";
        String chinese = "{% lang_content zh %}\n" + "日晷无言。".repeat(200) + "\n{% endlang_content %}\n";

        assertThat(head(english + chinese))
                .contains("data-dp-language=\"en\">720 words, 3 min</span>")
                .contains("data-dp-language=\"zh\">800 characters, 2 min</span>");
        assertThat(head(english + "{% lang_content zh %}\n\n{% endlang_content %}\n"))
                .contains("\"en\"")
                .doesNotContain("\"zh\"");
    }

    @Test
    void aFewWordsTakeAMinute() {
        assertThat(head("One.\n")).contains(">1 word, 1 min</span>");
    }

    private static String head(String post) {
        Snapshot snapshot = new Snapshot(1, Post.parse(post).segments(), Dialect.PANDOC);
        return ArticleHeader.html(new Analyzer().analyze(snapshot).preview(), Messages.of("preview", Locale.ENGLISH));
    }
}
