package org.diptych.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaretWordsTest {
    private static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
    private static final String FLAG = "\uD83C\uDDE8\uD83C\uDDF3";
    private static final String ACCENT = "e\u0301";

    @ParameterizedTest
    @ValueSource(strings = {FAMILY, FLAG, ACCENT, "\uD842\uDFB7", "\uD83D\uDC4D\uD83C\uDFFD", "1\uFE0F\u20E3"})
    void whatReadersSeeAsOneIsOneStep(String grapheme) {
        String text = "a" + grapheme + FLAG + "字";
        assertThat(Graphemes.next(text, 1)).isEqualTo(1 + grapheme.length());
        assertThat(Graphemes.previous(text, 1 + grapheme.length())).isEqualTo(1);
        assertThat(Graphemes.previous(text, text.length() - 1)).isEqualTo(1 + grapheme.length());
    }

    @Property
    void forthAndBackStopAtTheSamePlaces(@ForAll String text) {
        List<Integer> forth = new ArrayList<>();
        for (int at = 0; at < text.length(); at = Graphemes.next(text, at)) {
            forth.add(at);
        }
        List<Integer> back = new ArrayList<>();
        for (int at = text.length(); at > 0; ) {
            at = Graphemes.previous(text, at);
            back.add(0, at);
        }
        assertThat(back).isEqualTo(forth);
    }

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
    })
    void aDoubleClickTakesTheWord(String before, String after) {
        StateText text = StateText.of(before);
        int caret = text.selected().caret();
        int start = WordRuns.startOf(text.text(), caret);
        int end = WordRuns.endOf(text.text(), caret);
        assertThat(new StringBuilder(text.text()).insert(end, '|').insert(start, '|'))
                .hasToString(after);
    }
}
