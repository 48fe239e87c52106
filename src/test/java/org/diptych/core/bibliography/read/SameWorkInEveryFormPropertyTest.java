package org.diptych.core.bibliography.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.bibliography.ReadWorks;
import org.diptych.core.bibliography.format.ApaFormatter;

/** An article prints the same reference from BibTeX, RIS, EndNote and CSL-JSON. */
class SameWorkInEveryFormPropertyTest {
    private static final ApaFormatter FORMATTER = new ApaFormatter();

    record Said(String title, List<String> names, int year, String journal, String volume, String pages) {}

    @Property(tries = 300)
    void itIsTheSameReference(@ForAll("works") Said said) {
        String bibtex = printed("a.bib", bibtex(said));

        assertThat(bibtex).contains(String.valueOf(said.year));
        assertThat(printed("a.ris", ris(said))).isEqualTo(bibtex);
        assertThat(printed("a.enw", endnote(said))).isEqualTo(bibtex);
        assertThat(printed("a.json", json(said))).isEqualTo(bibtex);
    }

    @Property(tries = 300)
    void itIsReadByItsLookAsByItsName(@ForAll("works") Said said) {
        for (Function<Said, String> form : List.<Function<Said, String>>of(
                SameWorkInEveryFormPropertyTest::bibtex,
                SameWorkInEveryFormPropertyTest::ris,
                SameWorkInEveryFormPropertyTest::endnote,
                SameWorkInEveryFormPropertyTest::json)) {
            ReadWorks read = BibliographyText.read(form.apply(said));

            assertThat(read.faults()).isEmpty();
            assertThat(BibliographyText.read("\uFEFF\n\n" + form.apply(said)).works())
                    .extracting(FORMATTER::format)
                    .containsExactly(FORMATTER.format(read.works().get(0)));
        }
    }

    private static String printed(String file, String text) {
        ReadWorks read = BibliographyText.readFile(file, text);
        assertThat(read.faults()).as(text).isEmpty();
        assertThat(read.works()).as(text).hasSize(1);
        return FORMATTER.format(read.works().get(0));
    }

    private static String bibtex(Said said) {
        return "@article{k,\n title = {{" + said.title + "}},\n author = {"
                + String.join(" and ", said.names) + "},\n year = " + said.year + ",\n journal = {" + said.journal
                + "},\n volume = {" + said.volume + "},\n pages = {" + said.pages.replace("-", "--") + "}}\n";
    }

    private static String ris(Said said) {
        String[] pages = said.pages.split("-");
        return "TY  - JOUR\nTI  - " + said.title + "\n"
                + said.names.stream().map(name -> "AU  - " + name + "\n").collect(Collectors.joining())
                + "PY  - " + said.year + "///\nT2  - " + said.journal + "\nVL  - " + said.volume + "\nSP  - "
                + pages[0] + "\nEP  - " + pages[pages.length - 1] + "\nER  - \n";
    }

    private static String endnote(Said said) {
        return "%0 Journal Article\n%T " + said.title + "\n"
                + said.names.stream().map(name -> "%A " + name + "\n").collect(Collectors.joining())
                + "%D " + said.year + "\n%J " + said.journal + "\n%V " + said.volume + "\n%P " + said.pages + "\n";
    }

    private static String json(Said said) {
        String names = said.names.stream()
                .map(name -> name.split(", "))
                .map(name -> name.length == 1
                        ? "{\"literal\": \"%s\"}".formatted(name[0])
                        : "{\"family\": \"%s\", \"given\": \"%s\"}".formatted(name[0], name[1]))
                .collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "[{\"type\": \"article-journal\", \"title\": \"%s\", \"author\": [%s], \"issued\": {\"date-parts\": [[%d]]},"
                        + " \"container-title\": \"%s\", \"volume\": \"%s\", \"page\": \"%s\"}]",
                said.title,
                names,
                said.year,
                said.journal,
                said.volume,
                said.pages);
    }

    @Provide
    Arbitrary<Said> works() {
        Arbitrary<List<String>> names = Arbitraries.of(
                        "Ash, Corin B.", "Birk, Dora-Ida", "周晷", "欧阳修", "O’Neil, Siân", "İnalcık, Halil", "李, 明")
                .list()
                .ofMinSize(1)
                .ofMaxSize(24);
        return Combinators.combine(
                        Arbitraries.of(
                                "Slow tides: A study", "清代日晷的制作与使用", "Who knows? “Nobody”", "3.5 rivers, 🌊 and ½"),
                        names,
                        Arbitraries.integers().between(1500, 2030),
                        Arbitraries.of("Annals of Rivers", "自然科学史研究", "Journal of A; B"),
                        Arbitraries.of("1", "38", "XII"),
                        Arbitraries.of("7", "12-18", "e101", "A1-A9"))
                .as(Said::new);
    }
}
