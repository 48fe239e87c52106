package org.diptych.core.paste;

import static org.assertj.core.api.Assertions.assertThat;

import org.diptych.core.lists.ListEdit;
import org.diptych.core.lists.ListEditing;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.text.TextLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the texts, {@code /} is a line end and {@code |} an end of the selection. */
class BlocksAtPlaceTest {

    private static String pasted(String state, String markdown) {
        int from = state.indexOf('|');
        int to = state.lastIndexOf('|');
        String plain = state.replace("|", "").replace('/', '\n');
        TextLines text = TextLines.of(plain);
        ListEdit edit = new BlocksAtPlace(text, Dialect.PANDOC, from, to == from ? from : to - 1)
                .put(markdown.replace('/', '\n'))
                .map(found -> ListEditing.replace(text, Dialect.PANDOC, found))
                .orElseThrow();
        return new StringBuilder(plain)
                .replace(edit.from(), edit.to(), edit.text())
                .insert(edit.caret(), '|')
                .toString()
                .replace('\n', '/');
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "'one|/' => 'a//b' => 'one//a//b|/'",
                "'one|//two' => 'a//b' => 'one//a//b|//two'",
                "'one |two' => 'a//b' => 'one //a//b|//two'",
                "'|' => '# a//b' => '# a//b|/'",
                "'# one|//x' => '## two' => '# one//## two|//x'",
                // Into the item, and its list goes on.
                "'- one|/- two' => 'a//b' => '- one//  a//  b|//- two'",
                "'1. one|//2. two' => 'a//```/b/```' => '1. one//   a//   ```/   b/   ```|//2. two'",
                "'- |' => 'a//b' => '- a//  b|/'",
                "'- a//  more|//x' => 'b//c' => '- a//  more//  b//  c|//x'",
                // Into the quote.
                "'> one|//x' => 'a//b' => '> one/>/> a/>/> b|//x'",
                "'> - one|//x' => 'a//b' => '> - one/>/>   a/>/>   b|//x'",
                // Items are the next ones.
                "'- one|/- two' => '- x/- y' => '- one/- x/- y|/- two'",
                "'1. one|/2. two' => '1. x/2. y' => '1. one/2. x/3. y|/4. two'",
                "'1. one/2. |/3. two' => '1. x/2. y' => '1. one/2. x/3. y|/4. two'",
                "'  - one|' => '- x/  - y' => '  - one/  - x/    - y|'",
                "'one|//x' => '- a/- b' => 'one//- a/- b|//x'",
                // What is selected goes in the same step.
                "'one |two| three' => 'a//b' => 'one //a//b|// three'",
            })
    void blocksStandWhereTheyBelong(String before, String markdown, String after) {
        assertThat(pasted(before, markdown)).isEqualTo(after);
    }

    @Test
    void wordsGoOnInTheirLine() {
        assertThat(new BlocksAtPlace(TextLines.of("- one"), Dialect.PANDOC, 5, 5).put("two **three**"))
                .isEmpty();
    }
}
