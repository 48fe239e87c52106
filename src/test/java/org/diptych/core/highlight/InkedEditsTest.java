package org.diptych.core.highlight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An edit touches the lines it changes, the one above, and those below as far as their colours hang on it. */
class InkedEditsTest {
    private final List<String> lines = new ArrayList<>();
    private final List<InkedLine> shown = new ArrayList<>();
    private InkedText inks = new InkedText(Syntax.MARKDOWN, 1);

    private void text(String... text) {
        lines.addAll(Arrays.asList(text));
        inks = new InkedText(Syntax.MARKDOWN, lines.size());
        inks.advance(lines::get, Integer.MAX_VALUE, (line, inked) -> shown.add(inked));
    }

    private void edit(int at, int removed, String... added) {
        lines.subList(at, at + removed).clear();
        lines.addAll(at, Arrays.asList(added));
        shown.subList(at, at + removed).clear();
        Arrays.stream(added).forEach(line -> shown.add(at, null));
        inks.edited(at, removed, added.length);
    }

    /** The lines that are worked out anew; then all colours are those of the text from anew. */
    private List<Integer> touched() {
        List<Integer> touched = new ArrayList<>();
        inks.advance(lines::get, Integer.MAX_VALUE, (line, inked) -> {
            touched.add(line);
            shown.set(line, inked);
        });
        assertThat(inks.isDone()).isTrue();
        assertThat(shown).isEqualTo(InkedText.of(Syntax.MARKDOWN, lines));
        return touched;
    }

    @Test
    void aFenceThatIsOpenedTouchesAllBelow() {
        text("a", "b", "c", "d", "e");
        edit(2, 1, "```");

        assertThat(touched()).containsExactly(1, 2, 3, 4);
        assertThat(shown).extracting(InkedLine::fenced).containsExactly(false, false, true, true, true);
    }

    @Test
    void aFenceThatIsClosedTouchesAllBelow() {
        text("a", "```", "b", "c", "d");
        edit(3, 1, "```");

        assertThat(touched()).containsExactly(2, 3, 4);
        assertThat(shown.get(4).fenced()).isFalse();
    }

    @Test
    void aFenceThatIsOpenedAndClosedTouchesNothingBelow() {
        text("a", "b", "c", "d", "e");
        edit(1, 1, "```", "b", "```");

        assertThat(touched()).containsExactly(0, 1, 2, 3);
    }

    @Test
    void aLetterInAFenceTouchesItsLineAndTheOneAbove() {
        text("```", "a", "b", "c", "```", "d");
        edit(2, 1, "bx");

        assertThat(touched()).containsExactly(1, 2);
    }

    @Test
    void anUnderlineTouchesTheLineThatBecomesAHeading() {
        text("a", "b", "c");
        edit(1, 1, "---");

        assertThat(touched()).containsExactly(0, 1);
        assertThat(shown.get(0).runs()).extracting(InkedRun::inks).containsExactly(Inks.of(Ink.HEADING));
        edit(1, 1, "b");
        assertThat(touched()).containsExactly(0, 1);
        assertThat(shown.get(0).runs()).extracting(InkedRun::inks).containsExactly(Inks.NONE);
    }

    @Test
    void linesThatAreTakenOutTouchTheirNeighbours() {
        text("a", "<!--", "b", "-->", "c", "d");
        edit(1, 3, "x");

        assertThat(touched()).containsExactly(0, 1);
        edit(0, 4, "");
        assertThat(touched()).containsExactly(0);
        assertThat(lines).containsExactly("");
    }

    @Test
    void severalEditsBeforeTheNextLookAreAllSeen() {
        text("a", "b", "c", "d", "e", "f", "g", "h");
        edit(6, 1, "*g*");
        edit(1, 1, "*b*", "*b*");
        edit(4, 1);
        edit(0, 1, "# a");

        touched();
        assertThat(inks.isDone()).isTrue();
    }

    @Test
    void workThatWasBrokenOffGoesOnBehindAnEdit() {
        text("a", "b", "c", "d", "e", "f");
        edit(1, 1, "```");
        inks.advance(lines::get, 2, shown::set);
        assertThat(inks.isDone()).isFalse();
        edit(4, 1, "```");
        inks.advance(lines::get, 0, (line, inked) -> {
            throw new AssertionError("nothing was asked for");
        });

        assertThat(touched()).containsExactly(2, 3, 4);
    }

    @Test
    void aLineAtTheEndTouchesTheOneAbove() {
        text("a", "```");
        edit(1, 1, "```", "");

        assertThat(touched()).containsExactly(0, 1, 2);
        assertThat(shown.get(2).fenced()).isTrue();
        assertThat(shown.get(2).runs()).isEmpty();
    }

    @Test
    void linesThatAreNotThereCannotBeEdited() {
        text("a", "b");

        assertThatThrownBy(() -> inks.edited(1, 2, 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> inks.edited(-1, 1, 1)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
