package org.diptych.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.diptych.core.check.markdown.ForeignMarkupCheck;
import org.diptych.core.check.run.BlockChecks;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.post.Post;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What other Markdown knows and the site's does not is told where it is published as it was typed, and nowhere else. */
class ForeignMarkupCheckTest {
    private static final Set<Dialect> WITHOUT = EnumSet.of(Dialect.HEXO_DEFAULT, Dialect.MARKDOWN_IT);

    private static Checked by(String text, Dialect dialect) {
        return Checked.by(new BlockChecks(List.of(new ForeignMarkupCheck())), text, dialect);
    }

    private static String published(String text, Dialect dialect) {
        return new Publisher(dialect).publish(Post.parse(text)).html();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The x^2^ of it.; ^2^; The x<sup>2</sup> of it.",
                "10^-3^ m; ^-3^; 10<sup>-3</sup> m",
                "the 19^th^, the 20^th^; ^th^; the 19<sup>th</sup>, the 20<sup>th</sup>",
                "**x^n^**的; ^n^; **x<sup>n</sup>**的",
                "Ca^2+^ 离子; ^2+^; Ca<sup>2+</sup> 离子",
            })
    void aSuperscriptThatStaysTextIsToldWithItsHtml(String text, String mark, String fixed) {
        for (Dialect dialect : WITHOUT) {
            assertThat(published(text, dialect)).contains(mark).doesNotContain("<sup>");
            by(text, dialect).isOne("superscript-as-text", mark, fixed);
        }
        assertThat(published(text, Dialect.PANDOC)).contains("<sup>");
        by(text, Dialect.PANDOC).isClean();
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void aSubscriptIsToldAsItIsPublished(Dialect dialect) {
        String text = "Water is H~2~O.";
        String html = published(text, dialect);

        if (dialect == Dialect.PANDOC) {
            assertThat(html).contains("<sub>2</sub>");
            by(text, dialect).isClean();
            return;
        }
        boolean struck = html.contains("<del>2</del>");
        assertThat(struck || html.contains("H~2~O")).isTrue();
        by(text, dialect).isOne("subscript-as-text", "~2~", "Water is H<sub>2</sub>O.");
        assertThat(by(text, dialect).findings().get(0).sentence())
                .isEqualTo(struck ? "subscript-as-text.struck" : "subscript-as-text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "::: note\nhi\n:::",
                ":::tip 标题\nhi\n:::",
                "> ::: {.warning}\n> hi\n> :::",
                ":::: 提示\n\nhi\n\n::::"
            })
    void aBlockBetweenColonsIsToldWhereItsColonsArePublished(String text) {
        for (Dialect dialect : WITHOUT) {
            assertThat(published(text, dialect)).contains(":::");
            assertThat(by(text, dialect).marks())
                    .hasSize(1)
                    .allMatch(mark -> mark.startsWith("container-as-text: :::"));
        }
        by(text, Dialect.PANDOC).isClean();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`H~2~O`, `x^2^`, `::: note`",
                "```\n::: note\nH~2~O x^2^\n:::\n```",
                "Let $a^2b^2$, $x^2^$ and $$a_1~i~b$$ be.",
                "[a](/x^2^ \"y^2^\")",
                "<i title=\"x^2^\">a</i>",
                "x^2 + y^2 = z^2, hi^o^, 约~5~10 个, a ::: b, 2^10",
                ":::\nhi\n:::",
                "{% note H~2~O %}hi{% endnote %}",
                "H\\~2\\~O x\\^2\\^",
            })
    void whatIsNoneOfThemIsClean(String text) {
        for (Dialect dialect : WITHOUT) {
            by(text, dialect).isClean();
        }
    }
}
