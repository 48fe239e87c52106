package org.diptych.ui.editor.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.core.text.TextRange;
import org.diptych.desk.typing.TextChange;
import org.junit.jupiter.api.Test;

class HitsTest {
    private final Hits hits = new Hits();

    @Test
    void saysWhichCharactersOfALineWereFoundAndWhichAuthorStandsOn() {
        hits.show(List.of(new TextRange(1, 3), new TextRange(5, 6), new TextRange(20, 22)), 1);

        assertThat(hits.on(0, 8)).containsExactly(0, 1, 1, 0, 0, 2, 0, 0);
        assertThat(hits.on(10, 5)).isNull();
        assertThat(hits.on(21, 2)).containsExactly(1, 0);
    }

    @Test
    void aHitOfNoCharactersIsShownOnOne() {
        hits.show(List.of(new TextRange(0, 0), new TextRange(4, 4)), -1);

        assertThat(hits.on(0, 4)).containsExactly(1, 0, 0, 1);
    }

    @Test
    void hitsMoveWithTheTextAndGoWithWhatWasFound() {
        hits.show(List.of(new TextRange(0, 2), new TextRange(4, 6), new TextRange(8, 10)), 2);

        hits.moved(new TextChange(5, "x", "yyy"));

        assertThat(hits.all()).containsExactly(new TextRange(0, 2), new TextRange(10, 12));
        assertThat(hits.current()).isEqualTo(1);
    }
}
