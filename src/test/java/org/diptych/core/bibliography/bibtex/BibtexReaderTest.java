package org.diptych.core.bibliography.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.core.bibliography.Fault;
import org.diptych.core.bibliography.PersonName;
import org.diptych.core.bibliography.ReadWorks;
import org.diptych.core.bibliography.Work;
import org.diptych.core.bibliography.WorkDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BibtexReaderTest {
    private static final String GOOD = "@book{good, title = {Good}, year = 1999}\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@article{bad, title = {Never closed,\n year = 2000\n",
                "@article{bad, title = {Closed}, year = 2000\n",
                "@article{bad, title = \"Never closed,\n year = 2000}\n",
                "@article{bad, title {No equals sign}, year = 2000}\n",
                "@article{bad, = {No name}}\n",
                "@article{bad, title = }\n",
                "@article{title = {No key}}\n",
                "@article bad, title = {No brace}}\n",
                "@string{name {No equals sign}}\n",
            })
    void whatIsBrokenIsNamedByItsLineAndCostsNoOther(String broken) {
        ReadWorks read = BibtexReader.read(GOOD + "\n" + broken + "\n" + GOOD.replace("good", "after"));

        assertThat(read.works()).extracting(Work::key).containsExactly("good", "after");
        assertThat(read.faults()).singleElement().extracting(Fault::line).isIn(3, 4, 5);
    }

    @Test
    void abbreviationsThatDoubleEndInASentenceAboutTheirLine() {
        StringBuilder doubling = new StringBuilder("@string{a0 = \"0123456789\"}\n");
        for (int i = 1; i < 40; i++) {
            doubling.append("@string{a%d = a%d # a%d}\n".formatted(i, i - 1, i - 1));
        }
        ReadWorks read = BibtexReader.read(doubling + GOOD);

        assertThat(read.works()).extracting(Work::key).containsExactly("good");
        assertThat(read.faults().get(0).kind()).isEqualTo(Fault.Kind.TOO_LONG);
        assertThat(read.faults().get(0).line()).isBetween(10, 20);
    }

    @Test
    void whatHasNoEndIsNamedWhereItBegins() {
        ReadWorks read = BibtexReader.read("\n\n@article{a,\n  title = {Open\n}\n\n" + GOOD);

        assertThat(read.faults()).containsExactly(new Fault(3, Fault.Kind.NOT_CLOSED, ""));
        assertThat(read.works()).extracting(Work::key).containsExactly("good");
    }

    @Test
    void readsParenthesesStringsAndWhatIsJoined() {
        Work work = one(
                "@STRING(J = \"Journal\")\n@Article(k, journal = j # { of } # \"Things\", month = mar, YEAR=2020,)");

        assertThat(work.field("container-title")).isEqualTo("Journal of Things");
        assertThat(work.dates()).containsEntry("issued", WorkDate.of(2020, 3));
    }

    @Test
    void namesAnUnknownStringAndKeepsTheEntry() {
        ReadWorks read = BibtexReader.read("@article{k,\n title = {T},\n journal = nobody}");

        assertThat(read.works()).hasSize(1);
        assertThat(read.faults()).containsExactly(new Fault(3, Fault.Kind.UNKNOWN_STRING, "nobody"));
    }

    @Test
    void ignoresCommentsPreamblesAndMailAddresses() {
        ReadWorks read =
                BibtexReader.read("Mail me@example.org.\n@comment{ @book{no, title={No}} }\n@preamble{\"x\"}\n" + GOOD);

        assertThat(read.works()).extracting(Work::key).containsExactly("good");
        assertThat(read.faults()).isEmpty();
    }

    @Test
    void inheritsFromWhatItCrossrefers() {
        ReadWorks read = BibtexReader.read("@inproceedings{a, title={Part}, crossref={p}}\n"
                + "@proceedings{p, title={Whole}, editor={Ash, Corin}, year=2001, url={https://example.org}}\n"
                + "@book{b, title={Lost}, crossref={gone}}");

        assertThat(read.works().get(0).field("container-title")).isEqualTo("Whole");
        assertThat(read.works().get(0).title()).isEqualTo("Part");
        assertThat(read.works().get(0).year()).isEqualTo("2001");
        assertThat(read.works().get(0).field("URL")).isEmpty();
        assertThat(read.faults()).containsExactly(new Fault(3, Fault.Kind.UNKNOWN_PARENT, "gone"));
    }

    @Test
    void doesNotGoRoundInCirclesOfCrossreferences() {
        assertThat(BibtexReader.read("@book{a, title={A}, crossref={b}}\n@book{b, title={B}, crossref={a}}")
                        .works())
                .extracting(Work::title)
                .containsExactly("A", "B");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ash, Corin|Ash|Corin||",
                "Corin B. Ash|Ash|Corin B.||",
                "van der Meer, Joost|Meer|Joost|van der|",
                "Joost van der Meer|Meer|Joost|van der|",
                "Stone, III, Walter|Stone|Walter||III",
                "von {Stein und Meer}, Otto|Stein und Meer|Otto|von|",
                "Otto {von Stein}|von Stein|Otto||",
                "{\\'E}mile {\\O}re|Øre|Émile||",
                "Jean de La Fontaine|La Fontaine|Jean|de|",
            })
    void partsNames(String tex, String family, String given, String particle, String suffix) {
        assertThat(BibtexNames.of(tex))
                .containsExactly(
                        PersonName.of(family, given, particle == null ? "" : particle, suffix == null ? "" : suffix));
    }

    @Test
    void bodiesAndChineseNamesStayWhole() {
        assertThat(BibtexNames.of("{Meridian and Sons} and 周志华 and 李 四 and 王, 五  AND\n Ash, Corin"))
                .extracting(PersonName::family)
                .containsExactly("Meridian and Sons", "周志华", "李四", "王五", "Ash");
    }

    @Test
    void knowsArxivWhereverItIsSaid() {
        List<String> ways = List.of(
                "eprint={2407.02446v3}, archivePrefix={arXiv}",
                "eprint={2407.02446}",
                "journal={arXiv preprint arXiv:2407.02446}",
                "journal={CoRR}, volume={abs/2407.02446}",
                "url={https://arxiv.org/pdf/2407.02446v1.pdf}",
                "doi={10.48550/arXiv.2407.02446}, publisher={arXiv}",
                "howpublished={\\url{http://arxiv.org/abs/2407.02446}}");

        assertThat(ways).allSatisfy(way -> {
            Work work = one("@misc{k, title={T}, author={Ash, Corin}, year=2024, month=jul, " + way + "}");
            assertThat(work.type()).isEqualTo("article");
            assertThat(work.field("container-title")).isEqualTo("arXiv");
            assertThat(work.field("volume")).isEqualTo("abs/2407.02446");
            assertThat(work.field("DOI")).isEqualTo("10.48550/ARXIV.2407.02446");
            assertThat(work.dates()).containsEntry("issued", WorkDate.of(2024));
        });
    }

    @Test
    void whatWasPublishedLaterIsNoPreprint() {
        Work work = one("@article{k, title={T}, journal={Annals}, eprint={2407.02446}, archiveprefix={arXiv}}");

        assertThat(work.type()).isEqualTo("article-journal");
        assertThat(work.field("container-title")).isEqualTo("Annals");
    }

    private static Work one(String text) {
        ReadWorks read = BibtexReader.read(text);
        assertThat(read.faults()).isEmpty();
        assertThat(read.works()).hasSize(1);
        return read.works().get(0);
    }
}
