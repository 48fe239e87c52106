package org.diptych.core.check.drift.facts;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page in two languages is one page; another page is another one, in whichever language. */
class NeutralAddressesTest {

    @ParameterizedTest
    @CsvSource({
        "https://a.org/en/x, https://a.org/zh/x",
        "https://a.org/en-US/x, https://a.org/zh-CN/x",
        "https://a.org/x, https://a.org/zh/x",
        "https://en.a.org/x, https://zh.a.org/x",
        "https://a.org/x, http://www.a.org/x/",
        "https://a.org/x?lang=en, https://a.org/x?lang=zh_hans",
        "https://a.org/x.en.html, https://a.org/x.zh.html",
        "/img/dial-en.png, /img/dial-zh.png",
        "/img/dial.png, /img/dial_zh.png",
        "/dial, /dial-en/",
        "/en/dial/, /dial",
        "HTTPS://A.org/X, https://a.org/x",
        "https://en.wikipedia.org/wiki/Sundial, https://zh.wikipedia.org/wiki/日晷",
        "https://www.imdb.com/title/tt1, https://movie.douban.com/subject/2",
        "https://en.wikipedia.org/wiki/Sundial, https://baike.baidu.com/item/日晷",
        "#dials, #日晷",
        "'', ''",
    })
    void onePageInTwoLanguages(String one, String other) {
        assertThat(NeutralAddresses.mayBeSame(one, other)).isTrue();
        assertThat(NeutralAddresses.mayBeSame(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.org/x, https://a.org/y",
        "https://a.org/x, https://b.org/x",
        "https://a.org/x?p=1, https://a.org/x?p=2",
        "https://a.org/x#one, https://a.org/x#two",
        "https://a.org/end/x, https://a.org/x",
        "https://a.org/zhang, https://a.org/ang",
        "dial.png, dial.svg",
        "#dials, /dials",
        "https://wikipedia.org.a.org/x, https://a.org/y",
    })
    void anotherPage(String one, String other) {
        assertThat(NeutralAddresses.mayBeSame(one, other)).isFalse();
        assertThat(NeutralAddresses.mayBeSame(other, one)).isFalse();
    }

    @Provide
    Arbitrary<String> addresses() {
        return Arbitraries.of(
                        "https://",
                        "http://",
                        "//",
                        "/",
                        "a.org",
                        "en.",
                        "zh.",
                        "www.",
                        "en",
                        "zh-CN",
                        "x",
                        ".png",
                        "-",
                        "_",
                        "?lang=",
                        "&",
                        "#",
                        "..",
                        "日晷",
                        "😀",
                        " ",
                        "wikipedia.org",
                        "m.")
                .list()
                .ofMaxSize(10)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 1000)
    void whichOfTwoComesFirstDoesNotMatter(@ForAll("addresses") String one, @ForAll("addresses") String other) {
        assertThat(NeutralAddresses.mayBeSame(one, one)).isTrue();
        assertThat(NeutralAddresses.mayBeSame(one, other)).isEqualTo(NeutralAddresses.mayBeSame(other, one));
    }

    @Property(tries = 500)
    void theSchemeAndItsCapitalsDoNotMatter(@ForAll("addresses") String rest) {
        assertThat(NeutralAddresses.mayBeSame("https://a.org/" + rest, "HTTP://WWW.A.ORG/" + rest))
                .isTrue();
    }
}
