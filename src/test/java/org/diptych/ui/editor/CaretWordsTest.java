package org.diptych.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.diptych.desk.typing.WordRuns;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaretWordsTest {
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
