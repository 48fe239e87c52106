package org.diptych.core.markdown.commonmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.markdown.source.HtmlBlock;
import org.diptych.core.markdown.source.MarkdownEngine;
import org.diptych.core.markdown.tree.Kind;
import org.diptych.core.markdown.tree.Node;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What holds of every text, however the engine is set that reads it. */
class EngineLawsPropertyTest {
    private static final String ABOVE = "***\n\n";

    @Provide
    Arbitrary<String> texts() {
        return HardTexts.any();
    }

    @Property(tries = 2_000)
    void blocksStandInTheTextOneBehindTheOther(@ForAll SetEngine set, @ForAll("texts") String text) {
        int last = 0;
        for (HtmlBlock block : set.engine().blocks(text)) {
            assertThat(block.start()).as("%s in %s", block, text).isGreaterThanOrEqualTo(last);
            assertThat(block.end()).as("%s in %s", block, text).isBetween(block.start(), text.length());
            last = block.end();
        }
    }

    @Property(tries = 2_000)
    void aTextIsReadBelowALineAcrossThePageAsItIsByItself(@ForAll SetEngine set, @ForAll("texts") String text) {
        List<HtmlBlock> alone = set.engine().blocks(text);
        List<HtmlBlock> below = set.engine().blocks(ABOVE + text);

        assertThat(below.get(0).html()).startsWith("<hr");
        assertThat(below.subList(1, below.size()))
                .as("%s of %s", set, text)
                .isEqualTo(alone.stream()
                        .map(block -> block.at(block.start() + ABOVE.length(), block.end() + ABOVE.length()))
                        .toList());
    }

    @Property(tries = 1_000)
    void anEngineKeepsNothingOfTheTextsItHasRead(
            @ForAll SetEngine set, @ForAll("texts") String one, @ForAll("texts") String other) {
        MarkdownEngine used = set.engine();
        List<HtmlBlock> first = used.blocks(one);

        assertThat(used.blocks(other)).as(other).isEqualTo(set.engine().blocks(other));
        assertThat(used.blocks(one)).as(one).isEqualTo(first);
        assertThat(used.read(one).after(other).blocks()).isEqualTo(used.blocks(other));
    }

    @Property(tries = 1_000)
    void moreBlankLinesAtTheEndChangeNothing(@ForAll SetEngine set, @ForAll("texts") String text) {
        // Code and HTML that nothing ends go on to the end of the text.
        Assume.that(!text.contains("```") && !text.contains("~~~") && !text.contains("<"));
        String ended = text.stripTrailing() + "\n\n";

        assertThat(html(set, ended + "\n\n")).as("%s of %s", set, text).isEqualTo(html(set, ended));
    }

    @Property(tries = 2_000)
    void theTreeHasTheHeadingsAndTheCodeOfThePage(@ForAll SetEngine set, @ForAll("texts") String text) {
        for (HtmlBlock block : set.engine().blocks(text)) {
            for (Node root : block.nodes()) {
                List<String> code = Jsoup.parseBodyFragment(block.html()).select("code").stream()
                        .map(Element::wholeText)
                        .toList();
                for (Node span : root.all(Kind.CodeSpan.class)) {
                    assertThat(code).as("%s of %s", set, text).contains(((Kind.CodeSpan) span.kind()).code());
                }
                for (Node heading : root.all(Kind.Heading.class)) {
                    Kind.Heading kind = (Kind.Heading) heading.kind();
                    assertThat(block.html())
                            .as("%s of %s", set, text)
                            .contains("<h" + kind.level())
                            .contains(
                                    kind.id().isEmpty()
                                            ? ""
                                            : "id=\"" + kind.id().replace("&", "&amp;"));
                }
            }
        }
    }

    private static String html(SetEngine set, String text) {
        return set.engine().blocks(text).stream().map(HtmlBlock::html).collect(Collectors.joining());
    }
}
