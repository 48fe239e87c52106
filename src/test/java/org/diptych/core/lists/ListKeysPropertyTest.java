package org.diptych.core.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.text.TextLines;

/** What holds of every list and every key: no word is lost, and what can be taken back by a key is. */
class ListKeysPropertyTest {
    private static final Pattern WORD = Pattern.compile("w\\d+");

    /** A list with its caret at the end of one of its lines. */
    private static String state(String list, int line) {
        String[] lines = list.split("\n", -1);
        int chosen = line % lines.length;
        lines[chosen] = lines[chosen] + "|";
        return String.join("\n", lines);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).sorted().toList();
    }

    @Property(tries = 1000)
    void noKeyLosesAWord(
            @ForAll("lists") String list,
            @ForAll @IntRange(max = 20) int line,
            @ForAll("keys") List<Function<ListEditing, Optional<ListEdit>>> keys,
            @ForAll Dialect dialect) {
        String state = state(list, line);
        for (Function<ListEditing, Optional<ListEdit>> key : keys) {
            state = ListState.after(state, dialect, key);

            assertThat(words(state)).as(state).isEqualTo(words(list));
            assertThat(state).containsOnlyOnce("|");
        }
    }

    @Property(tries = 500)
    void anItemThatGoesDeeperAndBackStandsWhereItStood(
            @ForAll("lists") String list, @ForAll @IntRange(max = 20) int line, @ForAll Dialect dialect) {
        String state = state(list, line);
        String deeper = ListState.after(state, dialect, ListEditing::indent);
        if (deeper.equals(state)) {
            return;
        }

        String back = ListState.after(deeper, dialect, ListEditing::outdent);

        assertThat(back).as(deeper).isEqualTo(state);
    }

    @Property(tries = 500)
    void anItemThatIsMovedPastAnotherAndBackStandsWhereItStood(
            @ForAll("lists") String list, @ForAll @IntRange(max = 20) int line, @ForAll Dialect dialect) {
        String state = state(list, line);
        String down = ListState.after(state, dialect, ListEditing::moveDown);
        if (down.equals(state) || !depth(down).equals(depth(state))) {
            return;
        }

        assertThat(ListState.after(down, dialect, ListEditing::moveUp)).as(down).isEqualTo(state);
    }

    /** How far in the caret's line stands: an item that went to another parent comes back behind that one's items. */
    private static String depth(String state) {
        int caret = state.indexOf('|');
        return Indents.of(state.substring(state.lastIndexOf('\n', caret) + 1));
    }

    @Property(tries = 500)
    void enterAndBackspaceLeaveTheWordsInTheirOrder(
            @ForAll("lists") String list, @ForAll @IntRange(max = 20) int line, @ForAll Dialect dialect) {
        String entered = ListState.after(state(list, line), dialect, ListEditing::enter);
        String back = ListState.after(entered, dialect, ListEditing::backspace);

        for (String text : List.of(entered, back)) {
            assertThat(WORD.matcher(text).results().map(found -> found.group()))
                    .containsExactlyElementsOf(WORD.matcher(list)
                            .results()
                            .map(found -> found.group())
                            .toList());
        }
    }

    @Property(tries = 1000)
    void whateverIsPastedOrCutTheWordsAreThoseOfAnyText(
            @ForAll("lists") String list,
            @ForAll("pasted") String pasted,
            @ForAll Random random,
            @ForAll Dialect dialect) {
        int from = random.nextInt(list.length() + 1);
        int to = Math.min(list.length(), from + random.nextInt(8));
        int end = from + pasted.length();

        ListEdit edit = ListEditing.replace(TextLines.of(list), dialect, new ListEdit(from, to, pasted, end, end));

        String after = list.substring(0, edit.from()) + edit.text() + list.substring(edit.to());
        String plain = list.substring(0, from) + pasted + list.substring(to);
        assertThat(words(after))
                .as("%s at %d..%d of %s", pasted, from, to, list)
                .isEqualTo(words(plain));
        assertThat(edit.caret()).isBetween(0, after.length());
        assertThat(edit.anchor()).isBetween(0, after.length());
    }

    @Provide
    Arbitrary<List<Function<ListEditing, Optional<ListEdit>>>> keys() {
        Arbitrary<Function<ListEditing, Optional<ListEdit>>> keys = Arbitraries.of(
                ListEditing::indent,
                ListEditing::outdent,
                ListEditing::enter,
                ListEditing::lineBreak,
                ListEditing::backspace,
                ListEditing::moveUp,
                ListEditing::moveDown);
        return keys.list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<String> pasted() {
        return Arbitraries.of(
                "", "w90", "\n", "1. w90\n", "- w90\n- w91", "\n\nw90\n\n", "7. w90\n8. w91\n", "  ", "日晷");
    }

    /** Lists within lists, each level two or three columns further in, ordered or not. */
    @Provide
    Arbitrary<String> lists() {
        return Arbitraries.randomValue(random -> {
            boolean ordered = random.nextBoolean();
            int step = ordered ? 3 : 2;
            List<String> lines = new ArrayList<>();
            List<Integer> counts = new ArrayList<>(List.of(0));
            int depth = 0;
            int items = 2 + random.nextInt(6);
            for (int i = 0; i < items; i++) {
                int next = i == 0 ? 0 : Math.min(depth + 1, random.nextInt(3));
                while (counts.size() > next + 1) {
                    counts.remove(counts.size() - 1);
                }
                while (counts.size() < next + 1) {
                    counts.add(0);
                }
                depth = next;
                counts.set(depth, counts.get(depth) + 1);
                String mark = ordered ? counts.get(depth) + ". " : "- ";
                lines.add(" ".repeat(step * depth) + mark + "w" + i);
            }
            return String.join("\n", lines);
        });
    }
}
