package org.diptych.ui.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.diptych.core.text.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        "$x, '$x and $xy', 1",
        "{% ref, 'a{% ref b %}', 1",
        "ref_a, 'ref_a ref_ab', 1"
    })
    void aWholeWordMayTouchChineseButNoLetter(String sought, String text, int count) {
        assertThat(TextSearch.find(new SearchQuery(sought, false, true, false), text))
                .hasSize(count);
    }

    @Test
    void expressionsSeeLines() {
        assertThat(found(regex("^# .*$"), "# a\ntext\n# b")).containsExactly("# a", "# b");
        assertThat(found(regex("x*"), "aaa")).isEmpty();
        assertThatThrownBy(() -> found(regex("(a"), "a")).isInstanceOf(java.util.regex.PatternSyntaxException.class);
    }

    @Test
    void replacesWithGroupsLineEndsAndPlainDollars() {
        assertThat(replaced(regex("(\\w+) = (\\w+)"), "$2\\n$1", "a = b, c = d"))
                .isEqualTo("b\na, d\nc");
        assertThat(replaced(plain("x"), "$1\\n", "x y x")).isEqualTo("$1\\n y $1\\n");
        assertThat(replaced(regex("x"), "\\$5", "x")).isEqualTo("$5");
        assertThatThrownBy(() -> replaced(regex("x"), "$3", "x")).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void anExpressionThatNeverEndsIsGivenUp() {
        String text = "a".repeat(5_000) + "b";
        assertThatThrownBy(() -> found(regex("a*a*a*a*a*c"), text)).isInstanceOf(PatientText.TooLong.class);
    }
}
