package org.diptych.core.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where an exported page leads within itself: every place has a name of its own, and every link stays in its language. */
class PageLinksTest {

    @Property(tries = 150)
    void everyPlaceIsOneAndEveryLinkLeadsToOneInItsOwnBody(
            @ForAll @Size(max = 6) List<@From("pieces") String> english,
            @ForAll @Size(max = 6) List<@From("pieces") String> chinese) {
        Document page =
                ExportedPage.of(ExportedPage.bilingual(String.join("\n\n", english), String.join("\n\n", chinese)));

        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(ExportedPage.inner(page).filter(link -> !link.attr("href").equals("#nowhere")))
                .allSatisfy(link -> {
                    Element place = page.getElementById(link.attr("href").substring(1));
                    assertThat(place).as(link.outerHtml()).isNotNull();
                    assertThat(place.closest(".lang-content")).isEqualTo(link.closest(".lang-content"));
                });
    }

    @Property(tries = 150)
    void theContentsNameTheHeadingsInTheirOrder(
            @ForAll @Size(min = 2, max = 7) List<@From("headings") String> headings) {
        Document page = ExportedPage.of(String.join("\n\n", headings) + "\n");

        assertThat(page.select(".dp-toc li > a").eachText())
                .isEqualTo(
                        page.select(".lang-content :is(h1, h2, h3, h4, h5, h6)").eachText());
        assertThat(page.select(".dp-toc ol:empty")).isEmpty();
        assertThat(page.select(".dp-toc a a, .dp-toc a [id]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "## A;## B;## C, A;B;C",
        "# A;## B;## C;# D, A(B;C);D",
        "# A;### B;## C, A(B;C)",
        "### A;# B;## C, A;B(C)",
        "# A;## B;### C;# D, A(B(C));D",
        "## 日;### 晷;## 影, 日(晷);影"
    })
    void headingsNestAsTheyStandUnderOneAnother(String headings, String nested) {
        Document page = ExportedPage.of(headings.replace(";", "\n\n") + "\n");

        assertThat(outline(page.selectFirst(".dp-toc nav > ol"))).isEqualTo(nested);
    }

    private static String outline(Element list) {
        List<String> items = new ArrayList<>();
        for (Element item : list.children()) {
            Element inner = item.selectFirst("> ol");
            items.add(item.selectFirst("> a").text() + (inner == null ? "" : "(" + outline(inner) + ")"));
        }
        return String.join(";", items);
    }

    @Test
    void aSingleHeadingNeedsNoContents() {
        assertThat(ExportedPage.of("# Alone\n\nText.\n").select(".dp-toc")).isEmpty();
        assertThat(ExportedPage.of(ExportedPage.bilingual("# One\n\n## Two", "# 一"))
                        .select(".dp-toc"))
                .hasSize(1);
    }

    @Test
    void anEntryHasTheFormulaOfItsHeadingAndNoCitation() {
        String english = "# On $x^2$ {% ref ash %}\n\n## *Two* [links](#on)";
        Document page = ExportedPage.of("---\nrefplus: true\n---\n\n" + ExportedPage.bilingual(english, "# 一")
                + "\n{% references %}\n[ash] Ash, C. (2001).\n{% endreferences %}\n");

        assertThat(page.select(".dp-toc a").first().select("span.math")).hasSize(1);
        assertThat(page.select(".dp-toc sup, .dp-toc li a a")).isEmpty();
        assertThat(page.select(".dp-toc em").text()).isEqualTo("Two");
    }

    @Test
    void eachLanguageLeadsBackFromItsReferencesToWhereItCitesFirst() {
        Document page = ExportedPage.of("---\nrefplus: true\n---\n\n"
                + ExportedPage.bilingual("A {% ref ash %}, b {% ref ash %}.", "甲 {% ref birk %}，乙 {% ref ash %}。")
                + "\n{% references %}\n[ash] Ash, C. (2001). \"A & B\".\n\n[birk] Birk, D. (2002).\n\n"
                + "[cole] Cole, E. (2003).\n{% endreferences %}\n");

        List<Element> entries = page.select("ul.dp-references > li");
        assertThat(entries)
                .extracting(entry -> entry.select("a.way-back").eachAttr("aria-label"))
                .containsExactly(List.of("Back to the citation", "回到引用处"), List.of("回到引用处"), List.of());
        for (Element back : page.select("a.way-back")) {
            Element citation = page.getElementById(back.attr("href").substring(1));
            assertThat(citation.closest(".lang-content").attr("data-body")).isEqualTo(back.attr("data-body"));
            assertThat(citation.attr("href")).isEqualTo("#" + back.closest("li").id());
        }
        assertThat(page.select("#en-content sup a").eachAttr("title"))
                .hasSize(2)
                .allMatch(title -> title.contains("\"A & B\""));
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                        "# End",
                        "## End",
                        "# 结尾",
                        "## end-1",
                        "# en-end",
                        "[to the end](#end)",
                        "<h2 id=\"end\">End</h2>",
                        "<p id=\"zh-end\">x</p>",
                        "A note.[^1]\n\n[^1]: The note, with *stress*.",
                        "Plain.")
                .map(piece -> piece.startsWith("[to") ? "# End\n\n" + piece : piece);
    }

    @Provide
    Arbitrary<String> headings() {
        return Arbitraries.of(
                "# One",
                "## Two",
                "### 三",
                "###### Six *deep*",
                "# `code`",
                "## [A link](#one)",
                "<h3>Raw</h3>",
                "# 🌊");
    }
}
