package org.diptych.core.bibliography.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.diptych.core.bibliography.Fault;
import org.diptych.core.bibliography.ReadWorks;
import org.diptych.core.bibliography.Work;
import org.diptych.core.bibliography.format.ApaFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BibliographyTextTest {
    private static final ApaFormatter FORMATTER = new ApaFormatter();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{Reference Type}: Journal Article\\n{Title}: X | NoteExpress",
                "RT Journal Article\\nSR 1\\nA1 Bell | RefWorks",
                "PMID- 123456\\nOWN - NLM | PubMed (MEDLINE)",
                "FN Clarivate Analytics Web of Science\\nVR 1.0\\nPT J\\nAU Bell | Web of Science",
                "<?xml version=1?>\\n<xml><records> | EndNote XML",
                "SrcDatabase-来源库: 期刊\\nTitle-题名: 清代日晷 | CNKI E-Study",
                "---\\nreferences:\\n- id: bell1757\\n  type: book | CSL YAML",
                "- type: book\\n  id: bell1757 | CSL YAML",
                "[1]李明.日晷[J].自然科学史研究,2019. | GB/T 7714",
            })
    void namesAFormatThatIsNotRead(String text, String format) {
        assertThat(BibliographyText.read(text.replace("\\n", "\n")).faults())
                .containsExactly(new Fault(1, Fault.Kind.UNREAD_FORMAT, format));
    }

    @Test
    void readsEndnoteWhateverTheFileIsCalled() {
        String text = "%0 Journal Article\n%A 李明;王强\n%T 清代日晷\n%J 自然科学史研究\n%D 2019\n%V 38\n%N 05\n%P 12-18+45\n"
                + "%W CNKI\n\n%0 Thesis\n%A Tom Bell\n%T Slow tides\n%I Oxbow\n%9 Doctoral dissertation\n%D 2012\n";

        ReadWorks read = BibliographyText.readFile("export.txt", text);

        assertThat(read.faults()).isEmpty();
        assertThat(read.works())
                .extracting(FORMATTER::format)
                .containsExactly(
                        "李明 & 王强. (2019). 清代日晷. 自然科学史研究, 38(05), 12–18.",
                        "Bell, T. (2012). Slow tides [Doctoral dissertation]. Oxbow.");
        assertThat(read.works()).extracting(Work::line).containsExactly(1, 11);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "date={1901/..} | Bell, T. (1901–). A.",
                "date={2017~} | Bell, T. (ca. 2017). A.",
                "date={2017?} | Bell, T. (ca. 2017). A.",
                "date={2017-21} | Bell, T. (2017). A.",
                "date={2019/2020-05} | Bell, T. (2019–2020). A.",
                "date={199X} | Bell, T. (1990s). A.",
                "pubstate={inpress} | Bell, T. (in press). A.",
                "year=2017, origdate={1890} | Bell, T. (2017). A. (Original work published 1890)",
                "year=2017, doi={10/fqd6hj} | Bell, T. (2017). A. https://doi.org/10/fqd6hj",
                "year=2017, maintitle={Works}, volume=2 | Bell, T. (2017). Works: Vol. 2. A.",
            })
    void printsWhatBiblatexSays(String fields, String printed) {
        assertThat(format("@book{k, author={Bell, T}, title={A}, " + fields + "}"))
                .isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "$a \\leqslant b$ | a ⩽ b",
                "$\\bar{1}$ and $\\bar 1$ | 1̄ and 1̄",
                "$\\textbraceleft x\\textbraceright$ | &#123;x&#125;",
                "$\\textbraceleft 1\\textbraceright$ and $\\langle x\\rangle$ | &#123;1&#125; and ⟨x⟩",
                "The `quiet' river | The “quiet” river",
                "The ‘quiet “wild” thing’ of the '90s | The “quiet ‘wild’ thing” of the ’90s",
                "Dogs' bones and o'clock | Dogs’ bones and o’clock",
            })
    void printsTitles(String tex, String printed) {
        assertThat(format("@book{k, title={" + tex + "}}")).isEqualTo(printed + ". (n.d.).");
    }

    @Test
    void printsTheDatesOfRis() {
        String ris = "TY  - ELEC\n"
                + "TI  - Page\n"
                + "AU  - Bell, T.\n"
                + "DA  - 2015/05/06/\n"
                + "Y2  - 2016/08/30/11:53:28\n"
                + "UR  - https://a.org\n"
                + "ER  -\n"
                + "TY  - MGZN\n"
                + "TI  - Page\n"
                + "T2  - M\n"
                + "PY  - 2021///Spring\n"
                + "ER  -\n"
                + "TY  - MGZN\n"
                + "TI  - Page\n"
                + "T2  - M\n"
                + "PY  - 2021\n"
                + "DA  - May 3\n"
                + "ER  -\n";

        assertThat(BibliographyText.read(ris).works())
                .extracting(FORMATTER::format)
                .containsExactly(
                        "Bell, T. (2015, May 6). Page. https://a.org",
                        "Page. (2021, Spring). M.",
                        "Page. (2021, May 3). M.");
    }

    private static String format(String bibtex) {
        return FORMATTER.format(BibliographyText.read(bibtex).works().get(0));
    }
}
