package org.diptych.core.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import org.diptych.core.bibliography.bibtex.BibtexReader;
import org.diptych.core.bibliography.format.ApaFormatter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTest {
    private static final Identity WORK = Identity.of(work("doi={10.5555/A.b}"));
    private static final Identity PREPRINT = Identity.of(work("eprint={2407.02446v2}, archiveprefix={arXiv}"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Whatever. https://doi.org/10.5555/a.B",
                "Ash C. Something else, doi:10.5555/A.b.",
                "Ash, C. (2024). Slow tides: a study. Annals.",
                "Ash, C. (2024, May). Slow Tides -- A Study? Annals.",
                "Ash, C. (2024). Slow Tides: A Study (2nd ed.). Oxbow.",
                "Ash, C. (2024). Slow Tides: A Study [Doctoral dissertation]. Oxbow.",
            })
    void isFoundByDoiOrByTitleAndYear(String reference) {
        assertThat(WORK.sameAs(Identity.ofReference(reference))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ash. arXiv preprint arXiv:2407.02446.",
                "Ash. Text. In arXiv: Vol. abs/2407.02446. https://doi.org/10.48550/ARXIV.2407.02446",
                "https://arxiv.org/pdf/2407.02446v7",
            })
    void isFoundByItsNumberOnArxiv(String reference) {
        assertThat(PREPRINT.sameAs(Identity.ofReference(reference))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Ash, C. (2023). Slow Tides: A Study.", "Ash, C. (2024). Slow Tides.", "arXiv:2407.02447"})
    void othersAreOthers(String reference) {
        assertThat(WORK.sameAs(Identity.ofReference(reference))).isFalse();
        assertThat(PREPRINT.sameAs(Identity.ofReference(reference))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Who Knows? A Study | Ash, C. (2024). Who Knows? A Study. Annals, 3.",
                "E. Coli in the A.B. Trial | Ash, C. (2024). E. Coli in the A.B. Trial. Annals.",
                "清代日晷的制作？以北京为例 | 李明（2024）。清代日晷的制作？以北京为例。自然科学史研究，38（5），12–18。",
                "清代日晷的制作 | 李明. (2024). 清代日晷的制作. 自然科学史研究.",
                "清代日晷的制作 | 李明（2024）：清代日晷的制作。北京：某出版社。"
            })
    void isFoundWhereverItsTitleEnds(String title, String reference) {
        Identity identity = Identity.of(new WorkBuilder("k", 1, "book")
                .field("title", title)
                .date("issued", WorkDate.of(2024))
                .build());

        assertThat(identity.sameAs(Identity.ofReference(reference))).isTrue();
        assertThat(identity.sameAs(Identity.ofReference(reference.replace("2024", "2023"))))
                .isFalse();
        assertThat(identity.marks()).isSubsetOf(Identity.ofReference(reference).marks());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "doi={10.5555/1}", "eprint={2407.02446}, archiveprefix={arXiv}", "journal={Annals}"})
    void aWorkIsKnownAgainByItsOwnReference(String more) {
        Work work = work(more);

        assertThat(Identity.ofReference(new ApaFormatter().format(work)).sameAs(Identity.of(work)))
                .isTrue();
    }

    private static Work work(String more) {
        return BibtexReader.read(
                        "@article{k, title={Slow Tides: {A} Study}, author={Ash, Corin}, year=2024, " + more + "}")
                .works()
                .get(0);
    }
}
