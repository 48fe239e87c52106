package org.diptych.core.bibliography.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import org.diptych.core.bibliography.Fault;
import org.diptych.core.bibliography.PersonName;
import org.diptych.core.bibliography.ReadWorks;
import org.diptych.core.bibliography.Work;
import org.diptych.core.bibliography.WorkDate;
import org.junit.jupiter.api.Test;

/** What an entry leaves to another one: BibTeX's {@code crossref}, BibLaTeX's {@code xdata}, abbreviations. */
class BibtexInheritanceTest {

    @Test
    void whatAnEntrySaysItselfCountsBeforeWhatItInherits() {
        Work work =
                first("@inbook{a, title={Part}, year=2003, pages={1-2}, crossref=whole}\n".replace("=whole", "={whole}")
                        + "@book{whole, title={Whole}, year=2001, publisher={Oxbow}, pages={900}}");

        assertThat(work.year()).isEqualTo("2003");
        assertThat(work.field("page")).isEqualTo("1–2");
        assertThat(work.field("publisher")).isEqualTo("Oxbow");
        assertThat(work.field("container-title")).isEqualTo("Whole");
    }

    @Test
    void aChapterDoesNotTakeTheAuthorsAndAddressesOfItsBook() {
        Work work = first("@inbook{a, title={Part}, author={Ash, Corin}, crossref={whole}}\n"
                + "@book{whole, title={Whole}, subtitle={All of It}, author={Birk, Dora}, editor={Cole, Eva},"
                + " doi={10.1000/whole}, url={https://example.org/whole}}");

        assertThat(work.makers()).containsExactly(PersonName.of("Ash", "Corin"));
        assertThat(work.people().get("editor")).containsExactly(PersonName.of("Cole", "Eva"));
        assertThat(work.field("DOI") + work.field("URL")).isEmpty();
        assertThat(work.field("container-title")).isEqualTo("Whole: All of It");
        assertThat(work.title()).isEqualTo("Part");
    }

    @Test
    void severalEntriesOfDataAreTakenTogetherAndPrintNothingThemselves() {
        ReadWorks read = BibtexReader.read("@xdata{press, publisher={Oxbow}, location={Oxford}}\n"
                + "@book{a, title={Tides}, xdata={press, series}}\n"
                + "@xdata{series, series={Rivers}, publisher={Another}}");

        assertThat(read.faults()).isEmpty();
        assertThat(read.works()).hasSize(1);
        Work work = read.works().get(0);
        assertThat(work.field("publisher")).isEqualTo("Oxbow");
        assertThat(work.field("publisher-place")).isEqualTo("Oxford");
        assertThat(work.field("collection-title")).isEqualTo("Rivers");
    }

    @Test
    void aParentMayHaveAParentOfItsOwn() {
        Work work = first("@inproceedings{a, title={Part}, crossref={volume}}\n"
                + "@proceedings{volume, title={Volume}, xdata={press}}\n"
                + "@xdata{press, publisher={Oxbow}, year=1999}");

        assertThat(work.field("container-title")).isEqualTo("Volume");
        assertThat(work.field("publisher")).isEqualTo("Oxbow");
        assertThat(work.year()).isEqualTo("1999");
    }

    @Test
    void eachEntryThatNamesAMissingParentIsNamed() {
        ReadWorks read = BibtexReader.read(
                "@book{a, title={A}, crossref={gone}}\n\n@book{b, title={B}, xdata={here, gone}}\n@xdata{here, year=2001}");

        assertThat(read.faults())
                .containsExactly(
                        new Fault(1, Fault.Kind.UNKNOWN_PARENT, "gone"),
                        new Fault(3, Fault.Kind.UNKNOWN_PARENT, "gone"));
        assertThat(read.works()).extracting(Work::year).containsExactly("", "2001");
    }

    @Test
    void anEntryThatNamesItselfIsReadAsItIs() {
        ReadWorks read = BibtexReader.read("@book{a, title={A}, year=2001, crossref={a}}");

        assertThat(read.faults()).isEmpty();
        assertThat(read.works())
                .extracting(Work::title, Work::year)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("A", "2001"));
    }

    @Test
    void anAbbreviationIsKnownOnlyFromItsLineOnAndMayBeSetAnew() {
        ReadWorks read = BibtexReader.read("@string{press = {Oxbow}}\n"
                + "@book{a, title={A}, publisher=press}\n"
                + "@string{PRESS = {Meridian}}\n"
                + "@book{b, title={B}, publisher=Press # { and Sons}}\n"
                + "@book{c, title={C}, publisher=later}\n@string{later = {Late}}");

        assertThat(read.works())
                .extracting(work -> work.field("publisher"))
                .containsExactly("Oxbow", "Meridian and Sons", "");
        assertThat(read.faults()).containsExactly(new Fault(5, Fault.Kind.UNKNOWN_STRING, "later"));
    }

    @Test
    void theMonthsAreAbbreviationsThatEveryFileHas() {
        Work work = first("@article{a, title={A}, year=2020, month=8 # { } # aug}\n");

        assertThat(work.dates()).containsEntry("issued", WorkDate.of(2020, 8, 8));
        assertThat(first("@article{a, title={A}, year=2020, month=dec}").dates())
                .containsEntry("issued", WorkDate.of(2020, 12));
        assertThat(first("@article{a, title={A}, year=2020, month={12~} # oct}").dates())
                .containsEntry("issued", WorkDate.of(2020, 12, 10));
    }

    private static Work first(String text) {
        ReadWorks read = BibtexReader.read(text);
        assertThat(read.faults()).isEmpty();
        return read.works().get(0);
    }
}
