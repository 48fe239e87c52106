package org.diptych.core.bibliography.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookupRequestTest {

    @ParameterizedTest
    @CsvSource({
        "10.1000/182, DOI, 10.1000/182",
        "doi:10.1000/182, DOI, 10.1000/182",
        "https://doi.org/10.1000/182, DOI, 10.1000/182",
        "http://dx.doi.org/10.1000/a(b)c, DOI, 10.1000/a(b)c",
        "https://www.pnas.org/doi/full/10.1073/pnas.2407639121, DOI, 10.1073/pnas.2407639121",
        "https://dl.acm.org/doi/pdf/10.1145/3534678.3539042?download=true, DOI, 10.1145/3534678.3539042",
        "2407.02446, ARXIV, 2407.02446",
        "arXiv:2407.02446v2 [cs.CL], ARXIV, 2407.02446",
        "https://arxiv.org/abs/2407.02446, ARXIV, 2407.02446",
        "https://arxiv.org/pdf/2407.02446v3.pdf, ARXIV, 2407.02446",
        "https://doi.org/10.48550/arXiv.2407.02446, ARXIV, 2407.02446",
        "cs/0112017, ARXIV, cs/0112017",
    })
    void understandsWhatIsTyped(String typed, LookupRequest.Kind kind, String id) {
        assertThat(LookupRequest.of(" " + typed + "\t")).contains(new LookupRequest(kind, id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Slow Tides", "https://example.org/page", "@book{a, doi={10.1000/1}}", "10.1000/1\n10.1000/2"
            })
    void leavesTheRestToOthers(String typed) {
        assertThat(LookupRequest.of(typed)).isEmpty();
    }
}
