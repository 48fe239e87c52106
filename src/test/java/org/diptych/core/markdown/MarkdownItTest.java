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
import java.util.regex.Pattern;
import org.diptych.core.markdown.markdownit.MarkdownItEngine;
import org.diptych.core.markdown.settings.EngineSettings;
import org.diptych.core.markdown.settings.MarkdownItSettings;
import org.diptych.core.markdown.settings.MarkdownItSettings.Braces;
import org.diptych.core.markdown.settings.MarkdownItSettings.Plugin;
import org.diptych.core.markdown.settings.MarkdownItSettings.Syntax;
import org.diptych.core.markdown.settings.Rendering;
import org.junit.jupiter.api.Test;

/** Hard texts are published as markdown-it itself published them; {@code ask-markdown-it.mjs} asked it. */
class MarkdownItTest {
    private static final Path ANSWERS = Path.of("src/test/resources/dialect/markdown-it-made.json");
    private static final Path ATTRIBUTES = Path.of("src/test/resources/dialect/markdown-it-attributes.json");

    /** Behind a note in the line the plugin for notes leaves code as it is typed. */
    private static final Pattern CODE_BEHIND_NOTE = Pattern.compile("\\^\\[(?:(?!\\n\\n).)*`", Pattern.DOTALL);

    @Test
    void publishesMadeTextsAsTheRendererDoes() throws IOException {
        assertThat(differences(ANSWERS, MarkdownItSettings.DEFAULT, "html")).isEmpty();
    }

    @Test
    void publishesMadeTextsAsTheRendererDoesWithPlugins() throws IOException {
        Set<Plugin> plugins = EnumSet.of(
                Plugin.ABBR, Plugin.CJK_BREAKS, Plugin.FOOTNOTE, Plugin.INS, Plugin.MARK, Plugin.SUB, Plugin.SUP);

        assertThat(differences(
                        ANSWERS,
                        with(new Syntax(Set.of(), plugins, List.of("warning"), 100, Braces.DEFAULT)),
                        "plugins"))
                .isEmpty();
    }

    @Test
    void publishesMadeTextsAsTheRendererDoesWithDefinitionsAndEmoji() throws IOException {
        Set<Plugin> plugins = EnumSet.of(Plugin.DEFLIST, Plugin.EMOJI, Plugin.EMOTICONS);

        assertThat(differences(ANSWERS, with(new Syntax(Set.of(), plugins, List.of(), 100, Braces.DEFAULT)), "lists"))
                .isEmpty();
    }

    @Test
    void givesAttributesInBracesAsThePluginDoes() throws IOException {
        MarkdownItSettings settings = with(new Syntax(Set.of(), Set.of(Plugin.ATTRS), List.of(), 100, Braces.DEFAULT));

        assertThat(differences(ATTRIBUTES, settings, "html")).isEmpty();
    }

    @Test
    void givesAttributesInBracesBesideAllOtherPlugins() throws IOException {
        Set<Plugin> plugins = EnumSet.complementOf(EnumSet.of(Plugin.TASKS));

        assertThat(differences(
                        ATTRIBUTES,
                        with(new Syntax(Set.of(), plugins, List.of("warning"), 100, Braces.DEFAULT)),
                        "plugins"))
                .isEmpty();
    }

    @Test
    void aContainerEndsAtItsColonsThoughAParagraphStandsAboveThem() {
        Syntax syntax = new Syntax(Set.of(), Set.of(), List.of("warning"), 100, Braces.DEFAULT);
        Rendering rendering = rendering(with(syntax));

        assertThat(CanonicalHtml.of(new MarkdownItEngine(rendering).html("::: warning\nb\n:::\nc\n")))
                .isEqualTo(CanonicalHtml.of("<div class=\"warning\">\n<p>b</p>\n</div>\n<p>c</p>\n"));
    }

    @Test
    void whatABracketRefersToIsNoTerm() {
        Syntax syntax = new Syntax(Set.of(), Set.of(Plugin.DEFLIST), List.of(), 100, Braces.DEFAULT);

        assertThat(CanonicalHtml.of(new MarkdownItEngine(rendering(with(syntax))).html("[a]: /x\n\n~ [a]\n")))
                .isEqualTo(CanonicalHtml.of("<p>~ <a href=\"/x\">a</a></p>"));
    }

    /** As markdown-it 13 says with markdown-it-task-lists 2. */
    @Test
    void aBoxThatIsALinkTooIsDrawnBeforeTheLink() {
        Syntax syntax = new Syntax(Set.of(), Set.of(Plugin.TASKS), List.of(), 100, Braces.DEFAULT);

        assertThat(new MarkdownItEngine(rendering(with(syntax))).html("- [x] a\n\n[x]: b\n"))
                .contains("type=\"checkbox\"><a href=\"b\">x</a> a</li>");
    }

    /** As markdown-it 13 says with markdown-it-deflist 2. */
    @Test
    void whatLooksLikeADefinitionOfALinkMayBeATerm() {
        Syntax syntax = new Syntax(Set.of(), Set.of(Plugin.DEFLIST), List.of(), 100, Braces.DEFAULT);

        assertThat(CanonicalHtml.of(new MarkdownItEngine(rendering(with(syntax))).html("[\\]:b\n\n: word\n")))
                .isEqualTo(CanonicalHtml.of("<dl>\n<dt>[]:b</dt>\n<dd>word</dd>\n</dl>\n"));
    }

    @Test
    void aTableOfManyCellsThatNobodyTypedIsLeftAsText() {
        String table = "|" + "a|".repeat(3000) + "\n|" + "-|".repeat(3000) + "\n" + "x\n".repeat(300);

        assertThat(Dialect.MARKDOWN_IT.engine(Rendering.DEFAULT).blocks(table))
                .singleElement()
                .satisfies(block -> {
                    assertThat(block.plain()).isTrue();
                    assertThat(block.html().length()).isLessThan(2 * table.length());
                });
    }

    @Test
    void halfAddressesInARowEndInText() {
        String addresses = "http://a.".repeat(20_000);

        assertThat(Dialect.MARKDOWN_IT.engine(Rendering.DEFAULT).html(addresses + "\n\n*next*"))
                .contains("<em>next</em>");
    }

    private static MarkdownItSettings with(Syntax syntax) {
        MarkdownItSettings usual = MarkdownItSettings.DEFAULT;
        return new MarkdownItSettings(syntax, usual.output(), usual.quotes(), usual.anchors(), usual.images());
    }

    private static Rendering rendering(MarkdownItSettings settings) {
        return Rendering.DEFAULT.with(EngineSettings.DEFAULT.with(settings));
    }

    private static List<String> differences(Path answers, MarkdownItSettings settings, String answer)
            throws IOException {
        MarkdownItEngine engine = new MarkdownItEngine(rendering(settings));
        List<String> differences = new ArrayList<>();
        for (JsonNode made : new ObjectMapper().readTree(answers.toFile())) {
            String source = made.get("source").asText();
            String ours = CanonicalHtml.of(engine.html(source));
            String theirs = CanonicalHtml.of(made.get(answer).asText());
            if (!ours.equals(theirs) && !CODE_BEHIND_NOTE.matcher(source).find()) {
                differences.add(source + "\n---- published\n" + theirs + "\n---- ours\n" + ours);
            }
        }
        return differences;
    }
}
