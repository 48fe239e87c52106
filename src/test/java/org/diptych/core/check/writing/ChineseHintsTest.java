package org.diptych.core.check.writing;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.post.Post;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseHintsTest {

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void aSpaceIsPutBetweenScriptsOutsideOfMarks(Dialect dialect) {
        WrittenPost post =
                WrittenPost.of("使用LSTM和2个层，**BERT**模型与**模型**A，见[论文](/a)B和[Paper](/b)。\n", dialect, WrittenPost.all());

        assertThat(post.mended()).isEqualTo("使用 LSTM 和 2 个层，**BERT** 模型与**模型** A，见[论文](/a) B 和 [Paper](/b)。\n");
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void punctuationBetweenChineseIsWidened(Dialect dialect) {
        WrittenPost post =
                WrittenPost.of("你好, 世界;再见!真的?是(大概)如此: 他说\"你好\"。等等...后来--现在—以后\n结束,\n", dialect, WrittenPost.all());

        assertThat(post.mended()).isEqualTo("你好，世界；再见！真的？是（大概）如此：他说“你好”。等等……后来——现在——以后\n结束，\n");
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void whatIsNoChineseProseIsLeftAlone(Dialect dialect) {
        WrittenPost post = WrittenPost.of(
                """
                ---
                title: x
                description: 用LSTM,好
                ---
                代码 `用LSTM,好` 和公式 $甲a,乙$ 和 <span title="用LSTM,好">字</span>

                ```
                用LSTM,好
                ```

                约翰.史密斯，数字 3.14、1,000，英文 (like this), 时间 10:30。

                一. 引言

                {% references %}
                [a] 用LSTM,好
                {% endreferences %}
                """,
                dialect, WrittenPost.all());

        assertThat(post.marked()).isEmpty();
    }

    @Test
    void anEnglishBodyIsHeldToItsOwnRules() {
        assertThat(WrittenPost.of("{% lang_content en %}\n\nThe word 压缩, means(压缩)x.\n\n{% endlang_content %}\n")
                        .marked())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"用LSTM预测,好|用 LSTM 预测，好", "\"用LSTM预测\"|\"用 LSTM 预测\"", "一篇English|一篇 English"})
    void theTitleIsProseToo(String title, String mended) {
        assertThat(WrittenPost.of("---\ntitle: " + title + "\n---\nx\n").mended())
                .isEqualTo("---\ntitle: " + mended + "\n---\nx\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"他说\"你好。\n\n他说\"再见", "注意\\,好", "\"hello\" 和 \"world\""})
    void whatIsNotSureIsLeftAlone(String text) {
        assertThat(WrittenPost.of(text).marked()).isEmpty();
    }

    @Test
    void onlyWhatIsAskedForIsTold() {
        WritingHints spacing = new WritingHints(
                java.util.Optional.empty(), org.diptych.core.spelling.WordList.EMPTY, false, true, false);

        assertThat(WrittenPost.of("用LSTM,好,好", Dialect.PANDOC, spacing).marked())
                .containsExactly("用L");
    }

    @Provide
    static Arbitrary<String> texts() {
        return Arbitraries.of(
                        "汉", "字", "a", "B", "1", " ", "\n", "\n\n", ",", ".", ":", "(", ")", "\"", "--", "**", "*", "[",
                        "](u)", "`", "$", "- ", "> ", "...", "~", "_", "|", "!")
                .list()
                .ofMaxSize(14)
                .map(pieces -> String.join("", pieces));
    }

    /** Only spaces come and punctuation changes its width, in the page as in the text. */
    @Property(tries = 1500, seed = "20261129")
    void mendingChangesNothingElseOfThePage(@ForAll @From("texts") String text, @ForAll Dialect dialect) {
        WrittenPost post = WrittenPost.of(
                text,
                dialect,
                new WritingHints(
                        java.util.Optional.empty(), org.diptych.core.spelling.WordList.EMPTY, false, true, true));
        String mended = post.mended();

        assertThat(bare(page(mended, dialect))).as(mended).isEqualTo(bare(page(text, dialect)));
        assertThat(WrittenPost.of(mended, dialect, WrittenPost.all()).hints().stream()
                        .filter(hint -> hint.rule().equals(SpacingCheck.RULE)))
                .as(mended)
                .isEmpty();
    }

    private static String page(String text, Dialect dialect) {
        return new Publisher(dialect).publish(Post.parse(text)).html();
    }

    private static String bare(String html) {
        return html.replaceAll("id=\"[^\"]*\"|href=\"#[^\"]*\"|title=\"[^\"]*\"", "")
                .replaceAll("[\\s,.:;!?，。：；！？()（）\"“”…—–-]|&quot;", "");
    }
}
