package org.diptych.core.markdown.hexo.code;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.diptych.core.markdown.hexo.Asked;
import org.diptych.core.markdown.settings.CodeSettings;
import org.diptych.core.markdown.settings.CodeSettings.Engine;
import org.diptych.core.markdown.settings.CodeSettings.Highlight;
import org.diptych.core.markdown.settings.CodeSettings.Indent;
import org.diptych.core.markdown.settings.CodeSettings.LineNumbers;
import org.diptych.core.markdown.settings.KnownTags;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Code stands in the frame that Hexo puts it into, with its numbers, marks and caption; {@code ask-tags.mjs} asked it. */
class CodePublishedTest {
    private static final KnownTags HEXO = new KnownTags(false, false, Map.of(), false);

    static Stream<Arguments> codes() {
        JsonNode published = Asked.read("code-published.json");
        return StreamSupport.stream(Asked.read("code.json").get("settings").spliterator(), false)
                .flatMap(site -> published.get(site.get("name").asText()).properties().stream()
                        .map(each -> Arguments.of(
                                site.get("name").asText(),
                                each.getKey(),
                                settings(site),
                                each.getValue().asText())));
    }

    private static CodeSettings settings(JsonNode site) {
        List<String> excluded = new ArrayList<>();
        site.path("excluded").forEach(language -> excluded.add(language.asText()));
        return new CodeSettings(
                site.path("engine").asText().equals("prismjs") ? Engine.PRISM : Engine.HIGHLIGHT,
                new LineNumbers(
                        site.path("numbers").asBoolean(true),
                        site.path("threshold").asInt()),
                new Highlight(
                        site.path("wrap").asBoolean(true), site.path("hljs").asBoolean(false)),
                new Indent(site.path("tab").asText(), site.path("stripped").asBoolean(true)),
                excluded);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("codes")
    void standsInTheFrameThatHexoPutsItInto(String site, String source, CodeSettings settings, String expected) {
        assertThat(frame(Asked.publish(source, HEXO, settings).html())).isEqualTo(frame(expected));
    }

    /** {@code html} without the colours of words. */
    private static String frame(String html) {
        Document page = Jsoup.parseBodyFragment(html);
        page.outputSettings().prettyPrint(false);
        page.select("pre span").stream()
                .filter(span -> !span.hasClass("line") && span.closest(".line-numbers-rows") == null)
                .filter(span -> span.closest(".caption") == null)
                .forEach(Element::unwrap);
        return page.body().html().replaceAll(">\n+", ">").strip();
    }
}
