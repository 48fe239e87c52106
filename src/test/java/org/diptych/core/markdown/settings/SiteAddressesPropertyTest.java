package org.diptych.core.markdown.settings;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** An address within a site is written so that it says the same, and is not written anew. */
class SiteAddressesPropertyTest {
    @Provide
    Arbitrary<String> addresses() {
        return Arbitraries.of(
                        "a",
                        "/",
                        "图片",
                        "😀",
                        "é",
                        " ",
                        "%20",
                        "%E5%9B%BE",
                        "?q=",
                        "#",
                        "&",
                        ".html",
                        "index.html",
                        "+",
                        "~",
                        "(",
                        "\"",
                        "|")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    @Property
    void anAddressIsWrittenInAsciiAndSaysTheSame(@ForAll("addresses") String address) {
        SiteAddresses site = new SiteAddresses("https://a.example", "/", false, true, true);
        String written = site.of("a" + address);

        assertThat(written.chars()).allMatch(c -> c > ' ' && c < 127);
        assertThat(SiteAddresses.decoded(written))
                .isEqualTo("/a" + SiteAddresses.decoded(address.replaceAll("/{2,}", "/")));
        assertThat(site.of(written)).isEqualTo(written);
    }

    @Property
    void anAddressBelowTheRootHasTheRootOnce(@ForAll("addresses") String address) {
        SiteAddresses site = new SiteAddresses("https://a.example/blog", "/blog/", false, true, true);
        SiteAddresses relative = new SiteAddresses("https://a.example/blog", "/blog/", true, true, true);
        if (address.startsWith("#") || address.startsWith("/")) {
            return;
        }

        assertThat(site.of(address)).startsWith("/blog/").doesNotContain("//");
        assertThat(site.of("/" + address)).isEqualTo(site.of(address));
        assertThat(relative.of("/" + address)).isEqualTo(relative.of(address)).doesNotStartWith("/");
    }

    @Property
    void endsThatTheSiteLeavesOutAreLeftOut(@ForAll("addresses") String address) {
        SiteAddresses pretty = new SiteAddresses("https://a.example", "/", false, false, false);

        assertThat(pretty.of("a" + address + "/index.html")).endsWith("/");
        assertThat(pretty.of("a" + address + "/b.html")).endsWith("/b");
    }
}
