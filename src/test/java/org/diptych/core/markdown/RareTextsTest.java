package org.diptych.core.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.diptych.core.markdown.commonmark.SetEngine;
import org.diptych.core.markdown.markdownit.MarkdownItEngine;
import org.diptych.core.markdown.settings.EngineSettings;
import org.diptych.core.markdown.settings.MarkdownItSettings.Braces;
import org.diptych.core.markdown.settings.MarkdownItSettings.Plugin;
import org.diptych.core.markdown.settings.MarkdownItSettings.Syntax;
import org.diptych.core.markdown.settings.Rendering;
import org.diptych.core.markdown.source.HtmlBlock;
import org.diptych.core.markdown.source.MarkdownEngine;
import org.junit.jupiter.api.Test;

/**
 * The wide blank of Chinese texts, other blanks that ASCII lacks, and what else is rarely typed, are what they are to the
 * renderers; {@code ask-marked.mjs} and {@code ask-markdown-it.mjs} asked them.
 */
class RareTextsTest {
    @Test
    void areWhatTheyAreToMarked() throws IOException {
        assertThat(differences(SetEngine.MARKED.engine(), "marked")).isEmpty();
    }

    @Test
    void areWhatTheyAreToMarkdownItAndItsPlugins() throws IOException {
        Set<Plugin> plugins = EnumSet.of(
                Plugin.ABBR,
                Plugin.CJK_BREAKS,
                Plugin.DEFLIST,
                Plugin.FOOTNOTE,
                Plugin.INS,
                Plugin.MARK,
                Plugin.SUB,
                Plugin.SUP);
        Syntax syntax = new Syntax(Set.of(), plugins, List.of("warning"), 100, Braces.DEFAULT);
        Rendering rendering = Rendering.DEFAULT.with(EngineSettings.DEFAULT.with(SetEngine.markdownIt(syntax)));

        assertThat(differences(new MarkdownItEngine(rendering), "markdown-it")).isEmpty();
    }

    private static List<String> differences(MarkdownEngine engine, String renderer) throws IOException {
        JsonNode published = new ObjectMapper()
                .readTree(Path.of("src/test/resources/dialect/" + renderer + "-rare.json")
                        .toFile());
        List<String> differences = new ArrayList<>();
        published.properties().forEach(answer -> {
            String ours = shown(
                    engine.blocks(answer.getKey()).stream().map(HtmlBlock::html).collect(Collectors.joining()));
            String theirs = shown(answer.getValue().asText());
            if (!ours.equals(theirs)) {
                differences.add(answer.getKey() + "\n---- published\n" + theirs + "\n---- ours\n" + ours);
            }
        });
        return differences;
    }

    /** The canonical form, in which blanks can be told apart. */
    private static String shown(String html) {
        return CanonicalHtml.of(html)
                .codePoints()
                .mapToObj(c ->
                        c > ' ' && c != 0xA0 && c != 0x2003 && c != 0x2028 && c != 0x3000 && c != 0xFEFF || c == '\n'
                                ? Character.toString(c)
                                : String.format("<%04X>", c))
                .collect(Collectors.joining());
    }
}
