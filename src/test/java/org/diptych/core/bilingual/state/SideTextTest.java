package org.diptych.core.bilingual.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.bilingual.Body;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.bilingual.TwoBodies;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.text.TextRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one side of a pair says, however it is marked and wherever its lines are broken. */
class SideTextTest {
    private static List<BodyBlock> blocks(String markdown) {
        return TwoBodies.of(markdown, "一").get(0).blocks();
    }

    private static String said(String markdown) {
        return SideText.of(blocks(markdown)).text();
    }

    @ParameterizedTest
    @CsvSource({
        "'# The dial', 'The dial'",
        "'### The dial ###', 'The dial'",
        "'The dial\n========', 'The dial'",
        "'- one item', 'one item'",
        "'12. one item', 'one item'",
        "'- [ ] to do', '[ ] to do'",
        "'Two  lines\nof   words', 'Two lines of words'",
        "'影子\n落下', '影子 落下'",
        "'One.\n\nTwo.', 'One.\n\nTwo.'",
        "'> a quote', '> a quote'",
    })
    void aBlockSaysItsWordsWithoutTheMarkBeforeThem(String markdown, String text) {
        assertThat(said(markdown)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "'- one\n- two', '1. one\n2. two'",
        "'3. one\n4. two', '* one\n* two'",
        "'# Title', 'Title\n====='",
        "'Words that\ngo on', 'Words that go on'",
        "'$a$ 与 $b$', '$a$与 $b$'",
    })
    void whatIsMarkedOrBrokenOtherwiseIsNoOtherText(String one, String other) {
        assertThat(SideText.of(blocks(one)).key())
                .isEqualTo(SideText.of(blocks(other)).key());
    }

    @ParameterizedTest
    @CsvSource({
        "'one two', 'one too'",
        "'- [ ] done', '- [x] done'",
        "'影子', '影子。'",
        "'$a$', '$A$'",
        "'A', 'a'",
    })
    void whatSaysAnythingElseIsAnotherText(String one, String other) {
        assertThat(SideText.of(blocks(one)).key())
                .isNotEqualTo(SideText.of(blocks(other)).key());
    }

    @Property(tries = 300)
    void eachCharacterIsFoundWhereItStandsInTheFile(@ForAll("blocks") List<String> english, @ForAll Dialect dialect) {
        String file = TwoBodies.file(english, List.of("一"));
        List<BodyBlock> blocks = TwoBodies.of(file, dialect).get(0).blocks();
        String text = SideText.of(blocks).text();

        for (int i = 0; i < text.length(); i++) {
            for (TextRange place : SideText.places(blocks, List.of(TextRange.ofLength(i, 1)))) {
                char there = file.charAt(place.start());
                boolean blank = Character.isWhitespace(text.charAt(i));
                assertThat(blank ? Character.isWhitespace(there) : there == text.charAt(i))
                        .as("%d of %s", i, text)
                        .isTrue();
            }
        }
    }

    @Property(tries = 300)
    void oneAfterTheOtherBlocksSayWhatTheySayTogether(@ForAll("blocks") List<String> english, @ForAll Dialect dialect) {
        for (Body body : TwoBodies.of(TwoBodies.file(english, english), dialect)) {
            List<SideText> each = body.blocks().stream()
                    .map(block -> SideText.of(List.of(block)))
                    .toList();

            assertThat(SideText.joined(each).key())
                    .isEqualTo(SideText.of(body.blocks()).key());
            assertThat(SideText.joined(each)).isEqualTo(SideText.of(body.blocks()));
        }
    }

    @Provide
    Arbitrary<List<String>> blocks() {
        return TwoBodies.manyBlocks();
    }

    @ParameterizedTest
    @CsvSource({
        "'A {% ref a %}.', 'A {% ref b %}.', '甲{% ref a %}。', '甲{% ref b %}。', true",
        "'![A](a.png)', '![A](b/a.png)', '![甲](a.png)', '![甲](b/a.png)', true",
        "'<img src=\"a.png\">', '<img src=\"b.png\">', '<img src=\"a.png\">', '<img src=\"b.png\">', true",
        "'[A](http://a.b)', '[A](https://a.b)', '[甲](http://a.b)', '[甲](https://a.b)', true",
        "'A {% ref a %}.', 'A {% ref b %}.', '甲{% ref a %}。', '甲{% ref c %}。', false",
        "'A {% ref a %}.', 'B {% ref b %}.', '甲{% ref a %}。', '甲{% ref b %}。', false",
        "'A {% ref a %}.', 'A {% ref b %}.', '甲{% ref a %}。', '甲{% ref a %}。', false",
        "'A dial.', 'A sundial.', '日晷。', '晷。', false",
        "'![A](a.png)', '![B](b.png)', '![甲](a.png)', '![甲](b.png)', false",
    })
    void onlyWhatIsNoTranslationMayChangeInBothWithoutAQuestion(
            String first, String firstNow, String second, String secondNow, boolean same) {
        Agreement agreed = new Agreement(new SideText(first), new SideText(second), 1);

        assertThat(SameChange.made(agreed, new SideText(firstNow), new SideText(secondNow)))
                .isEqualTo(same);
    }
}
