package org.diptych.core.bibliography.ris;

import static org.assertj.core.api.Assertions.assertThat;

import org.diptych.core.bibliography.Fault;
import org.diptych.core.bibliography.OnlyWork;
import org.diptych.core.bibliography.PersonName;
import org.diptych.core.bibliography.ReadWorks;
import org.diptych.core.bibliography.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** EndNote's tagged format, as CNKI and Google Scholar write it. */
class EndnoteReaderTest {
    private static final String GOOD = "%0 Book\n%T Good\n\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ash, Corin B.|Ash|Corin B.|",
                "Corin B. Ash|Ash|Corin B.|",
                "Joost van der Meer|Meer|Joost|van der",
                "van der Meer, Joost|Meer|Joost|van der",
                "Harbour Office,|Harbour Office||",
                "UNESCO|UNESCO||",
                "欧阳修|欧阳修||",
                "欧阳, 修|欧阳修||",
                "山田 太郎|山田太郎||",
            })
    void aNameIsReadHoweverItIsTurned(String written, String family, String given, String particle) {
        PersonName name = only("%0 Book\n%T T\n%A " + written + "\n").makers().get(0);

        assertThat(name.family()).isEqualTo(family);
        assertThat(name.given()).isEqualTo(given == null ? "" : given);
        assertThat(name.particle()).isEqualTo(particle == null ? "" : particle);
    }

    @ParameterizedTest
    @ValueSource(strings = {"李明;王强;赵敏", "李明; 王强；赵敏", "李明 ； 王强 ; 赵敏;"})
    void cnkiNamesSeveralInOneLine(String written) {
        assertThat(only("%0 Journal Article\n%T T\n%A " + written + "\n").makers())
                .extracting(PersonName::family)
                .containsExactly("李明", "王强", "赵敏");
    }

    @Test
    void eachLineNamesOneMore() {
        Work work = only("%0 Edited Book\n%T T\n%A Ash, Corin\n%A Birk, Dora\n%? Cole, Eva\n");

        assertThat(work.people().get("editor")).extracting(PersonName::family).containsExactly("Ash", "Birk");
        assertThat(work.people().get("translator"))
                .extracting(PersonName::family)
                .containsExactly("Cole");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void worksArePartedByBlankLinesOrByTheirTypesWhateverTheLineEnds(String end) {
        String text = "\uFEFF%0 Book\n%T One\n\n\n%0 Thesis\n%T Two\n%0 No such type\n%T Three\n";

        ReadWorks read = EndnoteReader.read(text.replace("\n", end));

        assertThat(read.works()).extracting(Work::title).containsExactly("One", "Two", "Three");
        assertThat(read.works()).extracting(Work::type).containsExactly("book", "thesis", "document");
        assertThat(read.works()).extracting(Work::line).containsExactly(1, 5, 7);
        assertThat(read.faults()).isEmpty();
    }

    @Test
    void aLineWithoutATagGoesOnWithTheOneBefore() {
        Work work = only("%0 Book\n%T Slow\n  tides of\nthe north\n%I Oxbow\n");

        assertThat(work.title()).isEqualTo("Slow tides of the north");
        assertThat(work.field("publisher")).isEqualTo("Oxbow");
    }

    @Test
    void aWorkWithoutItsTypeIsADocument() {
        assertThat(only("%T Slow tides\n%A Ash, Corin\n").type()).isEqualTo("document");
    }

    @Test
    void whatBelongsToNoWorkIsNamedByItsLine() {
        ReadWorks read =
                EndnoteReader.read("Exported on Monday from a long-named library\n\n" + GOOD + "stray\n" + GOOD);

        assertThat(read.works()).extracting(Work::title).containsExactly("Good", "Good");
        assertThat(read.faults())
                .containsExactly(
                        new Fault(1, Fault.Kind.NOT_UNDERSTOOD, "Exported on Monday from"),
                        new Fault(6, Fault.Kind.NOT_UNDERSTOOD, "stray"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "，", ", ", "-", " ; ; "})
    void aNameThatIsNoneCostsNoWork(String written) {
        ReadWorks read = EndnoteReader.read("%0 Book\n%T Slow tides\n%A " + written + "\n%A Ash, Corin\n\n" + GOOD);

        assertThat(read.faults()).isEmpty();
        assertThat(read.works()).extracting(Work::title).containsExactly("Slow tides", "Good");
        assertThat(read.works().get(0).makers()).containsExactly(PersonName.of("Ash", "Corin"));
    }

    private static Work only(String text) {
        return OnlyWork.of(EndnoteReader.read(text));
    }
}
