package org.diptych.core.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which form a bibliography has, by the name of its file and by how its text looks. */
class BibliographyFormatTest {

    @ParameterizedTest
    @CsvSource({
        "refs.bib, BIBTEX",
        "REFS.BIB, BIBTEX",
        "a.b.bibtex, BIBTEX",
        "导出.RIS, RIS",
        "cnki.enw, ENDNOTE",
        "library.json, CSL_JSON"
    })
    void aFileIsCalledAsItsFormIs(String name, BibliographyFormat format) {
        assertThat(BibliographyFormat.ofFileName(name)).contains(format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bib", "refs.bib.txt", "refs.xml", "refs.json~", "ris"})
    void anotherNameSaysNothing(String name) {
        assertThat(BibliographyFormat.ofFileName(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "@book{a, title={A}} | BIBTEX",
                "% my library\\n\\n@ Article ( a, title={A}) | BIBTEX",
                "Sent by me@example.org\\n@misc{a, | BIBTEX",
                "TY  - JOUR\\nER  - | RIS",
                "TY - JOUR\\r\\nER - | RIS",
                "Exported from X\\nTY  - BOOK\\nTI  - @book{a} | RIS",
                "%0 Book\\n%T A | ENDNOTE",
                "%A Ash\\n%T A | ENDNOTE",
                "[] | CSL_JSON",
                "{\"items\": []} | CSL_JSON",
                "[{\"title\": \"TY  - JOUR @book{a}\"}] | CSL_JSON",
            })
    void aTextLooksLikeItsForm(String text, BibliographyFormat format) {
        String lines = text.replace("\\r", "\r").replace("\\n", "\n");

        assertThat(BibliographyFormat.of(lines)).contains(format);
        assertThat(BibliographyFormat.of("\uFEFF \n" + lines)).contains(format);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Ash, C. (2001). Slow tides.",
                "10.1000/182",
                "me@example.org",
                "%A comment",
                "TYPE - x",
                "（@书{}）"
            })
    void otherTextsLookLikeNone(String text) {
        assertThat(BibliographyFormat.of(text)).isEmpty();
    }
}
