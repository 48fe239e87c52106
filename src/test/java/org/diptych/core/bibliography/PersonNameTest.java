package org.diptych.core.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names as they are spoken, and those that are written without initials. */
class PersonNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Corin Ash|Ash|Corin|",
                "  Corin   B.  Ash |Ash|Corin B.|",
                "Joost van der Meer|Meer|Joost|van der",
                "Ludwig van Beethoven|Beethoven|Ludwig|van",
                "van Gogh|Gogh|van|",
                "bell hooks|hooks|bell|",
                "Émile Zola|Zola|Émile|",
                "José ibn 李|李|José|ibn",
            })
    void aSpokenNameEndsWithTheFamilyName(String written, String family, String given, String particle) {
        PersonName name = PersonName.inOrder(written);

        assertThat(name).isEqualTo(PersonName.of(family, given, particle == null ? "" : particle, ""));
        assertThat(name.whole()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "李明, 李明",
        "欧阳 修, 欧阳修",
        "山田 太郎, 山田太郎",
        "김 철수, 김철수",
        "さくら ももこ, さくらももこ",
        "卡尔·马克思, 卡尔·马克思",
        "Plato, Plato",
        "UNESCO, UNESCO"
    })
    void aNameOfOneWordOrOfCharactersIsWrittenAsItStands(String written, String whole) {
        assertThat(PersonName.inOrder(written)).isEqualTo(PersonName.whole(whole));
    }

    @ParameterizedTest
    @CsvSource({"李, 明", "'欧 阳', 修", "山田, 太郎", "김, '철 수'"})
    void theFamilyNameOfCharactersIsFollowedByTheGivenOneAtOnce(String family, String given) {
        assertThat(PersonName.of(family, given)).isEqualTo(PersonName.whole((family + given).replace(" ", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ming", "M.", "明 (Ming)"})
    void aNameOfBothScriptsKeepsItsParts(String given) {
        assertThat(PersonName.of("李", given).whole()).isFalse();
    }
}
