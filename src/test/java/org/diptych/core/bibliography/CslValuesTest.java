package org.diptych.core.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers, pages and addresses, as people write them, in one form. */
class CslValuesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.1000/182",
                " https://doi.org/10.1000/182 ",
                "HTTP://DX.DOI.ORG/10.1000/182",
                "doi:10.1000/182",
                "DOI: 10.1000/182.",
                "10.1000/182,;"
            })
    void aDoiIsWhatFollowsItsAddress(String written) {
        assertThat(CslValues.doi(written)).isEqualTo("10.1000/182");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "10.1000",
                "10.1000/",
                "10.12/3",
                "see 10.1000/182",
                "10.1000/1 82",
                "https://doi.org/",
                "11.1000/182"
            })
    void whatIsNoDoiIsNone(String written) {
        assertThat(CslValues.doi(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "12-18 | 12–18",
                "12--18 | 12–18",
                "12 — 18 | 12–18",
                "12‐18 | 12–18",
                "e7, e9-e11 ,13 | e7, e9–e11, 13",
                "12-18+45 | 12–18+45",
                "43+ | 43",
                " 7 | 7",
                "xi--xiv | xi–xiv",
                "A12–A19 | A12–A19",
                "第 3–5 页 | 第 3–5 页"
            })
    void pagesHaveADashBetweenThem(String written, String pages) {
        assertThat(CslValues.pages(written)).isEqualTo(pages);
        assertThat(CslValues.pages(pages)).isEqualTo(pages);
    }

    @ParameterizedTest
    @CsvSource({
        "second, 2",
        "Second edition, 2",
        "2nd ed., 2",
        "3rd edn., 3",
        "11th, 11",
        "4, 4",
        "Tenth Ed, 10",
        "eleventh, eleventh",
        "Revised edition, Revised edition",
        "修订版, 修订版",
        "2nd rev. ed., 2nd rev. ed.",
        "ed., ed."
    })
    void anEditionIsItsNumberWhereItHasOne(String written, String edition) {
        assertThat(CslValues.edition(written)).isEqualTo(edition);
    }

    @Property
    void theNumberOfAnEditionIsTheSameInWordsAndDigits(@ForAll @IntRange(min = 1, max = 500) int number) {
        for (String form : new String[] {"%d", "%dth", "%dth ed.", "%d. Edition", "%dth edition"}) {
            String written = form.formatted(number);
            String expected = form.contains(". E") ? written : String.valueOf(number);
            assertThat(CslValues.edition(written)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                " https://example.org/a b | https://example.org/a%20b",
                "https://example.org/{x}<y> | https://example.org/%7Bx%7D%3Cy%3E",
                "https://example.org/日晷?q=a%20b#top | https://example.org/日晷?q=a%20b#top",
                "https://example.org/🌊 | https://example.org/🌊",
                "https://example.org/a_(b) | https://example.org/a_(b)"
            })
    void anAddressHoldsNothingThatWouldEndIt(String written, String url) {
        assertThat(CslValues.url(written)).isEqualTo(url);
    }

    @Property
    void anAddressStaysAnAddress(
            @ForAll @Chars({'a', ' ', '<', '>', '{', '}', '\\', '^', '`', '"', '日', '/', '?'}) @StringLength(max = 20)
                    String path) {
        String url = CslValues.url("https://example.org/x" + path);

        assertThat(URI.create(url).getHost()).isEqualTo("example.org");
        assertThat(url).doesNotContainPattern("[\\s<>{}\\\\^`\"]");
        assertThat(CslValues.url(url)).isEqualTo(url);
    }
}
