package org.diptych.core.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.diptych.core.analysis.Analyzer;
import org.diptych.core.analysis.Snapshot;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.messages.Messages;
import org.diptych.core.post.Post;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The head of the page tells a category within another from one beside it. */
class ArticleHeaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[A, B]        | A / B", "[[A, B], [C]] | A / B, C", "[[A], [C]]    | A, C", "A             | A"})
    void categoriesReadAsHexoNestsThem(String written, String shown) {
        assertThat(head("---\ntitle: T\ncategories: " + written + "\n---\nText\n"))
                .contains("<span class=\"dp-categories\">" + shown + "</span>");
    }

    private static String head(String post) {
        Snapshot snapshot = new Snapshot(1, Post.parse(post).segments(), Dialect.PANDOC);
        return ArticleHeader.html(new Analyzer().analyze(snapshot).preview(), Messages.of("preview", Locale.ENGLISH));
    }
}
