package org.diptych.desk.typing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.ui.editor.StateText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordRunsTest {
    /** What a reader takes for one sign, as Unicode defines it. */
    private static final Pattern SIGN = Pattern.compile("\\X");

    @ParameterizedTest
    @CsvSource({
        "|one two, one |two",
        "one| two, one |two",
        "o|ne-two, one|-two",
        "|don't go, don't |go",
        "中|文，abc, 中文|，abc",
        "中文|，abc, 中文，|abc",
        "|LLM模型, LLM|模型",
    })
    void controlRightGoesToTheNextWord(String before, String after) {
        StateText text = StateText.of(before);
        int next = WordRuns.next(text.text(), text.selected().caret());
        assertThat(new StringBuilder(text.text()).insert(next, '|')).hasToString(after);
    }

    @ParameterizedTest
    @CsvSource({"one two|, one |two", "one |two, |one two", "中文，abc|, 中文，|abc", "中文，|abc, 中文|，abc"})
    void controlLeftGoesToTheWordBefore(String before, String after) {
        StateText text = StateText.of(before);
        int previous = WordRuns.previous(text.text(), text.selected().caret());
        assertThat(new StringBuilder(text.text()).insert(previous, '|')).hasToString(after);
    }

    @ParameterizedTest
    @CsvSource({
        "one t|wo three, one |two| three",
        "one |two, one |two|",
        "one two|, one |two|",
        "前面的大|模型，后面, |前面的大模型|，后面",
        "用 LL|M模型, 用 |LLM|模型",
        "snake_c|ase(), |snake_case|()",
        "葛\uDB40\uDD00城|，, |葛\uDB40\uDD00城|，",
        "か\u3099っ|こう。, |か\u3099っこう|。",
        "हिन्|दी।, |हिन्दी|।",
    })
    void aDoubleClickTakesTheWord(String before, String after) {
        StateText text = StateText.of(before);
        int caret = text.selected().caret();
        int start = WordRuns.startOf(text.text(), caret);
        int end = WordRuns.endOf(text.text(), caret);
        assertThat(new StringBuilder(text.text()).insert(end, '|').insert(start, '|'))
                .hasToString(after);
    }

    @Property
    void theCaretNeverStopsWithinASign(@ForAll("texts") String text) {
        TreeSet<Integer> between = new TreeSet<>();
        between.add(0);
        for (Matcher sign = SIGN.matcher(text); sign.find(); ) {
            between.add(sign.end());
        }
        for (int place : between) {
            assertThat(between)
                    .as("%s at %d", text, place)
                    .contains(
                            WordRuns.next(text, place),
                            WordRuns.previous(text, place),
                            WordRuns.startOf(text, place),
                            WordRuns.endOf(text, place));
        }
    }

    @Property
    void goingOnReachesTheEndAndGoingBackTheBegin(@ForAll("texts") String text) {
        int at = 0;
        while (at < text.length()) {
            int next = WordRuns.next(text, at);
            assertThat(next).as(text).isGreaterThan(at);
            at = next;
        }
        while (at > 0) {
            int previous = WordRuns.previous(text, at);
            assertThat(previous).as(text).isLessThan(at);
            at = previous;
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a",
                        "b",
                        "é",
                        "e\u0301",
                        "'",
                        "\u2019",
                        "-",
                        "!",
                        "\u203C\uFE0F",
                        " ",
                        "\u3000",
                        "_",
                        "1\uFE0F\u20E3",
                        "中",
                        "葛\uDB40\uDD00",
                        "，",
                        "か",
                        "か\u3099",
                        "カ",
                        "नि",
                        "ह",
                        "한",
                        "👍",
                        "👍🏽",
                        "👨\u200D👩\u200D👧",
                        "🇨🇳")
                .list()
                .ofMaxSize(8)
                .map(signs -> String.join("", signs));
    }
}
