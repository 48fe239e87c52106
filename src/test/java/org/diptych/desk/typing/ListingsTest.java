package org.diptych.desk.typing;

import static org.assertj.core.api.Assertions.assertThat;

import org.diptych.ui.editor.StateText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListingsTest {

    @ParameterizedTest
    @CsvSource({
        "'a;|x = 1;y = 2|;b', 'a;;```|;x = 1;y = 2;```;;b'",
        "'|x|', '```|;x;```'",
        "'|  x;    y|', '  ```|;  x;    y;  ```'",
        "'|```;x;```|', '````|;```;x;```;````'",
    })
    void chosenLinesStandBetweenFencesTheyDoNotHold(String before, String after) {
        StateText text = StateText.of(before.replace(';', '\n'));
        assertThat(text.after(Listings.around(text.caret()))).isEqualTo(after.replace(';', '\n'));
    }
}
