package org.diptych.core.bilingual.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.diptych.core.bilingual.Alignment;
import org.diptych.core.bilingual.Body;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.post.Post;
import org.diptych.core.text.TextRange;
import org.junit.jupiter.api.Test;

class WaitingTest {
    private static final String ENGLISH =
            "# Cats\n\nCats sleep all day.\n\n- They purr.\n- They hunt mice.\n\nThe end of cats.";
    private static final String CHINESE = "# 猫\n\n猫整天睡觉。\n\n- 它们打呼噜。\n- 它们抓老鼠。\n\n猫的结尾。";

    private String english = ENGLISH;
    private String chinese = CHINESE;
    private Alignment alignment = Alignment.NONE;
    private PairState state = PairState.EMPTY;
    private Waiting waiting = Waiting.NONE;

    WaitingTest() {
        look();
        state = waiting.kept(state, waiting.unseen());
        look();
    }

    private String text() {
        return "{% lang_content en %}\n" + english + "\n{% endlang_content %}\n\n{% lang_content zh %}\n" + chinese
                + "\n{% endlang_content %}\n";
    }

    private void look() {
        alignment = alignment.after(Body.allOf(Post.parse(text()), Dialect.PANDOC));
        waiting = waiting.after(alignment.links(), state);
    }

    /** Saves, forgets everything but what is kept, and looks at the post anew. */
    private void openAgain() {
        state = waiting.kept(state, List.of());
        waiting = Waiting.NONE;
        alignment = Alignment.NONE;
        look();
    }

    private void english(String before, String after) {
        assertThat(english).contains(before);
        english = english.replace(before, after);
        look();
    }

    private void chinese(String before, String after) {
        assertThat(chinese).contains(before);
        chinese = chinese.replace(before, after);
        look();
    }

    private List<String> told() {
        return waiting.pairs().stream()
                .map(pair -> pair.waits() + " " + pair.now(0) + " = " + pair.now(1))
                .toList();
    }

    @Test
    void aPostSeenForTheFirstTimeAgrees() {
        assertThat(told()).isEmpty();
        assertThat(state.agreements()).hasSize(5);
    }

    @Test
    void aPartnerWaitsOnceItsPairIsChangedAndSaysWhatItWas() {
        english("all day", "all night");

        assertThat(told()).containsExactly("SECOND Cats sleep all night. = 猫整天睡觉。");
        WaitingPair pair = waiting.pairs().get(0);
        assertThat(pair.before(0)).isEqualTo("Cats sleep all day.");
        assertThat(pair.changedPlaces(0).stream().map(range -> range.in(text())))
                .containsExactly("night");
        assertThat(pair.range(1).in(text())).isEqualTo("猫整天睡觉。");
        assertThat(waiting.count(1)).isEqualTo(1);
        assertThat(waiting.count(0)).isZero();
    }

    @Test
    void aChangedTranslationLetsTheOriginalWait() {
        chinese("它们抓老鼠", "它们抓小老鼠");

        assertThat(told()).containsExactly("FIRST They hunt mice. = 它们抓小老鼠。");
        WaitingPair pair = waiting.pairs().get(0);
        assertThat(pair.changedPlaces(1).stream().map(range -> range.in(text())))
                .containsExactly("小");
    }

    @Test
    void itWaitsStillOnceThePartnerIsChangedTooAndAfterOpeningAgain() {
        english("all day", "all night");
        chinese("猫整天睡觉。", "猫整夜睡觉。");

        assertThat(told()).containsExactly("SECOND Cats sleep all night. = 猫整夜睡觉。");
        openAgain();
        assertThat(told()).containsExactly("SECOND Cats sleep all night. = 猫整夜睡觉。");
        assertThat(waiting.pairs().get(0).before(1)).isEqualTo("猫整天睡觉。");
    }

    @Test
    void sayingThatTheyAgreeEndsItUntilOneIsChangedAgain() {
        english("all day", "all night");
        chinese("猫整天睡觉。", "猫整夜睡觉。");
        state = Waiting.agreed(state, waiting.pairs().get(0));
        look();
        assertThat(told()).isEmpty();
        openAgain();
        assertThat(told()).isEmpty();

        english("all night", "all the night");
        assertThat(told()).containsExactly("SECOND Cats sleep all the night. = 猫整夜睡觉。");
        assertThat(waiting.pairs().get(0).before(0)).isEqualTo("Cats sleep all night.");
    }

    @Test
    void takingBackThatTheyAgreeLetsItWaitAsBefore() {
        english("all day", "all night");
        chinese("猫整天睡觉。", "猫整夜睡觉。");
        WaitingPair pair = waiting.pairs().get(0);
        state = Waiting.agreed(state, pair);
        look();
        state = Waiting.notAgreed(state, pair);
        look();

        assertThat(told()).containsExactly("SECOND Cats sleep all night. = 猫整夜睡觉。");
        assertThat(waiting.pairs().get(0).before(0)).isEqualTo("Cats sleep all day.");
    }

