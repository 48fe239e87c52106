package org.diptych.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.core.check.markdown.LostMarkupCheck;
import org.diptych.core.check.run.BlockChecks;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.post.Post;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a dialect publishes otherwise than its author wrote it is told, and nothing is that it leaves alone. */
class LostMarkupCheckTest {
    private static Checked by(String text, Dialect dialect) {
        return Checked.by(new BlockChecks(List.of(new LostMarkupCheck())), text, dialect);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"$\\{x\\}$", "$a*b*c$", "$$\\begin{cases} a \\\\ b \\end{cases}$$", "$x_{*}y_{*}$", "$\\_{1}$"})
    void aFormulaThatMarkedChangesIsTold(String formula) {
        String text = "---\ntitle: t\n---\nLet " + formula + " be.\n";

        assertThat(new Publisher(Dialect.HEXO_DEFAULT).publish(Post.parse(text)).html())
                .doesNotContain(formula);
        assertThat(by(text, Dialect.HEXO_DEFAULT).marks()).containsExactly("formula-changed: " + formula);
        by(text, Dialect.PANDOC).isClean();
    }

    @ParameterizedTest
    @ValueSource(strings = {"$x_1$", "$a^2$", "`$a*b*c$`", "$5 and *more* for $6", "US$ *or* HK$", "$\\frac{a}{b}$"})
    void whatMarkedLeavesAloneIsClean(String words) {
        by("---\ntitle: t\n---\nLet " + words + " be.\n", Dialect.HEXO_DEFAULT).isClean();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEXO_DEFAULT", "MARKDOWN_IT"})
    void notesAndAttributesThatStayTextAreTold(Dialect dialect) {
        String text = "---\ntitle: t\n---\nSaid.[^1]\n\n[^1]: The note.\n\n![x](/i.png){width=50%}\n";

        assertThat(by(text, dialect).marks()).containsExactly("note-as-text: [^1]:", "attributes-as-text: {width=50%}");
        by(text, Dialect.PANDOC).isClean();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEXO_DEFAULT", "MARKDOWN_IT"})
    void aNoteOfOneWordIsPublishedAsALink(Dialect dialect) {
        String text = "---\ntitle: t\n---\nSaid[^1] and [linked][a].\n\n[^1]: https://example.org/\n[a]: /b\n";

        assertThat(new Publisher(dialect).publish(Post.parse(text)).html())
                .contains("<a href=\"https://example.org/\">^1</a>");
        assertThat(by(text, dialect).marks()).containsExactly("note-as-text: [^1]");
        by(text, Dialect.PANDOC).isClean();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEXO_DEFAULT", "MARKDOWN_IT"})
    void attributesOfAHeadingArePublishedInIt(Dialect dialect) {
        String text = "---\ntitle: t\n---\n## *Walls* {#walls .wide}\n\n## The set {x}\n\n## The `{#id}`\n";

        assertThat(new Publisher(dialect).publish(Post.parse(text)).html()).contains("{#walls .wide}");
        assertThat(by(text, dialect).marks()).containsExactly("attributes-as-text: {#walls .wide}");
        by(text, Dialect.PANDOC).isClean();
    }
}
