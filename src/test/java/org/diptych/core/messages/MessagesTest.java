package org.diptych.core.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reader's language decides which sentence is said, and what fills it stays as it is. */
class MessagesTest {

    @ParameterizedTest
    @CsvSource({
        "zh, 目录",
        "zh-CN, 目录",
        "zh-TW, 目录",
        "zh-Hant-HK, 目录",
        "en, Contents",
        "en-GB, Contents",
        "fr, Contents",
        "ja, Contents",
        "und, Contents"
    })
    void areChineseForReadersOfChineseAndEnglishForAllOthers(String tag, String contents) {
        Messages messages = Messages.of("export", Locale.forLanguageTag(tag));

        assertThat(messages.get("contents")).isEqualTo(contents);
        assertThat(messages.locale().getLanguage()).isEqualTo(contents.equals("目录") ? "zh" : "en");
    }

    @Test
    void doNotDependOnTheLanguageOfTheComputer() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.CHINA);
            assertThat(Messages.of("export", Locale.ENGLISH).get("both")).isEqualTo("Both");
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Messages.of("export", Locale.CHINESE).get("both")).isEqualTo("双语");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"it's", "{0}", "{", "'{1}'", "日晷 \\ $1", "🌊", ""})
    void sayWhatFillsThemAsItIs(String said) {
        assertThat(english("export").get("tags", said)).isEqualTo("Tagged " + said);
        assertThat(Messages.of("export", Locale.CHINESE).get("tags", said)).isEqualTo("标签：" + said);
    }

    @Test
    void haveOneApostropheWhereTheBundleHasTwoWithArgumentsOrWithout() {
        Messages pictures = english("pictures");

        assertThat(pictures.get("home.assets", "dial/")).isEqualTo("the post's own folder, dial/");
        assertThat(english("core").get("renderer.dialect.HEXO_DEFAULT")).isEqualTo("Hexo's default renderer (marked)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0|Nothing here can be added.",
                "1|0|1 reference recognized",
                "1|1|1 reference recognized, 1 already in this post",
                "1200|2|1,200 references recognized, 2 already in this post"
            })
    void agreeWithTheirNumbers(int found, int present, String sentence) {
        assertThat(english("bibliography").get("adding.understood", found, present))
                .isEqualTo(sentence);
    }

    @Test
    void holdOtherSentencesInTheSameLanguage() {
        MessageKey both = () -> "both";

        assertThat(english("export").get("categories", both)).isEqualTo("In Both");
        assertThat(Messages.of("export", Locale.CHINESE).get("categories", both))
                .isEqualTo("分类于 双语");
    }

    @Test
    void tellAKeyThatIsMissing() {
        Messages export = english("export");

        assertThat(export.has("contents")).isTrue();
        assertThat(export.has("no.such.key")).isFalse();
        assertThatThrownBy(() -> export.get("no.such.key")).isInstanceOf(MissingResourceException.class);
    }

    private static Messages english(String area) {
        return Messages.of(area, Locale.ENGLISH);
    }
}
