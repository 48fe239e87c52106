package org.diptych.core.check.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.check.BlockCheck;
import org.diptych.core.check.Check;
import org.diptych.core.check.Checked;
import org.diptych.core.check.Finding;
import org.diptych.core.check.Fix;
import org.diptych.core.check.formula.DollarCheck;
import org.diptych.core.check.formula.TexBlockCheck;
import org.diptych.core.check.formula.TexCheck;
import org.diptych.core.check.run.BlockChecks;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;

/** Whatever is typed, each rule marks characters of the text, in its order, and its fixes fit. */
class MarkdownPlacesTest {
    private static final List<BlockCheck> RULES = List.of(
            new BoldCheck(),
            new ForeignMarkupCheck(),
            new FullWidthLinkCheck(),
            new GluedBlockCheck(),
            new HtmlMarkdownCheck(),
            new ImageAddressCheck(),
            new LostMarkupCheck(),
            new TildeCheck(),
            new ZeroWidthCheck(),
            new DollarCheck(),
            new TexCheck());

    private static List<Check> checks() {
        return List.of(
                new DeepHtmlCheck(),
                new FenceCheck(),
                new HeadingIdCheck(),
                new MissingMoreCheck(),
                new TexBlockCheck());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a",
                        "字",
                        "😀",
                        " ",
                        "\n",
                        "\n\n",
                        "# ",
                        "- ",
                        "> ",
                        "**",
                        "~",
                        "^2^",
                        "$",
                        "$$",
                        "`",
                        "```\n",
                        "！[",
                        "[",
                        "](a.png)",
                        "](",
                        "）",
                        "（/b",
                        "【",
                        "】",
                        "![]()",
                        "<img>",
                        "<b>",
                        "</b>",
                        "<!--",
                        "-->",
                        "\\foo{",
                        "}",
                        "{#id}",
                        "[^1]",
                        "[^1]: ",
                        ":::note",
                        "\u200B",
                        "|",
                        "|---|",
                        "***\n",
                        "---\n",
                        "{% ref a %}",
                        "{%",
                        "%}",
                        "    ",
                        "\t",
                        "\\",
                        "<div>\n")
                .list()
                .ofMaxSize(14)
                .map(pieces -> String.join("", pieces));
    }

    private static void fits(String text, List<Finding> findings) {
        for (Finding finding : findings) {
            assertThat(finding.range().end()).as(finding.rule() + " " + text).isLessThanOrEqualTo(text.length());
            assertThat(isWhole(text, finding.range()))
                    .as(finding.rule() + " " + text)
                    .isTrue();
            for (Fix fix : finding.fixes()) {
                assertThat(TextEdit.applyAll(text, fix.edits())).isNotEqualTo(text);
            }
        }
    }

    /** No half of a sign that takes two. */
    private static boolean isWhole(String text, TextRange range) {
        return range.isEmpty()
                || !Character.isLowSurrogate(text.charAt(range.start()))
                        && !Character.isHighSurrogate(text.charAt(range.end() - 1));
    }

    @Property(tries = 500)
    void markCharactersOfTheText(@ForAll("texts") String text, @ForAll Dialect dialect) {
        for (BlockCheck rule : RULES) {
            fits(text, Checked.by(new BlockChecks(List.of(rule)), text, dialect).findings());
        }
        for (Check check : checks()) {
            fits(text, Checked.by(check, text, dialect).findings());
        }
    }

    /** What a rule says of a text does not hang on the front matter before it. */
    @Property(tries = 300)
    void whatStandsInFrontMovesThemAlone(@ForAll("texts") String text, @ForAll Dialect dialect) {
        String front = "---\ntitle: 日晷 😀\n---\n";
        String body = "a\n\n" + text;
        for (BlockCheck rule : RULES) {
            Check check = new BlockChecks(List.of(rule));
            List<Finding> alone = Checked.by(check, body, dialect).findings();

            assertThat(Checked.by(check, front + body, dialect).findings())
                    .as(rule.getClass().getSimpleName() + " " + text)
                    .isEqualTo(alone.stream()
                            .map(finding -> finding.shift(front.length()))
                            .toList());
        }
    }

    /** Checks that remember say of a text what a fresh one says. */
    @Property(tries = 300)
    void whatIsRememberedChangesNothing(
            @ForAll("texts") String before, @ForAll("texts") String text, @ForAll Dialect dialect) {
        List<Check> fresh = checks();
        List<Check> remembering = checks();
        for (int i = 0; i < fresh.size(); i++) {
            remembering.get(i).check(Checked.post(before + text, dialect));

            assertThat(Checked.by(remembering.get(i), text, dialect).findings())
                    .isEqualTo(Checked.by(fresh.get(i), text, dialect).findings());
        }
    }
}
