package org.diptych.core.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A paper's number on arXiv is known again however it is written, and nothing else is taken for one. */
class ArxivTest {

    @ParameterizedTest
    @CsvSource({
        "2407.02446, 2407.02446",
        "arXiv:2407.02446v12, 2407.02446",
        "ARXIV : 0704.0001 [hep-ph], 0704.0001",
        "math.GT/0309136, math.GT/0309136",
        "MATH.GT/0309136v1, math.GT/0309136",
        "hep-th/9901001, hep-th/9901001",
        "Cs/0112017, cs/0112017"
    })
    void aNumberIsReadWithoutItsVersion(String written, String id) {
        assertThat(Arxiv.id(" " + written + " ")).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2407.024", "2407.024461", "24070.2446", "10.1000/2407", "see 2407.02446", "math/030913"})
    void whatIsNoNumberIsNone(String written) {
        assertThat(Arxiv.id(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://arxiv.org/abs/2407.02446, 2407.02446",
        "见 http://arxiv.org/pdf/hep-th/9901001v2.pdf。, hep-th/9901001",
        "https://doi.org/10.48550/ARXIV.MATH/0309136, math/0309136",
        "In arXiv: Vol. abs/1706.03762., 1706.03762",
        "https://arxiv.org/html/1706.03762v7#S3, 1706.03762"
    })
    void itIsFoundWithinAnAddressOrAReference(String text, String id) {
        assertThat(Arxiv.within(text)).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Annals 2407.02446", "https://example.org/2407.02446", "arXiv:2407.024461", "crabs/2407.02446"})
    void aNumberAloneInATextIsNotOne(String text) {
        assertThat(Arxiv.within(text)).isEmpty();
    }

    @Test
    void aPreprintIsWrittenInOneWayWhereverItsNumberStood() {
        List<Work> works = List.of(
                preprint("URL", "https://arxiv.org/abs/1706.03762v5"),
                preprint("note", "arXiv:1706.03762"),
                preprint("archive_location", "arXiv:1706.03762"),
                preprint("DOI", "10.48550/arXiv.1706.03762"));

        assertThat(works).extracting(Arxiv::normal).allSatisfy(work -> {
            assertThat(work.field("volume")).isEqualTo("abs/1706.03762");
            assertThat(work.field("URL")).isEmpty();
            assertThat(work.dates().get("issued")).isEqualTo(WorkDate.of(2017));
            assertThat(work.people()).isEqualTo(works.get(0).people());
            assertThat(Arxiv.normal(work)).isEqualTo(work);
        });
    }

    @ParameterizedTest
    @CsvSource({"DOI, 10.1000/182", "container-title, Annals of Tides"})
    void whatCameOutElsewhereStaysWhatItIs(String field, String value) {
        Work work = WorkBuilder.from(preprint("URL", "https://arxiv.org/abs/1706.03762"))
                .field(field, value)
                .build();

        assertThat(Arxiv.normal(work)).isEqualTo(work);
    }

    @ParameterizedTest
    @ValueSource(strings = {"book", "thesis", "chapter"})
    void aBookOrAThesisOnArxivIsNoArticle(String type) {
        Work work = WorkBuilder.from(preprint("URL", "https://arxiv.org/abs/1706.03762"))
                .type(type)
                .build();

        assertThat(Arxiv.normal(work)).isEqualTo(work);
    }

    private static Work preprint(String field, String value) {
        return new WorkBuilder("k", 1, "document")
                .field("title", "Slow Tides")
                .field(field, value)
                .people("author", List.of(PersonName.of("Ash", "Corin")))
                .date("issued", WorkDate.of(2017, 6, 12))
                .build();
    }
}
