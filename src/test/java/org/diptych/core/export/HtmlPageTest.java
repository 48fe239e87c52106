package org.diptych.core.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import org.diptych.core.analysis.Analyzer;
import org.diptych.core.analysis.Snapshot;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.post.Post;
import org.diptych.core.preview.clean.ImageRoots;
import org.diptych.core.preview.own.OwnLook;
import org.diptych.core.preview.own.PageFonts;
import org.diptych.core.preview.own.StyleSheet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlPageTest {
    private static final String POST =
            """
            ---
            title: Rivers & <Bridges>
            date: 2026-03-01
            categories: Walks
            tags: [river, bridge]
            refplus: true
            ---

            The summary.

            <!--more-->

            {% language_switch %}

            {% lang_content en %}

            # Water

            It flows {% ref lin %}, see [the end](#end).

            ## End

            <img src="map.png" alt="A map"/> <img src="lost.png" alt="Lost"/> <img src="https://example.com/far.png"/>

            {% endlang_content %}

            {% lang_content zh %}

            # 水

            它流 {% ref lin %}。

            ## End

            见[结尾](#end)。

            {% endlang_content %}

            <script src="https://giscus.app/client.js" async></script>

            {% references %}
            [lin] Lin, A. (2020). "Rivers".
            [other] Nobody cites this.
            {% endreferences %}
            """;

    @TempDir
    Path folder;

    @Test
    void needsNothingElse() throws IOException {
        Document page = page(POST);

        assertThat(page.select("script[src], link, iframe, object, embed, base, form"))
                .isEmpty();
        assertThat(page.select("style").html()).doesNotContain("url(").doesNotContain("@import");
        assertThat(page.select("img"))
                .extracting(image -> image.attr("src"))
                .allMatch(address -> address.startsWith("data:image/") || address.startsWith("https://example.com/"));
    }

    @Test
    void holdsLocalImagesAndNamesThoseThatAreMissing() throws IOException {
        byte[] image = {1, 2, 3};
        Files.write(folder.resolve("map.png"), image);

        Document page = page(POST);

        assertThat(page.select("img[alt='A map']").attr("src"))
                .isEqualTo("data:image/png;base64," + Base64.getEncoder().encodeToString(image));
        assertThat(page.select(".missing-image").eachText()).containsExactly("Lost (lost.png)");
    }

    @Test
    void namesAnImageThatWouldNotFitIntoMemoryAndKeepsTheOthers() throws IOException {
        Files.write(folder.resolve("map.png"), new byte[200_000]);
        Files.write(folder.resolve("lost.png"), new byte[10]);

        Document page = page(POST, 1 << 20);

        assertThat(page.select(".missing-image").eachText())
                .containsExactly("A map (map.png): too large to be part of this page");
        assertThat(page.select("img[alt=Lost]").attr("src")).startsWith("data:image/png;");
    }

    /** Opened from a disk, they would lead to another machine's files. */
    @Test
    void linksThatNameAHostAndNoSchemeLeadToTheWeb() throws IOException {
        Document page =
                page("[a](//example.org/x) <a href=\"/\\example.org/y\">b</a> [c](/z) [d](w) [e](http://f.org/)\n");

        assertThat(page.select("p a"))
                .extracting(link -> link.attr("href"))
                .containsExactly("https://example.org/x", "https://example.org/y", "/z", "w", "http://f.org/");
    }

    @Test
    void mayFetchImagesOnlyWhereThePostNamesSome() throws IOException {
        String without = page("$x$ ![a](map.png)\n").head().html();
        String with = page("![a](https://example.com/far.png)\n").head().html();

        assertThat(without).contains("img-src data:;").doesNotContain("https:;");
        assertThat(with).contains("img-src data: https:;");
    }

    @Test
    void aListingInManyPortionsInThePreviewIsOneHere() throws IOException {
        Document page = page("```python\n" + "print(1)\n".repeat(2000) + "```\n");

        assertThat(page.select("figure.highlight")).hasSize(1);
        assertThat(page.select("td.code span.line")).hasSizeGreaterThanOrEqualTo(2000);
    }

    @Test
    void runsNothingOfThePost() throws IOException {
        Document page =
                page(POST + "\n<b onclick=\"go()\">now</b> <iframe src=\"https://example.com/film\"></iframe>\n");

        assertThat(page.select("[onclick], iframe")).isEmpty();
        assertThat(page.select("a[href='https://example.com/film']")).hasSize(1);
        assertThat(page.outerHtml()).doesNotContain("giscus");
    }

    @Test
    void allowsItsOwnScriptsByTheirDigestsAlone() throws Exception {
        Document page = page(POST + "\n$x$\n");
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");

        assertThat(policy).contains("default-src 'none'").doesNotContain("script-src 'unsafe");
        assertThat(page.select("script")).hasSizeGreaterThan(3).allSatisfy(script -> {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(script.data().getBytes(StandardCharsets.UTF_8));
            assertThat(policy).contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
        });
        assertThat(page.head().child(1).attr("http-equiv"))
                .as("before what it governs")
                .isEqualTo("Content-Security-Policy");
    }

    @Test
    void carriesMathJaxOnlyWhereThereAreFormulas() throws IOException {
        assertThat(page(POST).outerHtml()).doesNotContain("MathJax.startup").hasSizeLessThan(100_000);
        assertThat(page(POST.replace("The summary.", "So $x^2$.")).outerHtml()).contains("MathJax");
    }

    @Test
    void switchesBetweenItsLanguages() throws IOException {
        Document page = page(POST);

        assertThat(page.select(".languages label").eachText()).containsExactly("EN", "中文", "Both");
        assertThat(page.select(".languages input[checked]").attr("id")).isEqualTo("show-0");
        assertThat(page.select("label")).allMatch(label -> page.getElementById(label.attr("for")) != null);
        assertThat(page.select("#en-content").attr("lang")).isEqualTo("en");
        assertThat(page.select("#zh-content").attr("lang")).isEqualTo("zh");
        assertThat(page.select("[id$=langToggle]")).isEmpty();
    }

    @Test
    void hasNoSwitchForOneLanguage() throws IOException {
        assertThat(page("# Alone\n\nText.\n").select(".languages")).isEmpty();
    }

    @Test
    void saysWhatACitationCitesAndLeadsBack() throws IOException {
        Document page = page(POST);
        Element citation = page.selectFirst("#zh-content sup.refplus-num a");
        Element reference = page.getElementById(citation.attr("href").substring(1));

        assertThat(citation.text()).isEqualTo("[1]");
        assertThat(citation.attr("title")).contains("Lin, A. (2020).");
        assertThat(reference.select("a.way-back").eachAttr("href"))
                .containsExactly("#" + page.selectFirst("#en-content sup a").id(), "#" + citation.id());
        assertThat(page.select("ul.dp-references > li")).hasSize(2);
    }

    @Test
    void listsTheHeadingsOfEachBodyWithPlacesOfTheirOwn() throws IOException {
        Document page = page(POST);

        assertThat(page.select("#en-content .dp-toc > nav > ol > li > ol > li > a")
                        .text())
                .isEqualTo("End");
        assertThat(page.select("#zh-content .dp-toc summary").text()).isEqualTo("目录");
        for (Element link : page.select(".dp-toc a, .lang-content p > a")) {
            Element body = link.closest(".lang-content");
            assertThat(body.select("[id='" + link.attr("href").substring(1) + "']"))
                    .as(link.outerHtml())
                    .hasSize(1);
        }
    }

    @Test
    void showsWhatTheFrontMatterSays() throws IOException {
        Document page = page(POST);

        assertThat(page.title()).isEqualTo("Rivers & <Bridges>");
        assertThat(page.select("h1.dp-title").text()).isEqualTo("Rivers & <Bridges>");
        assertThat(page.select(".dp-meta").text()).contains("2026-03-01", "Walks", "river, bridge", "min read", "分钟");
    }

    @Test
    void isDarkWhereTheReaderWantsItAndPrints() throws IOException {
        String style = page(POST).select("style").html();

        assertThat(style)
                .contains("@media screen and (prefers-color-scheme: dark)")
                .contains("@media print");
    }

    private Document page(String text) throws IOException {
        return page(text, 1 << 30);
    }

    private Document page(String text, long memory) throws IOException {
        Path file = Files.writeString(folder.resolve("river.md"), text);
        Snapshot snapshot = new Snapshot(0, Post.parse(text).segments(), Dialect.PANDOC);
        return Jsoup.parse(HtmlPage.of(
                new Analyzer().analyze(snapshot), ImageRoots.of(file, Optional.empty()), OwnLook.USUAL, memory));
    }

    @Test
    void theAuthorsOwnLookComesLastAndCannotEndTheSheet() {
        OwnLook own = new OwnLook(
                new PageFonts("Georgia", ""),
                StyleSheet.read("h1 { color: #a00000 }\np { color: red</style><script>alert(1)</script> }"));
        Snapshot snapshot = new Snapshot(1, Post.parse("# One\n").segments(), Dialect.PANDOC);

        Document page = Jsoup.parse(HtmlPage.of(new Analyzer().analyze(snapshot), ImageRoots.NONE, own));

        assertThat(page.select("style").first().data().strip())
                .endsWith(".dp-page h1 { color: #a00000 }")
                .contains("\"Georgia\"");
        assertThat(page.outerHtml()).doesNotContain("alert(1)");
    }
}
