package org.diptych.desk.typing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.desk.undo.Selected;
import org.diptych.ui.editor.StateText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an author sees who types marks: an editor of one line, as the keys lead it. */
class PairTypingTest {
    /** Backspace, among the keys. */
    private static final char BACK = '<';

    private PairTyping pairs = new PairTyping();
    private StateText line = StateText.of("|");

    private String type(String before, String keys) {
        pairs = new PairTyping();
        line = StateText.of(before);
        return type(keys);
    }

    private String type(String keys) {
        keys.chars().forEach(key -> press((char) key));
        return line.after(new Edit(0, 0, "", line.selected()));
    }

    private void press(char key) {
        Selected selected = line.selected();
        String before = line.text().substring(0, selected.start());
        String after = line.text().substring(selected.end());
        if (key == BACK) {
            int at = selected.caret();
            perform(pairs.backspace(before, after, at)
                    .orElseGet(() -> new Edit(Math.max(0, at - 1), at, "", Selected.caretAt(Math.max(0, at - 1)))));
            return;
        }
        String typed = String.valueOf(key);
        String chosen = line.text().substring(selected.start(), selected.end());
        Optional<Edit> step = pairs.type(typed, before, chosen, after, selected);
        perform(step.orElseGet(() -> new Edit(
                selected.start(), selected.end(), typed, Selected.caretAt(selected.start() + typed.length()))));
        step.filter(edit -> edit.from() == edit.to() && edit.text().length() == 2)
                .ifPresent(pair -> pairs.remember(pair.then().caret()));
    }

    private void perform(Edit edit) {
        String removed = line.text().substring(edit.from(), edit.to());
        pairs.moved(new TextChange(edit.from(), removed, edit.text()));
        line = StateText.of(line.after(edit));
    }

    @ParameterizedTest
    @CsvSource({
        "|, (, (|)",
        "|, (a), (a)|",
        "|, ([, ([|])",
        "|, ([]), ([])|",
        "see |., [, see [|].",
        "|, “, “|”",
        "|, 《书》, 《书》|",
        "|, $x$, $x$|",
        "|, $$, $$|$$",
        "|, $$x$$, $$x$$|",
        "|, $$$$, $$$$|",
        "中|, \"好\", 中\"好\"|",
        "say |, `, say `|`",
    })
    void theSecondMarkComesByItselfAndIsTypedOver(String before, String keys, String after) {
        assertThat(type(before, keys)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '^',
            value = {
                "|word, (, (|word",
                "|字, 「, 「|字",
                "\\|, (, \\(|",
                "\\|, $, \\$|",
                "don|, ', don'|",
                "5|, \", 5\"|",
                "|, *, *|",
                "|, ~, ~|",
                "a|), ), a)|)",
                "`|`, `, ``|`",
            })
    void elsewhereOnlyWhatWasTypedComes(String before, String keys, String after) {
        assertThat(type(before, keys)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
        "a |b c| d, (, a (|b c|) d",
        "a |b| d, *, a *|b|* d",
        "a |b| d, **, a **|b|** d",
        "|好|, 《, 《|好|》",
        "|x|, $, $|x|$",
        "a |b| d, x, a x| d",
    })
    void aSelectionIsPutBetweenBothAndStaysSelected(String before, String keys, String after) {
        assertThat(type(before, keys)).isEqualTo(after);
    }

    @Test
    void marksDoNotReachOverParagraphs() {
        assertThat(pairs.type("*", "", "one\n\ntwo", "", new Selected(0, 8))).isEmpty();
        assertThat(pairs.type("*", "", "one\ntwo", "", new Selected(0, 7))).isPresent();
    }

    @Test
    void backspaceTakesAwayBothWhereTheSecondCameByItself() {
        assertThat(type("a |", "(<")).isEqualTo("a |");
        assertThat(type("a |", "([<<")).isEqualTo("a |");
        assertThat(type("a (|)", "<")).as("typed by somebody else").isEqualTo("a |)");
        assertThat(type("|", "(x<<")).as("after what stood between is gone").isEqualTo("|");
    }

    @Test
    void whereTheCaretWentAwayTheMarkIsTyped() {
        type("|", "(a");
        pairs.forget();
        assertThat(type(")")).isEqualTo("(a)|)");
    }

    @Test
    void marksThatMovedAreStillTypedOver() {
        assertThat(type("|", "(")).isEqualTo("(|)");
        pairs.moved(new TextChange(0, "", "put in before "));
        line = StateText.of("put in before (|)");
        assertThat(type("x)")).isEqualTo("put in before (x)|");
    }

    @Test
    void aMarkThatWasDeletedAndTypedAgainIsOrdinary() {
        type("|", "(");
        pairs.moved(new TextChange(1, ")", ""));
        pairs.moved(new TextChange(1, "", ")"));
        assertThat(type(")")).isEqualTo("()|)");
    }

    @Property
    void deletingAllThatWasTypedLeavesTheLineAsItWas(@ForAll("lines") String before, @ForAll("keys") String keys) {
        String start = StateText.of(before).text();
        type(before, keys);
        for (int left = 2 * keys.length(); left > 0 && line.selected().caret() > before.indexOf('|'); left--) {
            press(BACK);
        }
        assertThat(line.text()).isEqualTo(start);
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.of("|", "a |", "中|文", "(|", "a |.", "say |!");
    }

    @Provide
    Arbitrary<String> keys() {
        return Arbitraries.strings().withChars('(', '[', '「', '“', 'a', '中').ofMaxLength(8);
    }
}
