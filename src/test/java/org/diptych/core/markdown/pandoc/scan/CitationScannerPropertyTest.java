package org.diptych.core.markdown.pandoc.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** The keys of a group of citations are those that were put in, whatever stands beside them. */
class CitationScannerPropertyTest {

    @Property(tries = 500)
    void aGroupHasTheKeysThatWerePutInInTheirOrder(
            @ForAll @Size(min = 1, max = 4) List<@From("keys") String> keys,
            @ForAll("before") String before,
            @ForAll("behind") String behind) {
        String group = keys.stream().map(key -> before + "@" + key + behind).collect(Collectors.joining(";"));
        String told = keys.stream().map(CitationScannerPropertyTest::bare).collect(Collectors.joining(" "));

        assertThat(CitationScanner.keys(Cursors.over(group), 0, group.length())).isEqualTo(told);
    }

    @Property(tries = 300)
    void aPartWithoutAKeyMakesTheGroupNone(@ForAll("keys") String key, @ForAll("before") String words) {
        for (String group : new String[] {"@" + key + ";" + words, words + ";@" + key, words}) {
            assertThat(CitationScanner.keys(Cursors.over(group), 0, group.length()))
                    .isEmpty();
        }
    }

    @Property(tries = 300)
    void behindPagesFurtherPartsHaveKeysOrAreNone(@ForAll("keys") String key, @ForAll("before") String pages) {
        String more = pages + "; @" + key;

        assertThat(CitationScanner.keysBehindPages(Cursors.over(pages), 0, pages.length()))
                .isEmpty();
        assertThat(CitationScanner.keysBehindPages(Cursors.over(more), 0, more.length()))
                .isEqualTo(" " + bare(key));
        assertThat(CitationScanner.keysBehindPages(Cursors.over(pages + ";x"), 0, pages.length() + 2))
                .isNull();
    }

    @Property(tries = 300)
    void aKeyEndsBeforeWhatNoKeyHas(@ForAll("keys") String key, @ForAll("behind") String behind) {
        assertThat(CitationScanner.keyEnd(Cursors.over(key + behind), 0)).isEqualTo(key.length());
    }

    private static String bare(String key) {
        return key.replaceAll("^\\{|\\}$", "");
    }

    @Provide
    Arbitrary<String> keys() {
        return Arbitraries.of(
                "a", "doe99", "日晷2026", "x_y:z", "a.b-c", "{a.b!}", "{https://e.org/?q=1}", "doi:10.1/x", "a//b");
    }

    @Provide
    Arbitrary<String> before() {
        return Arbitraries.of("", " ", "see ", "*also* -", "`;` ", "\\; ", "[x;y] ", "$a;b$ ", "&amp; ", "pp. 3–5, ");
    }

    @Provide
    Arbitrary<String> behind() {
        return Arbitraries.of("", ", p. 3", " 第三页", "，见", ".", ": x", ")", "]", "*");
    }
}
