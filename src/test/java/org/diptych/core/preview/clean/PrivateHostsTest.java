package org.diptych.core.preview.clean;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which hosts a page may ask for an image: those of the web, and none of the author's own network. */
class PrivateHostsTest {

    @ParameterizedTest
    @CsvSource({
        "http://e.org/a.png, e.org",
        "HTTPS://E.ORG/a.png, e.org",
        "//e.org/a.png, e.org",
        "https:\\\\e.org\\a.png, e.org",
        "http://e.org:8080/a, e.org",
        "http://user:word@e.org/a, e.org",
        "http://a@b@e.org/a, e.org",
        "http://e.org?x=@10.0.0.1, e.org",
        "http://e.org#@10.0.0.1, e.org",
        "http://[::1]:80/a, [::1]",
        "http:///a.png, ''",
        "a.png, ''",
        "mailto:a@e.org, ''",
        "https://日晷.example/a, 日晷.example",
    })
    void theHostIsTheOneABrowserAsks(String address, String host) {
        assertThat(PrivateHosts.host(address)).isEqualTo(host);
    }

    /** The first and the last of each stretch, and their neighbours outside. */
    @ParameterizedTest
    @CsvSource({
        "0.0.0.1, true",
        "9.255.255.255, false",
        "10.0.0.0, true",
        "10.255.255.255, true",
        "11.0.0.0, false",
        "100.63.255.255, false",
        "100.64.0.0, true",
        "100.127.255.255, true",
        "100.128.0.0, false",
        "126.1.1.1, false",
        "127.0.0.1, true",
        "127.255.255.254, true",
        "128.1.1.1, false",
        "169.253.1.1, false",
        "169.254.0.1, true",
        "169.255.1.1, false",
        "172.15.255.255, false",
        "172.16.0.1, true",
        "172.31.255.255, true",
        "172.32.0.1, false",
        "192.167.1.1, false",
        "192.168.0.1, true",
        "192.169.1.1, false",
        "223.255.255.255, false",
        "224.0.0.1, true",
        "239.1.1.1, true",
        "255.255.255.255, true",
    })
    void theRangesOfPrivateAddressesEndWhereTheStandardsEndThem(String host, boolean isPrivate) {
        assertThat(PrivateHosts.isPrivate(host)).isEqualTo(isPrivate);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "localhost", "router", "[::1]", "[2001:db8::1]", "printer.local", "a.localhost", "db.internal",
                "e.org.", "2130706433", "0x7f000001", "0x7f.0.0.1", "127.1", "1.2.3", "1.2.3.4.5", "010.0.0.1",
                "8.8.8.010", "8.08.8.8", "999999999999", "1e.2f", "0x8.8.8.8"
            })
    void whatNoSiteWritesIsTakenForPrivate(String host) {
        assertThat(PrivateHosts.isPrivate(host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "e.org",
                "8.8.8.8",
                "1.1.1.1",
                "localhost.e.org",
                "local.e.org",
                "internal.com",
                "10.e.org",
                "127.0.0.1.e.org",
                "日晷.中国",
                "xn--4gq.cn",
                "a-b.example",
                "192.0.2.10"
            })
    void hostsOfTheWebAreNot(String host) {
        assertThat(PrivateHosts.isPrivate(host)).isFalse();
    }

    @Property(tries = 300)
    void anImageOfAPrivateAddressIsNotAskedForHoweverItIsWritten(
            @ForAll("heads") String head, @ForAll("ownHosts") String host, @ForAll("tails") String tail) {
        var image = Sanitizer.clean("<img src=\"" + head + host + tail + "\">").selectFirst("img");

        assertThat(image.hasAttr("src")).isFalse();
        assertThat(image.attr("data-dp-fault")).isEqualTo("private");
    }

    @Property(tries = 200)
    void anAddressOfTheWebIsAsked(
            @ForAll @IntRange(min = 1, max = 99) int first, @ForAll @IntRange(min = 1, max = 254) int last) {
        int web = first == 10 ? 11 : first;

        assertThat(PrivateHosts.isPrivate(web + ".20.30." + last)).isFalse();
    }

    @Provide
    Arbitrary<String> ownHosts() {
        Arbitrary<String> ends = Arbitraries.integers()
                .between(0, 255)
                .map(number -> "." + number)
                .list()
                .ofSize(2)
                .map(numbers -> String.join("", numbers));
        return Combinators.combine(Arbitraries.of("10.3", "127.0", "192.168", "172.20", "169.254", "100.100"), ends)
                .as((start, end) -> start + end);
    }

    @Provide
    Arbitrary<String> heads() {
        return Arbitraries.of(
                "http://", "https://", "//", "HTTP:\\\\", "http://a@", "https://e.org:80@", " http://", "ht\ntp://");
    }

    @Provide
    Arbitrary<String> tails() {
        return Arbitraries.of("", "/", "/a.png", ":8080/a.png", "?e.org", "#e.org", "\\a.png");
    }
}
