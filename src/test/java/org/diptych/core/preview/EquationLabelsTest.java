package org.diptych.core.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reference shows the tag of the equation it names, wherever on the page that stands. */
class EquationLabelsTest {
    private final EquationLabels labels = new EquationLabels();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x \\tag{1}\\label{a} | a=1",
                "\\label{a} x \\tag{1} | a=1",
                "x \\tag*{（甲）}\\label{a} | a=（甲）",
                "x \\tag {1} \\label {a} | a=1",
                "x \\label{a} | ''",
                "x \\tag{1} | ''",
                "x \\tag{1} \\\\ y \\label{a} | ''",
            })
    void aLabelHasTheTagOfItsRow(String equation, String told) {
        labels.learn(equation);

        assertThat(labels.usedBy("\\eqref{a}")).isEqualTo(told);
    }

    @Test
    void eachRowHasATagOfItsOwn() {
        labels.learn("\\begin{align} x \\tag{1}\\label{a} \\\\ y \\tag{2}\\label{b} \\\\ z \\end{align}");

        assertThat(labels.usedBy("\\ref{b}, \\eqref{a}")).isEqualTo("b=2\na=1");
    }

    @Test
    void ofTwoEquationsWithOneLabelTheFirstIsMeant() {
        labels.learn("x \\tag{1}\\label{a}");
        labels.learn("y \\tag{2}\\label{a}");

        assertThat(labels.tags()).containsExactly(Map.entry("a", "1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\\eqref{式一} | 式一=1",
                "\\ref {式一} | 式一=1",
                "\\eqref{式二} | ''",
                "\\eqref{} | ''",
                "\\href{式一} | ''",
                "式一 | ''",
                "y \\tag{2}\\label{式一}, \\eqref{式一} | ''",
            })
    void aFormulaIsToldOnlyWhatItRefersToAndDoesNotHaveItself(String formula, String told) {
        labels.learn("x \\tag{1}\\label{式一}");

        assertThat(labels.usedBy(formula)).isEqualTo(told);
    }
}
