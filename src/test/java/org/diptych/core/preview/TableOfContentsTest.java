package org.diptych.core.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.diptych.core.messages.Messages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The contents of a body: an entry for each heading that can be jumped to, from the highest level in. */
class TableOfContentsTest {

    @Test
    void theHighestLevelIsTheFirstWhateverItsNumber() {
        List<String> entries = TableOfContents.entries(List.of(
                new PageHeading(3, "u-a", "A"), new PageHeading(2, "u-b", "B"), new PageHeading(5, "u-c", "C")));

        assertThat(entries)
                .containsExactly(
                        "<li style=\"--dp-level: 2\"><a href=\"#u-a\">A</a></li>",
                        "<li style=\"--dp-level: 1\"><a href=\"#u-b\">B</a></li>",
                        "<li style=\"--dp-level: 4\"><a href=\"#u-c\">C</a></li>");
    }

    @Test
    void aHeadingWithoutAnIdIsNoEntryAndNoLevel() {
        List<PageHeading> headings = List.of(
                new PageHeading(1, "", "Nowhere"), new PageHeading(2, "u-b", "B"), new PageHeading(2, "u-c", "C"));

        assertThat(TableOfContents.entries(headings))
                .hasSize(2)
                .allMatch(entry -> entry.contains("--dp-level: 1"))
                .noneMatch(entry -> entry.contains("Nowhere"));
    }

    @Test
    void oneHeadingNeedsNoContents() {
        List<PageHeading> one = List.of(new PageHeading(1, "u-a", "A"), new PageHeading(1, "", "B"));

        assertThat(TableOfContents.entries(one)).isEmpty();
        assertThat(TableOfContents.html(one, words(Locale.ENGLISH))).isEmpty();
        assertThat(TableOfContents.html(List.of(), words(Locale.ENGLISH))).isEmpty();
    }

    @Test
    void whateverItsIdIsAnEntryLeadsThere() {
        String id = "u-\"q\" & <b>日晷'";
        PageHeading odd = new PageHeading(1, id, "<em>日</em>晷");
        Element body = Jsoup.parseBodyFragment(TableOfContents.html(List.of(odd, odd), words(Locale.CHINESE)))
                .body();

        assertThat(body.select("summary").text()).isEqualTo("目录");
        assertThat(body.select("ol > li > a")).hasSize(2).allSatisfy(link -> {
            assertThat(link.attr("href")).isEqualTo("#" + id);
            assertThat(link.html()).isEqualTo("<em>日</em>晷");
        });
    }

    private static Messages words(Locale locale) {
        return Messages.of("preview", locale);
    }
}
