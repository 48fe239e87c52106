package org.diptych.core.markdown.commonmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.markdown.source.HtmlBlock;
import org.diptych.core.markdown.source.MappedText;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is too much to read is published as it was typed, and nothing else is. */
class LeftOutPropertyTest {
    /** So many lines in one paragraph are not tried. */
    private static final int TOO_MANY = 3_001;

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "字😀", "\n", "\n\n", "<b>&", " ", "> ", "- b")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    @Property
    void eachCharacterIsLeftOutOrReadAtItsPlace(@ForAll("texts") String text, @ForAll List<Integer> places) {
        LeftOut leftOut = LeftOut.hopelessIn(text);
        places.forEach(place -> leftOut.add(Math.floorMod(place, text.length() + 1)));

        MappedText rest = leftOut.rest();
        boolean[] read = new boolean[text.length()];
        for (int i = 0; i < rest.length(); i++) {
            assertThat(rest.text().charAt(i)).isEqualTo(text.charAt(rest.originOf(i)));
            read[rest.originOf(i)] = true;
        }
        for (HtmlBlock block : leftOut.blocks(false)) {
            assertThat(block.plain()).isTrue();
            assertThat(Jsoup.parseBodyFragment(block.html()).select("p").get(0).wholeText())
                    .isEqualTo(text.substring(block.start(), block.end()).strip());
            for (int i = block.start(); i < block.end(); i++) {
                assertThat(read[i]).as("%d of %s", i, text).isFalse();
                read[i] = true;
            }
        }
        assertThat(read).as(text).doesNotContain(false);
    }

    @ParameterizedTest
    @EnumSource(SetEngine.class)
    void aParagraphOfThousandsOfLinesIsLeftOutAndItsNeighboursAreRead(SetEngine set) {
        String lines = "一行 *x* <b>\n".repeat(TOO_MANY);
        String text = "*above*\n\n" + lines + "\n**below**\n";

        List<HtmlBlock> blocks = set.engine().blocks(text);
        assertThat(blocks).hasSize(3).extracting(HtmlBlock::plain).containsExactly(false, true, false);
        assertThat(blocks.get(0).html()).contains("<em>above</em>");
        assertThat(blocks.get(1).html()).contains("*x* &lt;b&gt;").doesNotContain("<em>");
        assertThat(text.substring(blocks.get(1).start(), blocks.get(1).end())).isEqualTo(lines.stripTrailing());
        assertThat(blocks.get(2).html()).contains("<strong>below</strong>");
        assertThat(blocks.get(2).start()).isEqualTo(text.indexOf("**below"));
    }

    @Test
    void aLineEndOfWhatIsLeftOutIsABreakWhereLineEndsAreKept() {
        String lines = "a\n".repeat(TOO_MANY);

        assertThat(SetEngine.MARKED.engine().html(lines)).contains("<p>a<br>a<br>");
        assertThat(SetEngine.MARKED_AS_TYPED.engine().html(lines))
                .contains("<p>a\na\n")
                .doesNotContain("<br>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"| a | b |\n", "- a\n", "> a\n", "12. a\n", "\n", "# a\n", "a\n\n"})
    void manyLinesThatAreNoParagraphAreRead(String line) {
        String text = "| a | b |\n|---|---|\n" + line.repeat(TOO_MANY);

        assertThat(LeftOut.hopelessIn(text).blocks(false)).isEmpty();
        assertThat(LeftOut.hopelessIn(text).rest().text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", ">", "- ", "1. ", "* > "})
    void aLineThatOpensMoreThanAHundredBlocksIsLeftOut(String mark) {
        String marks = mark.repeat(101);

        assertThat(LeftOut.hopelessIn("a\n\n" + marks + "b\n\nc").blocks(false))
                .singleElement()
                .satisfies(block -> assertThat(block.start()).isEqualTo(3));
        assertThat(LeftOut.hopelessIn("a\n\n" + mark.repeat(40) + "b\n\nc").blocks(false))
                .isEmpty();
    }

    @Test
    void whereMoreThanAFewParagraphsAreTooMuchNothingIsRead() {
        String table = "|" + "a|".repeat(3_000) + "\n|" + "-|".repeat(3_000) + "\n" + "x\n".repeat(300) + "\n";
        String text = "*a*\n\n" + table.repeat(6) + "*b*\n";

        assertThat(SetEngine.MARKDOWN_IT.engine().blocks(text)).singleElement().satisfies(block -> {
            assertThat(block.plain()).isTrue();
            assertThat(block.start()).isZero();
            assertThat(block.end()).isEqualTo(text.length());
        });
    }
}