    @Test
    void goingBackToWhatAgreedEndsIt() {
        english("all day", "all night");
        chinese("猫整天睡觉。", "猫整夜睡觉。");
        chinese("猫整夜睡觉。", "猫整天睡觉。");
        assertThat(told()).hasSize(1);
        english("all night", "all day");

        assertThat(told()).isEmpty();
    }

    @Test
    void itWaitsWhereverThePairIsMoved() {
        english("- They hunt mice.", "- They hunt mice and rats.");
        english = "# Cats\n\n- They hunt mice and rats.\n- They purr.\n\nThe end of cats.\n\nCats sleep all day.";
        chinese = "# 猫\n\n- 它们抓老鼠。\n- 它们打呼噜。\n\n猫的结尾。\n\n猫整天睡觉。";
        look();
        assertThat(told()).containsExactly("SECOND They hunt mice and rats. = 它们抓老鼠。");
        openAgain();
        assertThat(told()).containsExactly("SECOND They hunt mice and rats. = 它们抓老鼠。");
    }

    @Test
    void whatChangesOnlyTheMarksOrTheLinesChangesNothing() {
        english("- They purr.\n- They hunt mice.", "3. They\n   purr.\n4. They hunt mice.");
        english("# Cats", "Cats\n====");

        assertThat(told()).isEmpty();
    }

    @Test
    void aPairChangedOnBothSidesInAnotherEditorWaits() {
        english = english.replace("Cats sleep all day.", "Cats sleep all day long.");
        chinese = chinese.replace("猫整天睡觉。", "猫一整天都睡觉。");
        openAgain();

        assertThat(told()).containsExactly("BOTH Cats sleep all day long. = 猫一整天都睡觉。");
    }

    @Test
    void aPairWrittenNowIsNewUntilItIsDone() {
        english("The end of cats.", "The end of cats.\n\nDogs bark.");
        assertThat(told()).isEmpty();
        for (String typed : List.of("狗", "狗会", "狗会叫", "狗会叫。")) {
            chinese = CHINESE + "\n\n" + typed;
            look();
            assertThat(told()).isEmpty();
        }
        assertThat(waiting.unseen()).hasSize(1);
        state = waiting.kept(state, waiting.unseen());
        look();
        english("Dogs bark.", "Dogs bark loudly.");

        assertThat(told()).containsExactly("SECOND Dogs bark loudly. = 狗会叫。");
    }

    @Test
    void aFormulaThatBothHaveAlikeWaitsForNobody() {
        english = "# a\n\n$$x$$\n\nend";
        chinese = "# 甲\n\n$$x$$\n\n完";
        look();
        state = waiting.kept(state, waiting.unseen());
        english("$$x$$", "$$x+1$$");
        assertThat(told()).containsExactly("SECOND $$x+1$$ = $$x$$");
        chinese("$$x$$", "$$x + 1$$");

        assertThat(told()).isEmpty();
    }

    @Test
    void aKeyRenamedInBothIsNoChangeThatWaits() {
        english = "Birds {% ref a %} sing.";
        chinese = "鸟{% ref a %}唱歌。";
        look();
        state = waiting.kept(state, waiting.unseen());
        english = english.replace("ref a", "ref b");
        chinese = chinese.replace("ref a", "ref b");
        look();
        assertThat(told()).isEmpty();
        openAgain();
        english("sing", "fly");
        assertThat(told()).hasSize(1);
    }

    @Test
    void aParagraphCutInBothSaysWhatItSaid() {
        english = "One two three. Four five six.";
        chinese = "一二三。四五六。";
        look();
        state = waiting.kept(state, waiting.unseen());
        english = "One two three.\n\nFour five six.";
        chinese = "一二三。\n\n四五六。";
        look();
        assertThat(told()).isEmpty();
        openAgain();
        assertThat(told()).isEmpty();
        english = "One two three.\nFour five six.";
        chinese = "一二三。\n四五六。";
        openAgain();
        assertThat(told()).isEmpty();
    }

    @Test
    void ofTwoThatAgreedWithOthersTheOlderLagsBehind() {
        english("all day", "all night");
        chinese("猫整天睡觉。", "猫整夜睡觉。");
        state = Waiting.agreed(state, waiting.pairs().get(0));
        chinese = CHINESE;
        openAgain();

        assertThat(told()).containsExactly("SECOND Cats sleep all night. = 猫整天睡觉。");
        assertThat(waiting.pairs().get(0).before(0)).isEqualTo("Cats sleep all day.");
    }

    @Test
    void whatWaitsInASectionIsFound() {
        english("The end of cats.", "The very end of cats.");
        TextRange second = Body.allOf(Post.parse(text()), Dialect.PANDOC).get(1).range();

        assertThat(waiting.in(second).stream().map(range -> range.in(text()))).containsExactly("猫的结尾。");
        assertThat(Stream.of(0, 1).map(side -> waiting.pairs().get(0).changed(side)))
                .containsExactly(true, false);
    }
}
