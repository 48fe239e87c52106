package org.diptych.core.check.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.check.BlockCheck;
import org.diptych.core.check.Checked;
import org.diptych.core.check.run.BlockChecks;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.post.Post;
import org.diptych.core.text.TextEdit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Once a fix is taken the page shows what its author meant, which it did not before. */
class MendedPagesTest {
    /** How what is glued begins, and the element that it was meant for. */
    private static final Map<String, String> BLOCKS = Map.of(
            "- item", "<li>",
            "2. item", "<li>",
            "> said", "<blockquote>",
            "## Title", "<h2",
            "***", "<hr",
            "| a | b |\n|---|---|\n| 1 | 2 |", "<table");

    private static String page(String text, Dialect dialect) {
        return new Publisher(dialect).publish(Post.parse(text)).html();
    }

    private static String mended(BlockCheck rule, String text, Dialect dialect) {
        List<TextEdit> edits = new ArrayList<>();
        Checked.by(new BlockChecks(List.of(rule)), text, dialect).findings().forEach(finding -> finding.fixes()
                .forEach(fix -> edits.addAll(fix.edits())));
        return TextEdit.applyAll(text, edits);
    }

    @Provide
    Arbitrary<String> blocks() {
        return Arbitraries.of(BLOCKS.keySet());
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.of("文字：", "A line", "*so* it is", "`x` 与 $y$", "结束。\nA second", "😀", "1 and 2");
    }

    @Property(tries = 200)
    void aBlockUnderTextIsOneWithItsBlankLine(@ForAll("lines") String line, @ForAll("blocks") String block) {
        String text = line + "\n" + block + "\n\nmore\n";
        String mended = mended(new GluedBlockCheck(), text, Dialect.PANDOC);

        assertThat(page(text, Dialect.PANDOC)).doesNotContain(BLOCKS.get(block));
        assertThat(page(mended, Dialect.PANDOC)).contains(BLOCKS.get(block));
        assertThat(mended).isEqualTo(line + "\n\n" + block + "\n\nmore\n");
    }

    @Property(tries = 100)
    void inAQuoteTheBlankLineKeepsItsMark(@ForAll("lines") String line, @ForAll("blocks") String block) {
        String text = ("> " + line + "\n" + block).replace("\n", "\n> ") + "\n";
        String mended = mended(new GluedBlockCheck(), text, Dialect.PANDOC);
        long quotes = page(text, Dialect.PANDOC).split("<blockquote>", -1).length;

        assertThat(page(mended, Dialect.PANDOC)).contains(BLOCKS.get(block));
        assertThat((long) page(mended, Dialect.PANDOC).split("<blockquote>", -1).length)
                .isEqualTo(quotes + (block.startsWith(">") ? 1 : 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "见[站点]（https://e.org/a）。; <a href=\"https://e.org/a\"",
                "见【站点】（/a）。; <a href=\"/a\"",
                "见[站点](/a）。; <a href=\"/a\"",
                "见[站点]（./a.html)。; <a href=\"./a.html\"",
                "见！[图](/a.png)。; <img src=\"/a.png\"",
                "！[图]（/a.png）; <img src=\"/a.png\"",
                "- 😀[站]（/a） 和 [b](/b); <a href=\"/a\"",
            })
    void wideMarksMadeHalfMakeALink(String text, String shown) {
        for (Dialect dialect : Dialect.values()) {
            assertThat(page(text, dialect)).doesNotContain(shown);
            String once = mended(new FullWidthLinkCheck(), text, dialect);
            assertThat(page(mended(new FullWidthLinkCheck(), once, dialect), dialect))
                    .contains(shown);
        }
    }

    @ParameterizedTest
    @CsvSource({"约~5个~10个", "从~一月~到~二月~", "~a b~", "价格~100元~起，~200元~止"})
    void tildesThatAreEscapedAreShown(String text) {
        for (Dialect dialect : Dialect.values()) {
            String mended = mended(new TildeCheck(), text, dialect);
            assertThat(page(mended, dialect)).doesNotContain("<sub>", "<del>", "\\");
            if (!mended.equals(text)) {
                assertThat(page(mended, dialect)).contains("~");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"他说**真，**她说。", "**“好”**的", "这是**重点（一）**和其他", "😀**真。**她"})
    void asterisksBecomeBold(String text) {
        String before = page(text, Dialect.HEXO_DEFAULT);
        String after = page(mended(new BoldCheck(), text, Dialect.HEXO_DEFAULT), Dialect.HEXO_DEFAULT);

        assertThat(before).contains("**");
        assertThat(after).contains("<strong>").doesNotContain("**");
    }

    /** A page looks the same without characters that nobody sees. */
    @Property(tries = 200)
    void invisibleCharactersAreTakenOutAlone(@ForAll("lines") String line, @ForAll Dialect dialect) {
        String hidden = line.replace(" ", " \u200B").replace("。", "\u2060。") + "\uFEFF";
        String mended = mended(new ZeroWidthCheck(), hidden + "\n", dialect);

        assertThat(mended).isEqualTo(line + "\n");
    }
}
