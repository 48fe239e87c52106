package org.diptych.core.bibliography.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.diptych.core.bibliography.bibtex.BibtexReader;
import org.diptych.core.post.ReferenceEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitableKeyTest {

    @ParameterizedTest
    @CsvSource({
        "gatty1900, gatty1900",
        "李2019, li2019",
        "李明2019, liming2019",
        "曾国藩1860, zengguofan1860",
        "欧阳修-1040, ouyangxiu-1040",
        "Müller2020, Muller2020",
        "Ångström_1868, Angstrom_1868",
        "Straße, Strasse",
        "Иванов2001, Ivanov2001",
        "DBLP:conf/x/Y20, DBLP_conf_x_Y20",
        "smith.2020, smith_2020",
        "smith+jones, smith_jones",
        "'a,', a",
    })
    void isTheSameOrTheNearestThatHexoTakes(String key, String citable) {
        assertThat(CitableKey.nearest(key)).contains(citable);
    }

    @ParameterizedTest
    @CsvSource({"김2019", "'two words'", "https://doi.org/10.1000/1", "10.1000/182", "…", "''"})
    void saysNothingWhereTooLittleWouldBeLeft(String key) {
        assertThat(CitableKey.nearest(key)).isEmpty();
    }

    @Property
    void canAlwaysBeCited(@ForAll String key) {
        assertThat(CitableKey.nearest(key).stream()).allMatch(ReferenceEntry::canBeCited);
    }

    @ParameterizedTest
    @CsvSource({
        "单雄信, shan",
        "曾巩, zeng",
        "仇英, qiu",
        "解缙, xie",
        "任正非, ren",
        "查良镛, zha",
        "盖叫天, ge",
        "区大相, ou",
        "朴槿惠, piao",
        "尉迟恭, yuchi",
        "欧阳修, ouyang",
        "吕布, lv",
        "劉備, liu",
        "國家統計局, guojiatongji"
    })
    void surnamesAreReadAsSurnames(String name, String family) {
        KeyProposal keys = new KeyProposal(List.of());
        String proposed = keys.propose(BibtexReader.read("@book{, author={{" + name + "}}, title={A}, year=2019}")
                .works()
                .get(0));

        assertThat(proposed).startsWith(family + "2019");
    }

    @Test
    void aKeyThatCannotBeCitedStaysNearTheAuthorsOwn() {
        KeyProposal keys = new KeyProposal(List.of());

        assertThat(BibtexReader.read("@article{李2019, author={李明}, title={清代日晷的制作与使用}, year=2019}\n"
                                + "@article{gatty1900, author={Gatty, A}, title={The Book of Sundials}, year=1900}")
                        .works())
                .extracting(keys::keep)
                .containsExactly("li2019", "gatty1900");
    }
}
