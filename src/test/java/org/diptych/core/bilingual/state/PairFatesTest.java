package org.diptych.core.bilingual.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.bilingual.Body;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.bilingual.TwoBodies;
import org.diptych.core.markdown.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of pairs that are cut out, put back, exchanged, deleted or copied while one of them waits. */
class PairFatesTest {
    private LinkedPost post = LinkedPost.NONE;
    private PairState state = PairState.EMPTY;

    private void open(String english, String chinese) {
        look(english, chinese);
        state = post.kept(post.waiting().unseen());
        look(english, chinese);
        assertThat(waiting()).isEmpty();
    }

    private void look(String english, String chinese) {
        post = post.after(TwoBodies.of(english, chinese), state);
    }

    private List<String> waiting() {
        return post.waiting().pairs().stream()
                .map(pair -> pair.waits() + ": " + pair.now(0) + " = " + pair.now(1))
                .toList();
    }

    @Test
    void aPairThatWaitsIsCutOutInBothLanguagesAndWaitsStillWhereItIsPutIn() {
        open("One $a$.\n\nTwo $b$.\n\nThree $c$.", "一 $a$。\n\n二 $b$。\n\n三 $c$。");
        look("One $a$.\n\nTwo and a half $b$.\n\nThree $c$.", "一 $a$。\n\n二 $b$。\n\n三 $c$。");
        look("One $a$.\n\nTwo and a half $b$.\n\nThree $c$.", "一 $a$。\n\n二点几 $b$。\n\n三 $c$。");
        look("One $a$.\n\nThree $c$.", "一 $a$。\n\n三 $c$。");
        assertThat(waiting()).isEmpty();

        look("One $a$.\n\nThree $c$.\n\nTwo and a half $b$.", "一 $a$。\n\n三 $c$。\n\n二点几 $b$。");

        assertThat(waiting()).containsExactly("SECOND: Two and a half $b$. = 二点几 $b$。");
    }

    @Test
    void twoPairsThatWaitAndChangePlacesKeepWhatEachWas() {
        open("Cats $a$.\n\nDogs $b$.", "猫 $a$。\n\n狗 $b$。");
        look("Big cats $a$.\n\nDogs $b$.", "猫 $a$。\n\n小狗 $b$。");

        look("Dogs $b$.\n\nBig cats $a$.", "小狗 $b$。\n\n猫 $a$。");

        assertThat(waiting()).containsExactly("FIRST: Dogs $b$. = 小狗 $b$。", "SECOND: Big cats $a$. = 猫 $a$。");
        assertThat(post.waiting().pairs().get(1).before(0)).isEqualTo("Cats $a$.");
        assertThat(post.waiting().count(0)).isEqualTo(1);
        assertThat(post.waiting().count(1)).isEqualTo(1);
    }

    @Test
    void whatIsAgreedOnOnOneCopyIsNotSaidOfThePairItIsACopyOf() {
        open("Cats $a$.\n\nEnd $z$.", "猫 $a$。\n\n完 $z$。");
        look("Cats $a$.\n\nMany cats $a$.\n\nEnd $z$.", "猫 $a$。\n\n许多猫 $a$。\n\n完 $z$。");

        assertThat(waiting()).isEmpty();
        assertThat(post.waiting().unseen())
                .extracting(Agreement::first)
                .containsExactly(new SideText("Many cats $a$."));
    }

    @Test
    void whatWaitsInBothLanguagesIsCountedInBothAndFoundAtEitherPlace() {
        open("One cat $a$ sleeps.", "一只猫 $a$ 睡觉。");
        post = LinkedPost.of(TwoBodies.of("One big cat $a$ sleeps.", "一只大猫 $a$ 睡觉。"), state);

        assertThat(waiting()).containsExactly("BOTH: One big cat $a$ sleeps. = 一只大猫 $a$ 睡觉。");
        WaitingPair pair = post.waiting().pairs().get(0);
        for (int side = 0; side < 2; side++) {
            assertThat(post.waiting().count(side)).isEqualTo(1);
            assertThat(pair.changed(side)).isTrue();
            assertThat(post.waiting().at(pair.range(side).start())).contains(pair);
            assertThat(post.waiting().at(pair.range(side).end())).contains(pair);
        }
        assertThat(post.waiting().at(0)).isEmpty();
    }

    @Test
    void whatWasSaidToAgreeAndTakenBackLeavesTheStateAsItWas() {
        open("One cat $a$.", "一只猫 $a$。");
        look("Two cats $a$.", "一只猫 $a$。");
        PairState before = post.kept(List.of());
        WaitingPair pair = post.waiting().pairs().get(0);

        PairState agreed = Waiting.agreed(before, pair);

        assertThat(agreed.agreements()).hasSize(2);
        state = agreed;
        look("Two cats $a$.", "一只猫 $a$。");
        assertThat(waiting()).isEmpty();
        state = Waiting.notAgreed(agreed, pair);
        look("Two cats $a$.", "一只猫 $a$。");
        assertThat(waiting()).containsExactly("SECOND: Two cats $a$. = 一只猫 $a$。");
    }

    @ParameterizedTest
    @CsvSource({
        "'one/two', 'one/two', '0=0 1=1'",
        "'one/two', 'new/one/two', '0=1 1=2'",
        "'one/two/three', 'one/three', '0=0 2=1'",
        "'one/two', 'one/two words more', '0=0 1=1'",
        "'one/two/three', 'one/zwei/three', '0=0 1=1 2=2'",
        "'the old words here/end', 'new/the old words there/end', '0=1 1=2'",
        "'a b c/d e f', 'x y z', ''",
        "'', 'one', ''",
    })
    void aBlockBecameTheOneAtItsPlaceOrTheOneMostLikeIt(String before, String after, String mates) {
        List<BodyBlock> was = blocks(before);
        List<BodyBlock> now = blocks(after);

        Map<Integer, Integer> found = BlockMates.of(was, keys(was), now, keys(now));

        assertThat(String.join(
                        " ",
                        found.entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(mate -> mate.getKey() + "=" + mate.getValue())
                                .toList()))
                .isEqualTo(mates);
    }

    private static List<BodyBlock> blocks(String paragraphs) {
        return TwoBodies.of(paragraphs.replace("/", "\n\n"), "一").get(0).blocks();
    }

    private static List<String> keys(List<BodyBlock> blocks) {
        return blocks.stream().map(block -> SideText.of(List.of(block)).key()).toList();
    }

    /** Opened for the first time a post agrees, and so it does each time it is opened, however its state was kept. */
    @Property(tries = 100)
    void aPostThatNobodyChangedWaitsForNobody(
            @ForAll("bodies") List<String> english, @ForAll("bodies") List<String> chinese) {
        List<Body> bodies = TwoBodies.of(TwoBodies.file(english, chinese), Dialect.PANDOC);
        LinkedPost first = LinkedPost.of(bodies, PairState.EMPTY);
        PairState kept = first.kept(first.waiting().unseen());

        LinkedPost again = LinkedPost.of(bodies, kept);

        assertThat(again.waiting().pairs()).isEmpty();
        assertThat(again.waiting().unseen()).isEmpty();
        assertThat(again.kept(List.of())).isEqualTo(kept);
        assertThat(TwoBodies.sources(again.alignment().links()))
                .isEqualTo(TwoBodies.sources(first.alignment().links()));
    }

    @Provide
    Arbitrary<List<String>> bodies() {
        // Of several that say the same nobody knows which one answers.
        return TwoBodies.blocks().list().uniqueElements().ofMaxSize(9);
    }
}
