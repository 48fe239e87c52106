package org.diptych.core.file.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingGuessTest {
    private static final String SIMPLIFIED = "---\ntitle: 河边的一天\n---\n\n她说：“今天的风很大，我们还是回去吧。”于是大家收拾东西，慢慢走回村里。\n";
    private static final String TRADITIONAL = "---\ntitle: 河邊的一天\n---\n\n她說：「今天的風很大，我們還是回去吧。」於是大家收拾東西，慢慢走回村裡。\n";

    static Stream<Arguments> written() {
        return Stream.of(
                Arguments.of(Encoding.UTF_8, SIMPLIFIED),
                Arguments.of(Encoding.UTF_8, "plain ASCII\n"),
                Arguments.of(Encoding.UTF_8, ""),
                Arguments.of(Encoding.UTF_8, "two accidents\u0000 in\u0000 a text\n"),
                Arguments.of(Encoding.UTF_8_MARKED, SIMPLIFIED),
                Arguments.of(Encoding.UTF_16LE, SIMPLIFIED),
                Arguments.of(Encoding.UTF_16BE, TRADITIONAL),
                Arguments.of(Encoding.UTF_16LE, "half a pair \uD800 stays"),
                Arguments.of(Encoding.UTF_16LE_UNMARKED, SIMPLIFIED),
                Arguments.of(Encoding.UTF_16BE_UNMARKED, "plain ASCII\n"),
                Arguments.of(Encoding.GB18030, SIMPLIFIED),
                Arguments.of(Encoding.GB18030, "# 河边的一天"),
                Arguments.of(Encoding.GB18030, TRADITIONAL),
                Arguments.of(Encoding.GB18030, "表情 😀 和生僻字 㐂，再加一些普通的字。"),
                Arguments.of(Encoding.GB18030, "with a zero \u0000 inside, 中文也在这里，还有几个字\n"),
                Arguments.of(Encoding.BIG5, TRADITIONAL),
                Arguments.of(Encoding.BIG5, "# 河邊的一天"),
                Arguments.of(Encoding.BIG5, "這個網站記錄我的學習筆記與研究心得。"));
    }

    @ParameterizedTest
    @MethodSource("written")
    void aTextIsToldByItsBytesAndComesBackTheSame(Encoding encoding, String text) throws Exception {
        byte[] bytes = encoding.encode(text);

        assertThat(EncodingGuess.of(bytes)).contains(encoding);
        assertThat(encoding.decode(bytes)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"caf\u00E9", "na\u00EFve r\u00E9sum\u00E9, \u00E0 la carte", "\u00C4\u00D6\u00DC stra\u00DFe"})
    void westernTextIsNotTakenForChinese(String text) {
        assertThat(EncodingGuess.of(text.getBytes(Charset.forName("windows-1252"))))
                .isEmpty();
    }

    @Test
    void japaneseTextIsNotTakenForChinese() throws Exception {
        String text = "今日はとても良い天気でした。散歩をして、カフェで本を読みました。";

        for (String each : List.of(text, text.repeat(200), "# カフェの一日", "ﾊﾝｶｸの文字とｶﾅ。", "東京から大阪へ行く。雨の日だった。")) {
            for (Encoding encoding : List.of(Encoding.SHIFT_JIS, Encoding.EUC_JP)) {
                byte[] bytes = encoding.encode(each);
                assertThat(EncodingGuess.of(bytes)).as(encoding + " " + each).isEmpty();
                assertThat(encoding.encode(encoding.decode(bytes))).isEqualTo(bytes);
                assertThat(Encoding.known()).contains(encoding);
            }
        }
    }

    @Test
    void aTextInUtf8WithABrokenByteIsNotTakenForAnotherEncoding() {
        byte[] bytes = SIMPLIFIED.repeat(20).getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length / 2] = (byte) 0xFF;

        assertThat(EncodingGuess.of(bytes)).isEmpty();
        assertThat(EncodingGuess.of(Arrays.copyOf(bytes, 45))).isEmpty();
    }
}
