package org.diptych.core.preview.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** What is taken out of HTML in one pass is what would go one by one. */
class RemovalPropertyTest {

    @Property(tries = 400)
    void allAtOnceIsOneByOne(@ForAll("pages") String html) {
        Element atOnce = Jsoup.parseBodyFragment(html).body();
        Element oneByOne = Jsoup.parseBodyFragment(html).body();
        Removal.of(atOnce, "b");
        oneByOne.select("b").remove();

        assertThat(atOnce.html()).isEqualTo(oneByOne.html());
    }

    @Property(tries = 200)
    void whatStaysIsTheSameObjectsInTheirOrder(@ForAll("pages") String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        List<Element> kept = body.select("i").stream()
                .filter(one -> one.closest("b") == null)
                .toList();
        Removal.of(body, "b");

        assertThat(body.select("i"))
                .usingElementComparator((one, other) -> one == other ? 0 : 1)
                .isEqualTo(kept);
        assertThat(kept).allMatch(one -> one.parent() != null && one.closest("body") == body);
    }

    @Test
    void whatStandsInNothingStaysSo() {
        Element loose = new Element("b");
        Removal.of(new Elements(loose));

        assertThat(loose.parent()).isNull();
    }

    @Provide
    Arbitrary<String> pages() {
        return Arbitraries.of(
                        "<b>", "</b>", "<i>", "</i>", "字", " word ", "<p>", "</p>", "<!-- c -->", "<ul><li>", "</ul>")
                .list()
                .ofMaxSize(20)
                .map(pieces -> String.join("", pieces));
    }
}
