package org.diptych.core.check.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.spelling.WordList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Half-width punctuation is told where Chinese stands on both sides, and mended so that nothing is left to tell. */
class ChinesePunctuationTest {
    private static final WritingHints PUNCTUATION =
            new WritingHints(Optional.empty(), WordList.EMPTY, false, false, true);

    private static WrittenPost of(String text) {
        return WrittenPost.of(text, Dialect.PANDOC, PUNCTUATION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "𠮷野,𠮷野                   | 𠮷野，𠮷野",
                "你好,再见                   | 你好，再见",
                "“好”,他说                   | “好”，他说",
                "他说,“好”                   | 他说，“好”",
                "《书》,《书》               | 《书》，《书》",
                "他(我)说                    | 他（我）说",
                "他说\"你\"和\"我\"了        | 他说“你”和“我”了",
                "等等......后来              | 等等……后来",
                "后来---现在                 | 后来——现在",
                "真的?!                      | 真的?!",
                "完了.                       | 完了。",
                "完了.那么                   | 完了.那么",
                "你好,  世界                 | 你好，世界",
                "你好,**世界**               | 你好,**世界**",
            })
    void betweenChinese(String text, String mended) {
        assertThat(of(text).mended()).isEqualTo(mended);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "他(like this)说",
                "比例是1:2,误差0.5",
                "约翰.史密斯",
                "一. 引言",
                "甲-乙两地",
                "甲----乙",
                "今天——明天",
                "等等……",
                "用 a, b 表示",
                "5\" 的管子和 3\" 的管子",
                "他说\"你好\n再见\"了",
                "(注)",
                "日本語, english",
            })
    void isLeftAlone(String text) {
        assertThat(of(text).marked()).isEmpty();
    }

    @Test
    void whatIsMarkedIsTheMarkItself() {
        assertThat(of("你好,  世界;他(我)说--好\n").marked()).containsExactly(",", ";", "(我)", "--");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "zh-CN", "zh_TW", "cn"})
    void anyTagOfChineseIsChinese(String tag) {
        String text = "{% lang_content " + tag + " %}\n\n你好,世界\n\n{% endlang_content %}\n";

        assertThat(of(text).marked()).containsExactly(",");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja", "fr"})
    void anotherLanguageHasRulesOfItsOwn(String tag) {
        String text = "{% lang_content " + tag + " %}\n\n你好,世界\n\n{% endlang_content %}\n";

        assertThat(of(text).marked()).isEmpty();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "汉", "字", "𠮷", "a", "1", " ", "\n\n", ",", ".", "...", ":", ";", "!", "?", "(", ")", "\"",
                        "--", "—", "“", "”", "，", "😀", "*", "`", "$")
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }

    @Property(tries = 1000, seed = "20261201")
    void whatIsMendedIsToldNoMore(@ForAll("texts") String text) {
        String once = of(text).mended();
        String twice = of(once).mended();

        assertThat(of(twice).mended()).as(text).isEqualTo(twice);
        assertThat(twice.codePoints().filter(c -> c == 0x20BB7 || c == 0x1F600).count())
                .isEqualTo(text.codePoints()
                        .filter(c -> c == 0x20BB7 || c == 0x1F600)
                        .count());
    }
}
