package org.diptych.core.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A formula is told the definitions before it that it uses, whole and in their order, and no others. */
class FormulaDefinitionsTest {
    private final FormulaDefinitions definitions = new FormulaDefinitions();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\\newcommand{\\R}{\\mathbb{R}} | x \\in \\R",
                "\\newcommand\\R{\\mathbb{R}} | \\R^n",
                "\\newcommand*{\\R}{\\mathbb{R}} | \\R",
                "\\newcommand { \\R } {\\mathbb{R}} | \\R",
                "\\newcommand{\\norm}[1]{\\lVert #1 \\rVert} | \\norm{x}",
                "\\newcommand{\\norm}[2][2]{\\lVert #2 \\rVert_{#1}} | \\norm[1]{x}",
                "\\providecommand{\\R}{R} | \\R",
                "\\renewcommand{\\R}{R} | \\R",
                "\\def\\R{R} | \\R",
                "\\gdef\\v#1{\\mathbf{#1}} | \\v{x}",
                "\\edef\\pair(#1,#2){#1{,}#2} | \\pair(a,b)",
                "\\let\\eps\\varepsilon | \\eps",
                "\\let\\eps=\\varepsilon | \\eps",
                "\\let\\eps = e | \\eps",
                "\\DeclareMathOperator{\\tr}{tr} | \\tr A",
                "\\DeclareMathOperator*{\\argmax}{arg\\,max} | \\argmax_x",
                "\\newenvironment{rows}{\\begin{matrix}}{\\end{matrix}} | \\begin{rows}1\\end{rows}",
                "\\renewenvironment{rows}[1]{\\left#1}{\\right.} | \\begin{rows}(1\\end{rows}",
                "\\definecolor{sky}[n]{rgb}{0,0,1} | \\color{sky}x",
                "\\newcommand{\\brace}{\\{ \\} } | \\brace",
                "\\newcommand{\\,}{x} | a\\,b",
            })
    void whatIsDefinedIsToldToTheFormulaThatUsesItAndToNoOther(String definition, String use) {
        definitions.learn("a " + definition + " b");

        assertThat(definitions.usedBy(use)).isEqualTo(definition);
        assertThat(definitions.usedBy("x + \\Rn + y")).isEmpty();
        assertThat(FormulaDefinitions.mayDefine(definition)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\newcommand",
                "\\newcommand{\\R}",
                "\\newcommand{\\R}[1]",
                "\\newcommand{\\R}{never closed",
                "\\newcommand{\\R}[never closed",
                "\\newcommand{\\R}{\\}",
                "\\def\\R",
                "\\let",
                "\\let\\R",
                "\\newenvironment{\\R}{only one}",
                "\\newcommands{\\R}{R}",
                "\\R",
                "",
            })
    void whatIsBrokenDefinesNothing(String broken) {
        definitions.learn(broken);

        assertThat(definitions.names()).isEmpty();
        assertThat(definitions.usedBy("\\R")).isEmpty();
    }

    @Test
    void aBrokenDefinitionLeavesThoseAroundIt() {
        definitions.learn("\\def\\a{1}\\newcommand{\\b}\\def\\c{3}");

        assertThat(definitions.names()).containsExactly("\\a", "\\c");
    }

    @Test
    void whatAMacroUsesComesAlongInTheOrderOfThePage() {
        definitions.learn("\\def\\a{\\b\\b} \\def\\b{\\c} \\def\\other{x} \\def\\c{1}");

        assertThat(definitions.usedBy("\\a")).isEqualTo("\\def\\a{\\b\\b}\\def\\b{\\c}\\def\\c{1}");
    }

    @Test
    void macrosThatUseEachOtherAreToldOnce() {
        definitions.learn("\\def\\a{\\b}\\def\\b{\\a}");

        assertThat(definitions.usedBy("\\a + \\b")).isEqualTo("\\def\\a{\\b}\\def\\b{\\a}");
    }

    @Test
    void theLastDefinitionOfANameCountsFromItsPlace() {
        definitions.learn("\\def\\a{1}\\def\\b{2}");
        definitions.learn("\\def\\a{3}");

        assertThat(definitions.usedBy("\\a\\b")).isEqualTo("\\def\\b{2}\\def\\a{3}");
    }

    @Test
    void namesOfEnvironmentsAreNoCommands() {
        definitions.learn("\\newenvironment{rows}{a}{b}\\def\\cols{c}");

        assertThat(definitions.usedBy("\\rows")).isEmpty();
        assertThat(definitions.usedBy("\\text{cols}")).isEmpty();
    }

    /** Letters stand for digits, which no command's name has. */
    @Property(tries = 200)
    void ofManyMacrosEachFormulaIsToldItsOwn(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 25) Integer> defined,
            @ForAll @IntRange(max = 25) int used) {
        FormulaDefinitions all = new FormulaDefinitions();
        int last = -1;
        for (int i = 0; i < defined.size(); i++) {
            all.learn(definition(defined.get(i), i));
            last = defined.get(i) == used ? i : last;
        }

        assertThat(all.usedBy("x + " + name(used) + "^2")).isEqualTo(last < 0 ? "" : definition(used, last));
    }

    private static String name(int letter) {
        return "\\q" + (char) ('a' + letter);
    }

    private static String definition(int letter, int value) {
        return "\\newcommand{" + name(letter) + "}{" + value + "}";
    }
}
