package org.diptych.core.check.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.spelling.WordList;
import org.diptych.core.text.TextEdit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Chinese that touches Latin letters or digits gets a space, outside of every mark, and only where one is sure. */
class SpacingHintsTest {
    private static final WritingHints SPACING = new WritingHints(Optional.empty(), WordList.EMPTY, false, true, false);

    private static WrittenPost of(String text) {
        return WrittenPost.of(text, Dialect.PANDOC, SPACING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "用LSTM预测         | 用 LSTM 预测",
                "共3个              | 共 3 个",
                "𠮷a𠮷              | 𠮷 a 𠮷",
                "的é音              | 的 é 音",
                "**粗**abc          | **粗** abc",
                "abc*斜*            | abc *斜*",
                "**粗abc**          | **粗 abc**",
                "***粗***abc        | ***粗*** abc",
                "[链](/a)abc        | [链](/a) abc",
                "用[abc](/a)的      | 用 [abc](/a) 的",
                "~~删~~abc          | ~~删~~ abc",
                "- 用abc            | - 用 abc",
                "# 用abc            | # 用 abc",
                "> 用abc            | > 用 abc",
            })
    void aSpaceIsPutIn(String text, String mended) {
        assertThat(of(text).mended()).isEqualTo(mended);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "用 LSTM 预测",
                "用，LSTM",
                "用`code`的",
                "用$x$的",
                "用\nLSTM",
                "x~汉~",
                "①号和㎡",
                "用@name",
                "5%的",
                "用\\*a",
                "ＡＢ的",
            })
    void isLeftAlone(String text) {
        assertThat(of(text).marked()).isEmpty();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "汉", "𠮷", "a", "é", "1", " ", "\n", "\n\n", "，", "**", "*", "[", "](/u)", "`", "$", "~~", "- ",
                        "> ", "😀", "<b>", "</b>", "&amp;", "\\")
                .list()
                .ofMaxSize(14)
                .map(pieces -> String.join("", pieces));
    }

    /** A hint marks the two characters that touch, and its fix is one blank between them. */
    @Property(tries = 1000, seed = "20261201")
    void eachFixIsOneBlankInsideOfWhatIsMarked(@ForAll("texts") String text) {
        WrittenPost post = of(text);
        post.hints().forEach(hint -> {
            List<TextEdit> edits = hint.fixes().get(0).edits();
            assertThat(edits).singleElement().satisfies(edit -> {
                assertThat(edit.replacement()).isEqualTo(" ");
                assertThat(edit.range().isEmpty()).isTrue();
                assertThat(hint.range().touches(edit.range().start())).isTrue();
            });
        });
        assertThat(post.mended().codePoints().filter(c -> c == 0x20BB7).count())
                .isEqualTo(text.codePoints().filter(c -> c == 0x20BB7).count());
    }

    /** What a paragraph is told does not hang on what stands before it. */
    @Property(tries = 300, seed = "20261201")
    void aParagraphInFrontMovesHintsAlone(@ForAll("texts") String text) {
        String front = "前言 😀。\n\n";
        List<String> alone = of("首\n\n" + text).marked();

        assertThat(of(front + "首\n\n" + text).marked()).isEqualTo(alone);
    }
}
