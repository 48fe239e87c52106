package org.diptych.core.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.diptych.core.markdown.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the texts, {@code /} is a line end, {@code >} a tab, and {@code |} an end of the selection. */
class ListEditingTest {

    private static String after(String state, Function<ListEditing, Optional<ListEdit>> key) {
        return shown(ListState.after(text(state), Dialect.PANDOC, key));
    }

    private static String text(String shown) {
        return shown.replace('/', '\n').replace('»', '\t');
    }

    private static String shown(String text) {
        return text.replace('\n', '/').replace('\t', '»');
    }

    private static String replaced(String state, String with) {
        ListState before = ListState.of(text(state));
        int from = Math.min(before.anchor(), before.caret());
        int end = from + text(with).length();
        ListEdit edit = new ListEdit(from, Math.max(before.anchor(), before.caret()), text(with), end, end);
        return shown(before.after(ListEditing.replace(before, Dialect.PANDOC, edit)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "'- a/- b|' => '- a/  - b|'",
                "'1. a/2. b|' => '1. a/   1. b|'",
                "'1. a/   1. b/2. c|' => '1. a/   1. b/   2. c|'",
                "'- a/- b|/  - c/- d' => '- a/  - b|/    - c/- d'",
                "'> - a/> - b|' => '> - a/>   - b|'",
                "'- a/|- b/- c|/' => '- a/  |- b/  - c|/'",
                "'- |a' => '- |a'",
                "'text//- |a' => 'text//- |a'",
                // What was chosen goes under the same parent, and what stays is counted anew.
                "'1. a/2. |b/3. c|/4. d' => '1. a/   1. |b/   2. c|/2. d'",
                "'1. a/2. |b/3. c/4. d' => '1. a/   1. |b/2. c/3. d'",
                "'5. a/6. |b/7. c' => '5. a/   1. |b/6. c'",
                // The kind of indentation the list has.
                "'- a/»- b/»- c|' => '- a/»- b/»»- c|'",
                "'- a/    - b/- c/- d|' => '- a/    - b/- c/    - d|'",
                "'- a/   - b/- c/- d|' => '- a/   - b/- c/   - d|'",
                "'1. a/    - b/2. c/3. |d' => '1. a/    - b/2. c/    1. |d'",
                "'- a/- b/»- c/- |d' => '- a/- b/»- c/»- |d'",
                "'10. a/11. |b' => '10. a/    1. |b'",
                // What an item holds goes along.
                "'1. a/2. |b//   more//       code/3. c' => '1. a/   1. |b//      more//          code/2. c'",
                "'- a/- |b/  ```/  1. x/  1. y/  ```' => '- a/  - |b/    ```/    1. x/    1. y/    ```'",
                "'1. a/1. |b/1. c' => '1. a/   1. |b/1. c'",
                // A quote within an item goes along, and ends no list.
                "'- a/- |b/  > q/  > r' => '- a/  - |b/    > q/    > r'",
                "'- a//  > q//- |b' => '- a//  > q//  - |b'",
                "'> - a/> - |b/>   > q' => '> - a/>   - |b/>     > q'",
            })
    void tab(String before, String after) {
        assertThat(after(before, ListEditing::indent)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "'- a/  - b|' => '- a/- b|'",
                "'1. a/   - b|' => '1. a/- b|'",
                "'1. a/   1. b|' => '1. a/2. b|'",
                "'- text|' => '- text|'",
                "'- a/  - b|/    - c' => '- a/- b|/  - c'",
                "'1. a/   1. |b/   2. c/2. d' => '1. a/2. |b/   1. c/3. d'",
                "'- [ ] a/»- [ ] b/»»- [x] |c' => '- [ ] a/»- [ ] b/»- [x] |c'",
                "'9. a/   1. |b/   2. c' => '9. a/10. |b/    1. c'",
                "'- a/  - |b/  - c|/- d' => '- a/- |b/- c|/- d'",
                "'- a/    - b/        - |c/        - d' => '- a/    - b/    - |c/        - d'",
            })
    void shiftTab(String before, String after) {
        assertThat(after(before, ListEditing::outdent)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "'- one|' => '- one/- |'",
                "'- one| two' => '- one/- |two'",
                "'  - one|' => '  - one/  - |'",
                "'1. one|' => '1. one/2. |'",
                "'9) one|' => '9) one/10) |'",
                "'1. one|/2. two/   more/3. three//text' => '1. one/2. |/3. two/   more/4. three//text'",
                "'- [x] done|' => '- [x] done/- [ ] |'",
                "'> said|' => '> said/> |'",
                "'> - said|' => '> - said/> - |'",
                "'- o|n|e' => '- o/- |e'",
                "'--- |' => '--- |'",
                "'1. a|/1. b' => '1. a/1. |/1. b'",
                "'a. x|/b. y' => 'a. x/b. |/c. y'",
                "'(1) x|' => '(1) x/(2) |'",
                "'#. x|' => '#. x/#. |'",
                "'(@) x|' => '(@) x/(@) |'",
                "'(@ex) x|' => '(@ex) x/(@) |'",
                "'iii) x|' => 'iii) x/iv) |'",
                // The tenth item's children need one more space.
                "'8. a/9. b|/   - c/10. d' => '8. a/9. b/10. |/    - c/11. d'",
                "'1. a|b/   - c' => '1. a/2. |b/   - c'",
                // An empty item ends its level.
                "'- one/- |' => '- one//|'",
                "'- one/- |/- two' => '- one//|//- two'",
                "'1. a/2. |/3. b' => '1. a//|//2. b'",
                "'- one/  - |' => '- one/- |'",
                "'1. one/   - |' => '1. one/2. |'",
                "'1. one/   - |/2. two' => '1. one/2. |/3. two'",
                "'> said/> |' => '> said//|'",
                "'> - a/> - |' => '> - a/>/> |'",
                "'> a/> - |' => '> a/>/> |'",
                "'- 日晷/- |' => '- 日晷//|'",
                // No list.
                "'```/1. a|/2. b/```' => '```/1. a|/2. b/```'",
                "'$$/- a|/$$' => '$$/- a|/$$'",
            })
    void enter(String before, String after) {
        assertThat(after(before, ListEditing::enter)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "'1. a/   1. |b/2. c' => '1. a/2. |b/3. c'",
                "'1. a/2. |b/3. c' => '1. a//|b//2. c'",
                "'- |a' => '|a'",
                "'text//- |a/  more/- b' => 'text//|a/more//- b'",
                "'- [ ] |a' => '|a'",
                "'> - |a/> - b' => '> |a/>/> - b'",
                "'- a|' => '- a|'",
                "'-| a' => '-| a'",
                "'5. |a/6. b' => '|a//5. b'",
            })
    void backspace(String before, String after) {
        assertThat(after(before, ListEditing::backspace)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "'1. |a/2. b/3. c' => '1. b/2. |a/3. c'",
                "'1. |a/   > q/2. b' => '1. b/2. |a/   > q'",
                "'1. |a//   > q//2. b//   > r' => '1. b//   > r//2. |a//   > q'",
                "'1. |a/   - x/2. b/   - y/3. c' => '1. b/   - y/2. |a/   - x/3. c'",
                "'1. |a//2. b//3. c' => '1. b//2. |a//3. c'",
                "'1. a/2. |b/3. c|/4. d' => '1. a/2. d/3. |b/4. c|'",
                "'9. |a/   - x/10. b/    - y' => '9. b/   - y/10. |a/    - x'",
                "'- a/- |b' => '- a/- |b'",
                "'- a/- |b//text' => '- a//text//- |b'",
                "'- a/- |b//```/x//y/```/z' => '- a//```/x//y/```/z//- |b'",
                "'- a/  - |x/- b/  - y' => '- a/- b/  - |x/  - y'",
                "'1. a/   1. x/   2. |y/2. b' => '1. a/   1. x/2. b/   1. |y'",
                "'3. |a/7. b' => '3. b/4. |a'",
                "'1. |a/1. b' => '1. b/1. |a'",
            })
    void altDown(String before, String after) {
        assertThat(after(before, ListEditing::moveDown)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "'1. a/2. |b/3. c' => '1. |b/2. a/3. c'",
                "'1. a/   - x//2. |b/   - y' => '1. |b/   - y//2. a/   - x'",
                "'- |a/- b' => '- |a/- b'",
                "'text//- |a/- b' => '- |a//text//- b'",
                "'- a/  - x/- b/  - |y' => '- a/  - x/  - |y/- b'",
            })
    void altUp(String before, String after) {
        assertThat(after(before, ListEditing::moveUp)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                // Deleted, joined.
                "'1. a/|2. b/|3. c' => '' => '1. a/|2. c'",
                "'1. a|/2. b|/3. c' => '' => '1. a|/2. c'",
                "'|1. a/|2. b/3. c' => '' => '|1. b/2. c'",
                "'4. a|/5. b|/6. c' => '' => '4. a|/5. c'",
                "'1. a/2. b|/|3. c/4. d' => '' => '1. a/2. b|3. c/3. d'",
                "'1. a/2. b//|text//|1. c/2. d' => '' => '1. a/2. b//|3. c/4. d'",
                // Pasted, split.
                "'1. a/|2. b' => '1. x/' => '1. a/2. x/|3. b'",
                "'1. a|/2. b' => '/7. x/8. y' => '1. a/2. x/3. y|/4. b'",
                "'|1. a/2. b' => '1. x/' => '1. x/|2. a/3. b'",
                "'1. a/2. b|/3. c' => '//text/' => '1. a/2. b//text/|/3. c'",
                // What was odd elsewhere stays; so does code, and what only looks like a list.
                "'3. a/9. b//text//1. c|/2. d|/3. e' => '' => '3. a/9. b//text//1. c|/2. e'",
                "'```/1. a|/2. b|/3. c/```' => '' => '```/1. a|/3. c/```'",
                "'text/1999. a|/x|/2001. c' => '' => 'text/1999. a|/2001. c'",
                "'1. a|/1. b|/1. c/1. d' => '' => '1. a|/1. c/1. d'",
                "'1. a|b|' => 'x' => '1. ax|'",
                // Items that come where one has no text yet take its place.
                "'1. a/2. |/3. c' => '1. x/2. y' => '1. a/2. x/3. y|/4. c'",
                "'- a/  - |/- b' => '- x/  - y' => '- a/  - x/    - y|/- b'",
                "'- a/- |/- b' => '- x/- y/' => '- a/- x/- y|/- b'",
                "'> - |' => '- x/- y' => '> - x/> - y|'",
                "'- [ ] |' => '- [ ] a/- [x] b' => '- [ ] a/- [x] b|'",
                "'1. a/2. |c' => '7. x/8. y/' => '1. a/2. x/3. y/4. |c'",
                "'1. a/2. |b|/3. c' => '1. x/2. y' => '1. a/2. x/3. y|/4. c'",
                "'- |' => '-' => '- -|'",
                "'- |' => '1986. x' => '1986. x|'",
            })
    void edits(String before, String with, String after) {
        assertThat(replaced(before, with)).isEqualTo(after);
    }

    @Test
    void whatIsPastedIntoAnotherKindOfListStaysWhatItIs() {
        assertThat(replaced("1. a/|2. b", "- x/")).isEqualTo("1. a/- x/|2. b");
    }

    /** The limit is many times what is needed; before, each item had the whole list read again. */
    @Test
    void manyItemsChangeLevelsAtOnceAndInTime() {
        int count = 4_000;
        String list = "1. a\n" + "2. b\n".repeat(count) + "3. c";
        String chosen = "1. a\n|" + "2. b\n".repeat(count) + "|3. c";
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();

        String deeper = ListState.after(chosen, Dialect.PANDOC, ListEditing::indent);
        String back = ListState.after(deeper, Dialect.PANDOC, ListEditing::outdent);
        ListState.after(list + "|", Dialect.PANDOC, ListEditing::enter);

        long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        assertThat(deeper).startsWith("1. a\n   |1. b\n   2. b\n").endsWith("   4000. b\n|2. c");
        assertThat(back).startsWith("1. a\n|2. b\n3. b\n").endsWith("4001. b\n|4002. c");
        assertThat(TimeUnit.NANOSECONDS.toMillis(took)).isLessThan(4_000);
    }
}
