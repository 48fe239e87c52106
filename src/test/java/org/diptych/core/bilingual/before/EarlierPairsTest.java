package org.diptych.core.bilingual.before;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EarlierPairsTest {
    private static final EarlierPairs PAIRS = new EarlierPairs.Builder()
            .add("a.md", "The attention mechanism weighs words.", "注意力机制给词加权。")
            .add("a.md", "Words are vectors.", "词是向量。")
            .add("b.md", "Without attention nothing works.", "没有注意力什么都不行。")
            .add("b.md", "Inattention is another word.", "疏忽是另一个词。")
            .build();

    @Test
    void findsBothSidesAndTheWordsThatAnswered() {
        List<EarlierPair> found = PAIRS.holding("Attention", 10);

        assertThat(found).extracting(EarlierPair::post).containsExactly("b.md", "a.md");
        EarlierPair pair = found.get(1);
        assertThat(pair.held()).singleElement().satisfies(range -> assertThat(range.in(pair.said()))
                .isEqualTo("attention"));
        assertThat(pair.answered()).singleElement().satisfies(range -> assertThat(range.in(pair.answer()))
                .isEqualTo("注意力"));
    }

    @Test
    void findsChineseToo() {
        assertThat(PAIRS.holding("注意力", 10))
                .extracting(EarlierPair::answer)
                .containsExactly("The attention mechanism weighs words.", "Without attention nothing works.");
        assertThat(PAIRS.holding("词", 10)).hasSize(3);
    }

    @Test
    void findsAPhraseAndNothingOfWhatNobodySaid() {
        assertThat(PAIRS.holding("attention mechanism", 10)).hasSize(1);
        assertThat(PAIRS.holding("mechanism attention", 10)).isEmpty();
        assertThat(PAIRS.holding("zebra", 10)).isEmpty();
        assertThat(PAIRS.holding(" ,。 ", 10)).isEmpty();
    }

    @Test
    void whatBothLanguagesWriteAlikeAnswersToNothing() {
        EarlierPairs pairs = new EarlierPairs.Builder()
                .add("a.md", "A dial {% ref maker %}.", "日晷 {% ref maker %}。")
                .add("b.md", "The dial {% ref other %}.", "日晷 {% ref other %}。")
                .add("b.md", "$$t_{dial}$$", "$$t_{dial}$$")
                .build();

        List<EarlierPair> found = pairs.holding("dial", 10);

        assertThat(found).extracting(EarlierPair::said).noneMatch(said -> said.startsWith("$$"));
        assertThat(found).allSatisfy(pair -> assertThat(pair.answered())
                .extracting(range -> range.in(pair.answer()))
                .containsExactly("日晷"));
    }

    @Test
    void givesNoMoreThanWasAskedFor() {
        assertThat(PAIRS.holding("词", 2)).hasSize(2);
    }
}
