package org.diptych.core.check.drift;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.diptych.core.check.drift.facts.tex.TexReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TexReadingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '"',
            value = {
                "\\frac1N # \\frac{1}{N}",
                "\\dfrac{a}{b} # \\frac ab",
                "x_i # x_{i}",
                "x_{i}^{2} # x^2_i",
                "{a}+{{b}} # a+b",
                "\\left( a \\right) # (a)",
                "\\bigl[ a \\bigr] # [a]",
                "a\\,b\\;c\\quad d # abcd",
                "\\displaystyle\\sum\\limits_{i} # \\sum_i",
                "a \\le b # a\\leq b",
                "a_1, \\ldots, a_n # a_1,\\dots,a_n",
                "f' # f^{\\prime}",
                "x = 1 \\text{ if } y # x=1\\text{若}y",
                "\\mathrm{softmax}(x) # \\text{softmax}(x)",
                "\\operatorname{softmax}(x) # \\mathrm{softmax}(x)",
                "\\frac{the count of pairs}{the count of all} # \\frac{成对的计数}{全部的计数}",
                "\\begin{aligned} a &= b \\\\ c &= d \\end{aligned} # a=b c=d",
                "a + b. # a+b",
                "a，b # a,b",
                "\\sqrt[2]{x} # \\sqrt x",
                "\\boldsymbol{x} # \\mathbf x",
                "a % remark # a",
            })
    void readAlike(String one, String other) {
        assertThat(TexReading.of(one).sameAs(TexReading.of(other), false)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '"',
            value = {
                "\\frac{1}{N} # \\frac{1}{M}",
                "x_i # x_j",
                "x^2 # x_2",
                "\\frac12 # 12",
                "\\sqrt{xy} # \\sqrt{x}y",
                "\\hat{x} # x",
                "\\mathbf{x} # x",
                "\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix} # \\begin{pmatrix} a & c \\\\ b & d \\end{pmatrix}",
                "\\begin{pmatrix} a & b \\end{pmatrix} # \\begin{pmatrix} a \\\\ b \\end{pmatrix}",
                "a \\leq b # a < b",
                "\\alpha # \\beta",
                "\\text{train}(x) # \\text{test}(x)",
                "x \\text{ if } y # z\\text{若}y",
            })
    void readDifferently(String one, String other) {
        assertThat(TexReading.of(one).sameAs(TexReading.of(other), false)).isFalse();
    }

    @Property(tries = 500)
    void readsWhateverIsTyped(
            @ForAll
                    @Chars({'\\', '{', '}', '$', '_', '^', '&', '%', '\'', '中', '[', ']', '~', '*', ' ', '\n'})
                    @CharRange(from = 'a', to = 'f')
                    @StringLength(max = 60)
                    String tex) {
        assertThat(TexReading.of(tex).sameAs(TexReading.of(tex), true)).isTrue();
        assertThat(TexReading.of("\\frac{\\begin{array" + tex + "\\text{" + tex))
                .isNotNull();
    }
}
