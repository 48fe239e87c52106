package org.diptych.desk.typing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntPredicate;
import org.diptych.ui.editor.StateText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotesTest {
    private static final IntPredicate PROSE = line -> false;

    @ParameterizedTest
    @CsvSource({
        "'one| two;', 'one[^1] two;;[^1]: |;'",
        "'one|', 'one[^1];;[^1]: |'",
        "'|one| two', 'one[^1] two;;[^1]: |'",
        "'a[^1] b|;;[^1]: x;', 'a[^1] b[^2];;[^1]: x;[^2]: |;'",
        "'a[^1] b[^7]|;;[^1]: x;;[^7]: y;;    z;;tail', 'a[^1] b[^7];;[^1]: x;;[^7]: |y;;    z;;tail'",
        "'a[^1] b[^7] c|;;[^1]: x;;[^7]: y;;    z;;tail', 'a[^1] b[^7] c[^8];;[^1]: x;;[^7]: y;;    z;;[^8]: |;;tail'",
        "'a[^n]|', 'a[^n];;[^n]: |'",
        "'a[^n] b;;[^n]: wo|rds', 'a[^n]| b;;[^n]: words'",
        "'a[^n] b;;[^n]: words;;    mo|re', 'a[^n]| b;;[^n]: words;;    more'",
        "'`[^4]` a|', '`[^4]` a[^1];;[^1]: |'",
        "'see {% post_link di|al %}.', 'see {% post_link dial %}[^1].;;[^1]: |'",
        "'say $a|+b$ so', 'say $a+b$[^1] so;;[^1]: |'",
        "'the `co|de` here', 'the `code`[^1] here;;[^1]: |'",
        "'a [te|xt](to) b', 'a [te[^1]xt](to) b;;[^1]: |'",
        "'a [text](t|o) b', 'a [text](to)[^1] b;;[^1]: |'",
        "'|{% x %}', '[^1]{% x %};;[^1]: |'",
        "'{% x %}|', '{% x %}[^1];;[^1]: |'",
        "'{% x| ', '{% x[^1] ;;[^1]: |'",
    })
    void aNoteIsPutInAndOneGoesThereAndBack(String before, String after) {
        StateText text = StateText.of(before.replace(';', '\n'));
        assertThat(text.after(Notes.insertOrGo(text.caret(), PROSE))).isEqualTo(after.replace(';', '\n'));
    }

    @Test
    void aMarkSaysWhatItsNoteSays() {
        StateText text = StateText.of("a[^1]| and more\n\n[^1]: The maker's own words.\n");
        assertThat(Notes.said(text, text.selected().caret(), PROSE))
                .contains(new Notes.Said("[^1]", "The maker's own words."));
        assertThat(Notes.said(text, 10, PROSE)).isEmpty();
    }
}
