package org.diptych.core.check.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.check.Checked;
import org.diptych.core.check.Finding;
import org.diptych.core.check.run.BlockChecks;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.post.Post;
import org.diptych.core.text.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of formulas is what the page shows of them: trimmed they are set, and what TeX loses is not there. */
class FormulaLawsTest {

    private static String page(String text) {
        return new Publisher(Dialect.PANDOC).publish(Post.parse(text)).html();
    }

    private static long formulas(String html) {
        return html.split("class=\"math", -1).length - 1;
    }

    @Provide
    Arbitrary<String> terms() {
        return Arbitraries.of(
                "x", "x_1", "a+b", "\\alpha", "f(x) = 2x", "x^2", "\\frac{a}{b}", "i < n", "∑ x", "a = \\text{是}");
    }

    @Provide
    Arbitrary<String> around() {
        return Arbitraries.of("", " so ", "其中", "是。", "\n\n- ", "，", " **", "** ", "(", ")", "😀");
    }

    @Property(tries = 300)
    void aFormulaThatIsTrimmedIsSet(
            @ForAll("terms") String term, @ForAll("around") String before, @ForAll("around") String behind) {
        String text = "a" + before + "$ " + term + " $" + behind + "b";
        Checked checked = Checked.by(new DollarCheck(), text);

        assertThat(checked.findings()).hasSizeLessThanOrEqualTo(1);
        for (Finding finding : checked.findings()) {
            assertThat(finding.range().in(text)).isEqualTo("$ " + term + " $");
            assertThat(formulas(page(text))).isZero();
            assertThat(formulas(
                            page(TextEdit.applyAll(text, finding.fixes().get(0).edits()))))
                    .isEqualTo(1);
        }
    }

    @Property(tries = 300)
    void aFormulaThatIsSetIsNotTold(
            @ForAll("terms") String term, @ForAll("around") String before, @ForAll("around") String behind) {
        String text = "a" + before + "$" + term + "$" + behind + "b";
        if (formulas(page(text)) == 1) {
            Checked.by(new DollarCheck(), text).isClean();
            Checked.by(new TexCheck(), text).isClean();
        }
    }

    @Provide
    Arbitrary<String> tex() {
        return Arbitraries.of(
                        "\\foo",
                        "\\foo{a}",
                        "\\foo[b]{a}",
                        " 字",
                        " word",
                        "\\*",
                        "$x$",
                        " `\\c` ",
                        " ",
                        "，",
                        "\\\\",
                        "😀")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(pieces -> String.join("", pieces));
    }

    /** What is marked as deleted can be taken out of the text, and the page is what it was. */
    @Property(tries = 500)
    void withoutWhatIsDeletedThePageSaysTheSame(@ForAll("tex") String tex) {
        String text = "开头 " + tex + " end";
        Checked checked = Checked.by(new TexCheck(), text);
        String without = TextEdit.applyAll(
                text,
                checked.findings().stream()
                        .map(finding -> TextEdit.delete(finding.range()))
                        .toList());

        assertThat(page(without).replaceAll("\\s", ""))
                .as(text)
                .isEqualTo(page(text).replaceAll("\\s", ""));
        Checked.by(new TexCheck(), without).isClean();
    }

    @ParameterizedTest
    @CsvSource({
        "'$$\na\n\nb\n$$', '$$\na\nb\n$$'",
        "'$$ a\n\n\n  \nb $$', '$$ a\nb $$'",
        "'text $$\na\n\nb\n$$ more', 'text $$\na\nb\n$$ more'",
        "'$$\na\n\nb\n\nc\n$$', '$$\na\nb\nc\n$$'",
    })
    void aFormulaIsClosedUpOverItsBlankLines(String text, String closed) {
        Checked checked = Checked.by(new BlockChecks(List.of()), text);

        assertThat(checked.findings()).extracting(Finding::rule).containsExactly("math-with-blank-line");
        assertThat(checked.fixed()).isEqualTo(closed);
        assertThat(formulas(page(closed))).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$$ a\n\n# Title\n\n$$",
                "$$ a\n\n- item\n\n$$",
                "$$ a\n\n> said\n\n$$",
                "$$ a\n\n```\nb\n```\n\n$$"
            })
    void marksThatAnotherBlockPartsAreTwo(String text) {
        Checked checked = Checked.by(new BlockChecks(List.of()), text);

        assertThat(checked.marks()).containsExactly("formula-unclosed: $$", "formula-unclosed: $$");
    }

    @Test
    void aCommandThatStandsAloneIsToldWithItsFirstLine() {
        assertThat(Checked.by(new TexBlockCheck(), "前言\n\n\\newpage\n\n\\def\\x{y}\nmore\n\nb")
                        .marks())
                .contains("tex-deleted: \\newpage");
        Checked.by(new TexBlockCheck(), "a\n\n`\\newpage`\n\nb \\newpage\n").isClean();
    }
}
