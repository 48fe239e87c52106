package org.diptych.core.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.PatternSyntaxException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.text.Graphemes;
import org.diptych.core.text.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextSearchTest {

    private static SearchQuery plain(String text) {
        return new SearchQuery(text, false, false, false);
    }

    private static SearchQuery regex(String text) {
        return new SearchQuery(text, true, false, true);
    }

    private static List<String> found(SearchQuery query, String text) {
        return TextSearch.find(query, text).stream()
                .map(range -> range.in(text))
                .toList();
    }

    private static String replaced(SearchQuery query, String by, String text) {
        return TextEdit.applyAll(text, TextSearch.replacements(query, by, text));
    }

    @Test
    void takesEveryCharacterAsItself() {
        assertThat(found(plain("$a.b$ \\frac"), "x $a.b$ \\frac y $axb$ \\frac"))
                .hasSize(1);
        assertThat(found(plain("引用"), "引用与引用。")).hasSize(2);
    }

    @Test
    void caseDiffersOnlyWhenAsked() {
        assertThat(found(plain("llm"), "LLM llm Llm")).hasSize(3);
        assertThat(found(new SearchQuery("llm", true, false, false), "LLM llm Llm"))
                .containsExactly("llm");
        assertThat(found(plain("ÉTÉ"), "été")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "LLM, 'LLMs are not LLM', 1",
        "LLM, '大模型LLM很强', 1",
        "模型, '大模型很强', 1",
        "写, '用Java写Java', 1",
        "$x, '$x and $xy', 1",
        "{% ref, 'a{% ref b %}', 1",
        "ref_a, 'ref_a ref_ab', 1",
        "été, 'étés été', 1",
        "aa, 'aaa aa', 1"
    })
    void aWholeWordMayTouchChineseButNoLetter(String sought, String text, int count) {
        assertThat(TextSearch.find(new SearchQuery(sought, false, true, false), text))
                .hasSize(count);
        assertThat(TextSearch.find(new SearchQuery("\\Q" + sought + "\\E", false, true, true), text))
                .hasSize(count);
    }

    @Test
    void expressionsSeeLines() {
        assertThat(found(regex("^# .*$"), "# a\ntext\n# b")).containsExactly("# a", "# b");
        assertThat(found(regex("\\w+"), "été 数学")).containsExactly("été", "数学");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a", "a)(b", "[x", "*a", "a\\", "(?<n>a", "x{2,1}", "\\p{Nope}"})
    void whatIsNoExpressionIsSaidToBeNone(String expression) {
        assertThatThrownBy(() -> found(regex(expression), "ab")).isInstanceOf(PatternSyntaxException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "phi, '\\varphi', 'phi, phi', '\\varphi, \\varphi'",
        "'(\\d)(\\d)', '\\frac{$1}{$2}', '12 34', '\\frac{1}{2} \\frac{3}{4}'",
        "'(\\d)(\\d)', '\\frac{\\1}{\\2}', '12', '\\frac{1}{2}'",
        "x, '\\theta', x, '\\theta'",
        "x, '\\nabla', x, '\\nabla'",
        "x, '\\nu \\tau \\neq \\to \\times \\n \\text{if} \\t', x, '\\nu \\tau \\neq \\to \\times <nl> \\text{if} <tab>'",
        "x, 'a \\\\ b', x, 'a \\\\ b'",
        "x, '\\begin{aligned} x &= 1 \\\\[2pt] y \\end{aligned}', x, '\\begin{aligned} x &= 1 \\\\[2pt] y \\end{aligned}'",
        "x, '\\\\nabla', x, '\\\\nabla'",
        "x, '\\$5', x, '\\$5'",
        "x, '\\{\\,\\;\\!\\%\\_\\}', x, '\\{\\,\\;\\!\\%\\_\\}'",
        "x, '$\\alpha$', x, '$\\alpha$'",
        "x, '$$\\alpha$$', x, '$\\alpha$'",
        "x, '$${x}', x, '${x}'",
        "x, '${x}$', x, '${x}$'",
        "x, '$', x, '$'",
        "x, '\\', x, '\\'",
        "x, '\\n', x, <nl>",
        "x, '\\n- \\n2', x, '<nl>- <nl>2'",
        "x, '\\n{}and', x, '<nl>and'",
        "x, '\\t{oo}', x, '\\t{oo}'",
        "x, '\\t|', x, '<tab>|'",
        "'(a)|(b)', '[$1$2]', ab, '[a][b]'",
        "'(a)', '$12', a, a2",
        "'(?<first>.)(?<second>.)', '${second}${first}', ab, ba",
        "'a', '<$0\\0>', a, <aa>",
    })
    void anExpressionIsReplacedAsItsAuthorWouldRead(String sought, String by, String text, String result) {
        assertThat(replaced(regex(sought), by, text))
                .isEqualTo(result.replace("<nl>", "\n").replace("<tab>", "\t"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"$1\\n", "\\1", "$$", "\\nabla", "\\", "$", "${a}", "\\n"})
    void aPlainReplacementStandsForItself(String by) {
        assertThat(replaced(plain("x"), by, "x y x")).isEqualTo(by + " y " + by);
    }

    @ParameterizedTest
    @CsvSource({"x, $1, 1", "(x), $2, 2", "(x), '$1\\3', 3", "x, '\\9', 9"})
    void aGroupThatIsNotThereIsTold(String sought, String by, int group) {
        assertThat(TextSearch.missingGroup(regex(sought), by)).hasValue(group);
        assertThatThrownBy(() -> replaced(regex(sought), by, "x")).isInstanceOf(IllegalArgumentException.class);
        assertThat(TextSearch.missingGroup(plain(sought), by)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "^, '> ', 'a|b', '> a|> b'",
        "^, '> ', 'a||b|', '> a|> |> b|'",
        "$, '  ', 'a|b', 'a  |b  '",
        "$, '  ', 'a|b|', 'a  |b  |'",
        "'(?=cat)', X, 'cat concat', 'Xcat conXcat'",
        "'(?<=o)', '!', 'foo', 'fo!o!'",
        "'\\b', '_', 'ab c', '_ab_ _c_'",
        "'x*', '-', 'axb', '-a-b-'",
        "'.*', X, 'ab|c', 'X|X'",
        "'', X, ab, ab",
        "'^$', X, 'a||b', 'a|X|b'"
    })
    void aMatchOfNoCharactersIsReplacedOnceInEachPlace(String sought, String by, String text, String result) {
        assertThat(replaced(regex(sought), by, text.replace('|', '\n'))).isEqualTo(result.replace('|', '\n'));
        assertThat(found(regex(sought), text.replace('|', '\n')))
                .hasSameSizeAs(TextSearch.replacements(regex(sought), by, text.replace('|', '\n')));
    }

    @Test
    void noMatchCutsACharacter() {
        String family = "👨‍👩‍👧";
        assertThat(found(plain("👨"), family + " 👨")).containsExactly("👨");
        assertThat(found(plain("e"), "e\u0301 e")).containsExactly("e");
        assertThat(found(plain("e\u0301"), "e\u0301 e")).containsExactly("e\u0301");
        assertThat(replaced(regex("(?=.)"), "|", family + "ab")).isEqualTo("|" + family + "|a|b");
    }

    @Property(tries = 500)
    void matchesAreInOrderApartAndWhole(@ForAll("expressions") String expression, @ForAll("texts") String text) {
        int last = -1;
        for (var range : TextSearch.find(regex(expression), text)) {
            assertThat(range.start()).isGreaterThanOrEqualTo(last);
            assertThat(range.isEmpty() && range.start() == last).isFalse();
            assertThat(Graphemes.nearest(text, range.start())).isEqualTo(range.start());
            assertThat(Graphemes.nearest(text, range.end())).isEqualTo(range.end());
            last = range.end();
        }
    }

    @Property(tries = 500)
    void replacingEachMatchByItselfChangesNothing(
            @ForAll("expressions") String expression, @ForAll("texts") String text) {
        assertThat(replaced(regex(expression), "$0", text)).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> expressions() {
        return Arbitraries.of(
                "a", ".", ".*", "a*", "^", "$", "\\b", "[^a]+", "(?=b)", "(a|b)+?", "\\s", "中|a", ".{2}", "\\X",
                "^.*$");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "b", " ", "\n", "中", "文", "e\u0301", "👨‍👩‍👧", "🇨🇳", "\u200b", "$", "\\")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Test
    void anExpressionThatNeverEndsIsGivenUp() {
        String text = "a".repeat(5_000) + "b";
        assertThatThrownBy(() -> found(regex("a*a*a*a*a*c"), text)).isInstanceOf(TextSearch.TooLong.class);
        assertThatThrownBy(() -> found(regex("(a|aa)+$"), text)).isInstanceOf(TextSearch.TooLong.class);
        assertThatThrownBy(() -> found(regex("(?:a|b|c)*d"), "abc".repeat(200_000)))
                .isInstanceOf(TextSearch.TooLong.class);
    }
}
