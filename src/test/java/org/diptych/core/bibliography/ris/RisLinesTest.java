package org.diptych.core.bibliography.ris;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.diptych.core.bibliography.OnlyWork;
import org.diptych.core.bibliography.PersonName;
import org.diptych.core.bibliography.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines of one RIS record, in whatever order and form a program writes them. */
class RisLinesTest {
    private static final Map<String, String> LINES = Map.of(
            "T1", "Slow tides",
            "JO", "Annals of Rivers",
            "VL", "12",
            "IS", "3",
            "SP", "101",
            "EP", "119",
            "PY", "2019",
            "DO", "10.1000/182",
            "ID", "ash2019");

    @Property(tries = 200)
    void theOrderOfTheLinesMakesNoDifference(@ForAll Random random) {
        List<String> tags = new ArrayList<>(LINES.keySet());
        Work sorted = record(tags.stream().sorted().toList(), "\n");

        Collections.shuffle(tags, random);

        assertThat(record(tags, "\n")).isEqualTo(sorted);
        assertThat(record(tags, "\r\n")).isEqualTo(sorted);
        assertThat(record(tags, "\r")).isEqualTo(sorted);
        assertThat(sorted.field("page")).isEqualTo("101–119");
    }

    private static Work record(List<String> tags, String end) {
        StringBuilder text = new StringBuilder("TY  - JOUR").append(end);
        tags.forEach(
                tag -> text.append(tag).append("  - ").append(LINES.get(tag)).append(end));
        return only(text.append("ER  - ").append(end).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "101, 119, 101–119",
        "101, 101, 101",
        "101-119, '', 101–119",
        "101-119, 119, 101–119",
        "'', 119, ''",
        "e12, '', e12"
    })
    void pagesAreTheirFirstAndTheirLast(String first, String last, String pages) {
        Work work = only("TY  - JOUR\nTI  - T\nSP  - " + first + "\nEP  - " + last + "\nER  - ");

        assertThat(work.field("page")).isEqualTo(pages);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AU", "A1"})
    void authorsAreReadUnderEitherTag(String tag) {
        Work work = only("TY  - BOOK\nTI  - T\n" + tag + "  - van der Meer, Joost, Jr.\n" + tag + "  - 李, 明\n" + tag
                + "  - Harbour Office\nER  - ");

        assertThat(work.makers())
                .containsExactly(
                        PersonName.of("Meer", "Joost", "van der", "Jr."),
                        PersonName.whole("李明"),
                        PersonName.whole("Harbour Office"));
    }

    @Test
    void theSecondaryAuthorsOfAChapterAreItsEditors() {
        String lines = "\nTI  - Part\nT2  - Whole\nA1  - Ash, Corin\nA2  - Birk, Dora\nED  - Cole, Eva\nER  - ";

        assertThat(only("TY  - CHAP" + lines).people().get("editor"))
                .extracting(PersonName::family)
                .containsExactly("Cole", "Birk");
        assertThat(only("TY  - CHAP" + lines).field("container-title")).isEqualTo("Whole");
        assertThat(only("TY  - JOUR" + lines).people().get("editor"))
                .extracting(PersonName::family)
                .containsExactly("Cole");
    }

    @Test
    void anEditedBookHasNoAuthors() {
        Work work = only("TY  - EDBOOK\nTI  - T\nAU  - Ash, Corin\nER  - ");

        assertThat(work.people()).containsOnlyKeys("editor");
        assertThat(work.makers()).extracting(PersonName::family).containsExactly("Ash");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", " , ", ",,", "，", "-", "…"})
    void aNameThatIsNoneCostsNoWork(String written) {
        Work work = only("TY  - BOOK\nTI  - T\nAU  - " + written + "\nAU  - Ash, Corin\nER  - ");

        assertThat(work.title()).isEqualTo("T");
        assertThat(work.makers()).containsExactly(PersonName.of("Ash", "Corin"));
    }

    @Test
    void aNameWithoutAFamilyNameIsTheWholeName() {
        assertThat(only("TY  - BOOK\nTI  - T\nAU  - , Plato\nER  - ").makers())
                .containsExactly(PersonName.whole("Plato"));
    }

    @ParameterizedTest
    @CsvSource({
        "DO, 10.1000/182",
        "DO, https://doi.org/10.1000/182",
        "M3, 10.1000/182",
        "UR, https://doi.org/10.1000/182",
        "N1, doi:10.1000/182"
    })
    void aDoiIsReadWhereverItStands(String tag, String written) {
        assertThat(only("TY  - JOUR\nTI  - T\n" + tag + "  - " + written + "\nER  - ")
                        .field("DOI"))
                .isEqualTo("10.1000/182");
    }

    @Test
    void aWrappedLineGoesOnAndAnEmptyTagSaysNothing() {
        Work work = only("TY  - JOUR\nTI  - Slow\n   tides\nJO  - \nT2  - Annals\nKW  - \nrivers\nER  - ");

        assertThat(work.title()).isEqualTo("Slow tides");
        assertThat(work.field("container-title")).isEqualTo("Annals");
    }

    private static Work only(String text) {
        return OnlyWork.of(RisReader.read(text));
    }
}
