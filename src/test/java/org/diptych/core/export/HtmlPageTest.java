package org.diptych.core.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import org.diptych.core.analysis.Analyzer;
import org.diptych.core.analysis.Snapshot;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.post.Post;
import org.diptych.core.preview.ImageRoots;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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

    private Document page(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("river.md"), text);
        Snapshot snapshot = new Snapshot(0, Post.parse(text).segments(), Dialect.PANDOC);
        return Jsoup.parse(HtmlPage.of(new Analyzer().analyze(snapshot), ImageRoots.of(file, Optional.empty())));
    }
}
