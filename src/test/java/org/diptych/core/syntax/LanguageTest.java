package org.diptych.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({"zh,true", "zh-CN,true", "zh_TW,true", "cn,true", "Hans,true", "en,false", "ja,false", "'',false"})
    void chineseIsWrittenInManyWays(String tag, boolean chinese) {
        assertThat(new Language(tag).isChinese()).isEqualTo(chinese);
    }

    @ParameterizedTest
    @CsvSource({"zh,true", "ja-JP,true", "yue,true", "ko,false", "en-US,false"})
    void someLanguagesAreCountedByCharacters(String tag, boolean counted) {
        assertThat(new Language(tag).isWrittenInCharacters()).isEqualTo(counted);
    }

    @ParameterizedTest
    @CsvSource({"en,EN,English", "zh,中文,中文", "fr,FR,français", "xx,XX,xx"})
    void aLanguageIsCalledAsItsSpeakersDo(String tag, String brief, String full) {
        assertThat(new Language(tag).shortName()).isEqualTo(brief);
        assertThat(new Language(tag).ownName()).isEqualTo(full);
    }

    @ParameterizedTest
    @CsvSource({
        "zh,Simplified Chinese",
        "zh-CN,Simplified Chinese",
        "zh_Hans,Simplified Chinese",
        "zh-TW,Traditional Chinese",
        "zh-Hant,Traditional Chinese",
        "de,German",
        "?,?"
    })
    void aTranslatorIsToldWhichChineseIsMeant(String tag, String name) {
        assertThat(new Language(tag).englishName()).isEqualTo(name);
    }

    @Test
    void aPostInOneUsualLanguageGetsTheOther() {
        assertThat(LanguageSyntax.USUAL.after("en")).isEqualTo("zh");
        assertThat(LanguageSyntax.USUAL.after("zh-CN")).isEqualTo("en");
        assertThat(LanguageSyntax.USUAL.after("en-GB")).isEqualTo("zh");
    }
}
