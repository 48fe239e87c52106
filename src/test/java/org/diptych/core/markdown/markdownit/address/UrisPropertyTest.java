package org.diptych.core.markdown.markdownit.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.IDN;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.text.MeteredText;
import org.diptych.core.text.WorkMeter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An address that is published is ASCII, is not encoded twice, and is shown as it was typed. */
class UrisPropertyTest {
    private static Arbitrary<String> joined(int most, String... pieces) {
        return Arbitraries.of(pieces).list().ofMinSize(1).ofMaxSize(most).map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> hosts() {
        Arbitrary<String> label = joined(6, "a", "b", "7", "例", "子", "日晷", "é", "ü", "あ", "한", "-x");
        return label.filter(name -> !name.startsWith("-"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(labels -> String.join(".", labels));
    }

    @Provide
    Arbitrary<String> paths() {
        return joined(6, "a", "/", "路径", "😀", "é", "-", "_", "~", "%E6%99%B7", "(b)", "?q=1", "#节", "=");
    }

    @Property
    void aHostIsWrittenInAsciiAsTheSystemOfNamesHasIt(@ForAll("hosts") String host) {
        String written = Punycode.host(host);

        assertThat(written).isEqualTo(IDN.toASCII(host, IDN.ALLOW_UNASSIGNED));
        assertThat(Punycode.host(written)).isEqualTo(written);
        assertThat(IDN.toUnicode(written)).isEqualTo(host);
    }

    @ParameterizedTest
    @CsvSource({
        "例子。中国,例子.中国",
        "例子．中国,例子.中国",
        "例子｡中国,例子.中国",
        "a b.中国,a b.中国",
        "'(a).中国','(a).中国'",
    })
    void fullStopsOfAnyWidthPartAHostAndWhatIsNoHostStays(String host, String same) {
        String expected = host.matches("[^ ()]+") ? Punycode.host(same) : host;

        assertThat(Punycode.host(host)).isEqualTo(expected);
        assertThat(Punycode.host("例子.中国")).startsWith("xn--").contains(".xn--");
    }

    @Property
    void anAddressIsPublishedInAsciiAndOnlyOnce(@ForAll("hosts") String host, @ForAll("paths") String path) {
        String published = Uris.published("https://" + host + "/" + path);

        assertThat(published.chars()).as(published).allMatch(c -> c > ' ' && c < 127);
        assertThat(Uris.published(published)).isEqualTo(published);
        assertThat(Uris.isAllowed(published)).isTrue();
    }

    @Property
    void whatIsPublishedIsShownAsItWasTyped(@ForAll("hosts") String host, @ForAll("paths") String path) {
        String typed = "https://" + host + "/" + path;

        assertThat(Uris.shown(Uris.published(typed))).isEqualTo(typed.replace("%E6%99%B7", "晷"));
    }

    @Property
    void anAddressWithASchemeIsFoundBetweenChineseSigns(@ForAll("hosts") String host, @ForAll("paths") String path) {
        String address = "https://" + host + ".com/" + path;
        for (String text :
                new String[] {"（" + address + "）", "见 " + address + " 后", "“" + address + "”", "\n" + address}) {
            assertThat(AddressFinder.in(new MeteredText(text, new WorkMeter(text.length(), 100_000))))
                    .as(text)
                    .first()
                    .satisfies(found -> {
                        assertThat(text.substring(found.start())).startsWith("https://" + host + ".com/");
                        assertThat(found.start()).isEqualTo(text.indexOf("https"));
                    });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "javascript:alert(1),false",
        "JavaScript:alert(1),false",
        "vbscript:x,false",
        "file:///etc/passwd,false",
        "data:text/html;base64,false",
        "'data:image/png;base64,AA==',true",
        "data:image/svg+xml;base64,false",
        "' javascript:x',false",
        "javascripts:x,true",
        "/javascript:x,true",
        "mailto:a@b.c,true",
    })
    void anAddressThatMayRunIsNoLink(String address, boolean allowed) {
        assertThat(Uris.isAllowed(address)).isEqualTo(allowed);
    }
}
