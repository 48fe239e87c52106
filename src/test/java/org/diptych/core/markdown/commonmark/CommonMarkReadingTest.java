package org.diptych.core.markdown.commonmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.diptych.core.markdown.EditedReading;
import org.diptych.core.markdown.markdownit.MarkdownItEngine;
import org.diptych.core.markdown.marked.MarkedEngine;
import org.diptych.core.markdown.settings.EngineSettings;
import org.diptych.core.markdown.settings.MarkdownItSettings;
import org.diptych.core.markdown.settings.MarkdownItSettings.Plugin;
import org.diptych.core.markdown.settings.MarkdownItSettings.Syntax;
import org.diptych.core.markdown.settings.MarkedSettings;
import org.diptych.core.markdown.settings.Rendering;
import org.diptych.core.markdown.settings.SiteAddresses;
import org.diptych.core.markdown.source.HtmlBlock;
import org.diptych.core.markdown.source.MarkdownEngine;

/** What a text is read into after an edit is what it is read into from anew, as marked and as markdown-it read it. */
class CommonMarkReadingTest {
    private static final MarkdownEngine MARKED = new MarkedEngine(MarkedSettings.DEFAULT, SiteAddresses.NONE);
    private static final MarkdownEngine MARKDOWN_IT = markdownIt(Set.of());

    /** What else reaches far, or begins and ends what this dialect has. */
    private static final List<String> PIECES = List.of(
            "* ",
            "- [ ] ",
            "~~",
            "\n\n[a]: b\n\n",
            "\n\n[^1]: note\n\n",
            "*[x]: y\n",
            "<a href=b>",
            "</a>",
            "<pre>",
            "</pre>",
            "<div>\n",
            "</div>\n",
            "<script>",
            "</script>",
            "\n: ",
            "  \n",
            "\"",
            "'",
            "http://a.b",
            "word\n\n");

    private static MarkdownEngine markdownIt(Set<Plugin> plugins) {
        MarkdownItSettings usual = MarkdownItSettings.DEFAULT;
        Syntax syntax = new Syntax(Set.of(), plugins, List.of("x"), 100, Syntax.DEFAULT.braces());
        MarkdownItSettings settings =
                new MarkdownItSettings(syntax, usual.output(), usual.quotes(), usual.anchors(), usual.images());
        return new MarkdownItEngine(Rendering.DEFAULT.with(EngineSettings.DEFAULT.with(settings)));
    }

    @Provide
    Arbitrary<MarkdownEngine> engines() {
        return Arbitraries.of(
                MARKED,
                MARKDOWN_IT,
                markdownIt(Set.of(Plugin.DEFLIST, Plugin.FOOTNOTE, Plugin.ABBR, Plugin.TASKS)),
                markdownIt(Set.of(Plugin.ATTRS)));
    }

    @Example
    void aParagraphThatEndsWhereATableMightBeginIsReadAgainWithIt() {
        String changed = "`\na\n-\t|-\n-|";

        assertThat(MARKED.read("`\na\n-|-\n-|").after(changed).blocks()).isEqualTo(MARKED.blocks(changed));
    }

    @Property(tries = 2000, shrinking = ShrinkingMode.OFF)
    void aTextMadeOfPiecesIsReadAsFromAnewAfterEachEdit(@ForAll long seed, @ForAll("engines") MarkdownEngine engine) {
        new EditedReading(engine, PIECES).compareMade(new Random(seed), 8);
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void aPostIsReadAsFromAnewAfterEachEdit(@ForAll long seed, @ForAll("engines") MarkdownEngine engine) {
        new EditedReading(engine, PIECES).compareBody(new Random(seed), 6);
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void aKeyInAParagraphReadsItAndItsNeighboursAlone(@ForAll long seed, @ForAll boolean marked) {
        EditedReading edited = new EditedReading(marked ? MARKED : MARKDOWN_IT, PIECES);
        Random random = new Random(seed);
        String paragraphs =
                "# A\n\nOne.\n\nTwo.\n\n- an\n- item\n\nThree.\n\n> Four.\n\n## B\n\nFive.\n\n```\nsix\n```\n\nSeven.\n";
        List<String> words = List.of("One", "Two", "Three", "Four", "Five", "Seven");
        String word = words.get(random.nextInt(words.size()));
        int place = paragraphs.indexOf(word) + 1 + random.nextInt(word.length() - 1);
        String changed = paragraphs.substring(0, place) + "x" + paragraphs.substring(place);

        assertThat(edited.readAnew(paragraphs, changed))
                .extracting(HtmlBlock::html)
                .hasSize(1)
                .first()
                .asString()
                .contains("x");
    }
}
