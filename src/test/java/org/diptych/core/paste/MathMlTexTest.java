package org.diptych.core.paste;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MathMlTexTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\0',
            value = {
                "<msqrt><mi>x</mi><mo>+</mo><mn>1</mn></msqrt> => \\sqrt{x+1}",
                "<mroot><mi>x</mi><mn>3</mn></mroot> => \\sqrt[3]{x}",
                "<msub><mi>a</mi><mi>i</mi></msub> => a_{i}",
                "<msubsup><mo>∫</mo><mn>0</mn><mi>∞</mi></msubsup> => \\int_{0}^{\\infty}",
                "<munderover><mo>∑</mo><mi>i</mi><mi>n</mi></munderover><mi>i</mi> => \\sum_{i}^{n}i",
                "<munder><mi>lim</mi><mrow><mi>x</mi><mo>→</mo><mn>0</mn></mrow></munder> => \\lim_{x\\to 0}",
                "<mover><mi>x</mi><mo>^</mo></mover> => \\hat{x}",
                "<mover><mi>x</mi><mo>¯</mo></mover> => \\bar{x}",
                "<mover><mi>x</mi><mo>~</mo></mover> => \\tilde{x}",
                "<mover><mi>x</mi><mo>→</mo></mover> => \\vec{x}",
                "<mover><mi>x</mi><mo>˙</mo></mover> => \\dot{x}",
                "<mover><mi>x</mi><mi>y</mi></mover> => x^{y}",
                "<mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>2</mn></mtd></mtr><mtr><mtd><mn>3</mn></mtd></mtr></mtable>"
                        + " => \\begin{matrix}1 & 2 \\\\ 3\\end{matrix}",
                "<mi>x</mi><mspace/><mi>y</mi> => x\\ y",
                "<mi>argmax</mi><mi>x</mi> => \\operatorname{argmax}x",
                "<mi mathvariant='bold'>α</mi> => \\mathbf{\\alpha}",
                "<mn mathvariant='monospace'>1</mn> => \\mathtt{1}",
                "<semantics><mi>x</mi><annotation>y</annotation></semantics> => x",
            })
    void aFormulaIsSaidInTex(String math, String tex) {
        assertThat(tex(math)).isEqualTo(tex);
    }

    /** Each of them would be read as a mark of TeX: a percent sign takes the rest of the formula away. */
    @ParameterizedTest
    @CsvSource({"%,\\%", "&amp;,\\&", "#,\\#", "$,\\$", "_,\\_", "{,\\{", "},\\}"})
    void aSignThatTexReadsAsAMarkIsASign(String sign, String tex) {
        assertThat(tex("<mn>5</mn><mo>" + sign + "</mo><mi>x</mi>")).isEqualTo("5" + tex + "x");
        assertThat(tex("<mn>5</mn><mi>" + sign + "</mi><mi>x</mi>")).isEqualTo("5" + tex + "x");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\0',
            value = {
                "if x => \\text{if x}",
                "50% of x => \\text{50}\\%\\text{ of x}",
                "100% => \\text{100}\\%",
                "a{b}$ => \\text{a\\{b\\}\\$}",
            })
    void wordsStayWords(String words, String tex) {
        assertThat(tex("<mtext>" + words + "</mtext>")).isEqualTo(tex);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\0',
            value = {
                "<mi>x</mi> => x^{2}",
                "<mi>α</mi> => \\alpha^{2}",
                "<mi mathvariant='bold'>x</mi> => \\mathbf{x}^{2}",
                "<mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow> => {a+b}^{2}",
                "<mrow><mi>α</mi><mo>+</mo><mi>b</mi></mrow> => {\\alpha +b}^{2}",
                "<mfrac><mi>a</mi><mi>b</mi></mfrac> => {\\frac{a}{b}}^{2}",
            })
    void allOfWhatIsRaisedIsRaised(String base, String tex) {
        assertThat(tex("<msup>" + base + "<mn>2</mn></msup>")).isEqualTo(tex);
    }

    /** Whatever is nested in whatever: braces are paired, and no letter is lost. */
    @Property(tries = 300)
    void bracesArePairedAndLettersStay(@ForAll("formulas") String math) {
        String tex = tex(math);
        Matcher brace = Pattern.compile("\\\\.|[{}]").matcher(tex);
        int depth = 0;
        while (brace.find()) {
            depth += brace.group().equals("{") ? 1 : brace.group().equals("}") ? -1 : 0;
            assertThat(depth).as(tex).isNotNegative();
        }
        assertThat(depth).as(tex).isZero();
        String letters = Jsoup.parse(math).text().replaceAll("[^q-w]", "");
        assertThat(tex.replaceAll("\\\\[a-z]+", "").replaceAll("[^q-w]", "")).isEqualTo(letters);
    }

    @Provide
    Arbitrary<String> formulas() {
        return formula(3);
    }

    private static Arbitrary<String> formula(int depth) {
        Arbitrary<String> leaf = Arbitraries.of(
                "<mi>q</mi>",
                "<mi>α</mi>",
                "<mn>7</mn>",
                "<mo>+</mo>",
                "<mo>{</mo>",
                "<mo>%</mo>",
                "<mtext>r}%{s</mtext>");
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<String> inner = Arbitraries.lazy(() -> formula(depth - 1));
        Arbitrary<String> name = Arbitraries.of(List.of("mfrac", "msup", "msub", "mover", "mrow", "msqrt"));
        return Arbitraries.oneOf(
                leaf,
                Combinators.combine(name, inner, inner)
                        .as((tag, one, other) ->
                                "<" + tag + "><mrow>" + one + "</mrow><mrow>" + other + "</mrow></" + tag + ">"));
    }

    private static String tex(String math) {
        return MathMlTex.of(Jsoup.parse("<math>" + math + "</math>").selectFirst("math"));
    }
}
