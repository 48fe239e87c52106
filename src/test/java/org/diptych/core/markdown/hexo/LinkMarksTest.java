package org.diptych.core.markdown.hexo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.markdown.settings.ExternalLinks;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links that lead out of the site open in a window of their own; nothing else of the page changes. */
class LinkMarksTest {
    private static final LinkMarks MARKS =
            new LinkMarks(new ExternalLinks(true, false, "dial.example", List.of("friend.example")));

    private static Element link(String html) {
        return Jsoup.parseBodyFragment(MARKS.in(html)).selectFirst("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"https://sea.example/\">x</a>",
                "<a href='http://sea.example'>x</a>",
                "<a href=\"//sea.example/a\">x</a>",
                "<A href=\"https://Sea.Example/\">x</A>",
                "<a\nclass=\"c\"\nhref=\"https://sea.example/\"\ntitle=\"t\">x</a>",
                "<a href=\"https://sub.dial.example/\">x</a>",
                "<a href=\"https://sea.example/?a=1&amp;b=日晷#c\">日晷</a>",
                "<a href=\"https://sea.example/$1\\2\">x</a>",
            })
    void aLinkThatLeadsOutIsMarked(String html) {
        Element before = Jsoup.parseBodyFragment(html).selectFirst("a");

        Element link = link(html);

        assertThat(link.attr("target")).isEqualTo("_blank");
        assertThat(link.attr("rel")).isEqualTo("noopener");
        assertThat(link.attr("href")).isEqualTo(before.attr("href"));
        assertThat(link.text()).isEqualTo(before.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"/here\">x</a>",
                "<a href=\"#place\">x</a>",
                "<a href=\"mailto:a@sea.example\">x</a>",
                "<a href=\"https://dial.example/a\">x</a>",
                "<a href=\"https://friend.example/a\">x</a>",
                "<a href=\"https://sea.example/\" target=\"_self\">x</a>",
                "<a name=\"https://sea.example/\">x</a>",
                "<abbr title=\"https://sea.example/\">x</abbr>",
                "<img src=\"https://sea.example/a.png\">",
                "https://sea.example/",
                "&lt;a href=\"https://sea.example/\"&gt;",
            })
    void whatLeadsNowhereOutStaysAsItIs(String html) {
        assertThat(MARKS.in(html)).isEqualTo(html);
    }

    @Test
    void whatALinkSaysOfItselfIsKept() {
        assertThat(link("<a rel=\"me nofollow\" href=\"https://sea.example/\">x</a>")
                        .attr("rel"))
                .isEqualTo("me nofollow noopener");
        assertThat(link("<a rel=\"noopener\" href=\"https://sea.example/\">x</a>")
                        .attr("rel"))
                .isEqualTo("noopener");
        assertThat(link("<a href=\"https://sea.example/\" rel='a$1'>x</a>").attr("rel"))
                .isEqualTo("a$1 noopener");
    }

    @Test
    void whereTheSiteDoesNotAskNothingIsMarked() {
        String html = "<a href=\"https://sea.example/\">x</a>";

        assertThat(new LinkMarks(ExternalLinks.UNMARKED).in(html)).isEqualTo(html);
    }

    @Property
    void markingTwiceMarksNoMore(@ForAll("pages") String html) {
        String once = MARKS.in(html);

        assertThat(MARKS.in(once)).isEqualTo(once);
        assertThat(Jsoup.parseBodyFragment(once).text())
                .isEqualTo(Jsoup.parseBodyFragment(html).text());
        assertThat(Jsoup.parseBodyFragment(once).select("a").eachAttr("href"))
                .isEqualTo(Jsoup.parseBodyFragment(html).select("a").eachAttr("href"));
    }

    @Provide
    Arbitrary<String> pages() {
        return Arbitraries.of(
                        "<a href=\"https://sea.example/\">out</a>",
                        "<a rel=\"me\" href='//sea.example'>out</a>",
                        "<a href=\"/in\">in</a>",
                        "<a href=\"https://dial.example/a\">own</a>",
                        "<p>words</p>",
                        "日晷 ",
                        "<a>",
                        "</a>",
                        "a < b ",
                        "<img src=\"a.png\">")
                .list()
                .ofMaxSize(8)
                .map(pieces -> String.join("", pieces));
    }
}
