package org.diptych.core.bibliography.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.diptych.core.bibliography.read.BibliographyText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Makers a source does not name: BibTeX's {@code and others}. */
class OthersTest {
    private static final ApaFormatter FORMATTER = new ApaFormatter();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ash, Corin and others | Ash, C., et al. (2020). T.",
                "Ash, Corin and Birk, Dora and others | Ash, C., Birk, D., et al. (2020). T.",
                "Corin van der Ash and OTHERS | van der Ash, C., et al. (2020). T.",
                "周晷 and others | 周晷 et al. (2020). T.",
                "{Harbour Office} and others | Harbour Office, et al. (2020). T.",
                "others | others. (2020). T.",
                "{others} | others. (2020). T."
            })
    void areSaidToBeThere(String authors, String reference) {
        assertThat(format("@book{k, author = {" + authors + "}, title = {T}, year = 2020}"))
                .isEqualTo(reference);
    }

    @Test
    void areSaidToBeThereAmongEditorsToo() {
        assertThat(format("@incollection{k, author = {Ash, Corin}, editor = {Birk, Dora and others},"
                        + " title = {T}, booktitle = {Whole}, year = 2020}"))
                .isEqualTo("Ash, C. (2020). T. In D. Birk et al. (Eds.), Whole.");
    }

    @Test
    void comeAfterNineteenOfMany() {
        String many = IntStream.range(0, 25)
                .mapToObj(i -> "Name" + (char) ('a' + i) + ", N.")
                .collect(Collectors.joining(" and "));

        assertThat(format("@book{k, author = {" + many + " and others}, title = {T}, year = 2020}"))
                .contains("Names, N., et al. (2020)")
                .doesNotContain("Namet", "…");
    }

    @Test
    void areUnderstoodInRis() {
        String ris = "TY  - BOOK\nAU  - Ash, Corin\nAU  - et al.\nTI  - T\nPY  - 2020\nER  - \n";

        assertThat(format(ris)).isEqualTo("Ash, C., et al. (2020). T.");
    }

    private static String format(String source) {
        return FORMATTER.format(BibliographyText.read(source).works().get(0));
    }
}
