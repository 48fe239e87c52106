package org.diptych.core.bibliography.ris;

import static org.assertj.core.api.Assertions.assertThat;

import org.diptych.core.bibliography.Fault;
import org.diptych.core.bibliography.ReadWorks;
import org.diptych.core.bibliography.Work;
import org.junit.jupiter.api.Test;

class RisReaderTest {
    private static final String GOOD = "TY  - JOUR\nTI  - Good\nER  - \n";

    @Test
    void titlesAndJournalsAreReadUnderAnyOfTheirTags() {
        ReadWorks read = RisReader.read("TY  - JOUR\r\nT1  - One\r\nJF  - Annals\r\nER  -\r\n"
                + "TY  - JOUR\r\nTI  - Two\r\nT2  - Letters\r\nER  - \r\n");

        assertThat(read.faults()).isEmpty();
        assertThat(read.works()).extracting(Work::title).containsExactly("One", "Two");
        assertThat(read.works())
                .extracting(work -> work.field("container-title"))
                .containsExactly("Annals", "Letters");
    }

    @Test
    void whatIsBrokenIsNamedByItsLineAndCostsNoOther() {
        ReadWorks read = RisReader.read("stray\nTY  - BOOK\nTI  - No end\n" + GOOD + "AU  - Nobody\n");

        assertThat(read.works()).extracting(Work::title).containsExactly("Good");
        assertThat(read.faults())
                .containsExactly(
                        new Fault(1, Fault.Kind.NOT_UNDERSTOOD, "stray"),
                        new Fault(2, Fault.Kind.NOT_CLOSED, ""),
                        new Fault(7, Fault.Kind.NOT_UNDERSTOOD, "AU  - Nobody"));
    }

    @Test
    void aDateWithHolesIsAsMuchOfItAsIsKnown() {
        Work work = RisReader.read("TY  - JOUR\nTI  - T\nPY  - 2010///\nER  - \n")
                .works()
                .get(0);

        assertThat(work.year()).isEqualTo("2010");
    }
}
