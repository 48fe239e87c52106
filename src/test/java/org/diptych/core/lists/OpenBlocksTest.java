package org.diptych.core.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.diptych.core.markdown.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What looks like a list in code, a formula or a comment is none: {@code x} stands for a line of such a block. */
class OpenBlocksTest {
    @ParameterizedTest
    @CsvSource({
        "'a/```/- b/```/- c', .xxx.",
        "'~~~ js/1. a/~~~~/- c', xxx.",
        "'````/```/````/- c', xxx.",
        "'```/~~~/```/- c', xxx.",
        "'```/- a', xx",
        "'``` a ``` b/- c', ..",
        "'- ```/  - a/  ```/- b', xxx.",
        "'1. ~~~/   a/   ~~~', xxx",
        "'> ```/> - a/> ```/> - b', xxx.",
        "'$$/- a/$$/- b', xxx.",
        "'$$ x $$/- b', ..",
        "'$$x/- y$$/- b', xx.",
        "'text $$/- a/$$/b', '..xx'",
        "'<!--/- a/-->/- b', xxx.",
        "'<!-- a -->/- b', ..",
        "'{% codeblock %}/- a/{% endcodeblock %}/- b', xxx.",
        "'{% raw %}a{% endraw %}/- b', ..",
        "'{% raw %}/- a/{% endraw %}/- b', xxx.",
        "'{% ref a %}/- b', ..",
        "'- 日晷/    - 影子', ..",
    })
    void theLinesOfABlockAreThoseFromItsFirstToItsLast(String text, String inside) {
        boolean[] found = OpenBlocks.of(List.of(text.split("/")));

        assertThat(IntStream.range(0, found.length)
                        .mapToObj(i -> found[i] ? "x" : ".")
                        .collect(Collectors.joining()))
                .isEqualTo(inside);
    }

    /** Whatever key is pressed there, it does what it does in any text. */
    @ParameterizedTest
    @CsvSource({
        "'```/- a|/- b/```'",
        "'$$/- a|/- b/$$'",
        "'<!--/- a|/- b/-->'",
        "'- x/  ```/  - a|/  ```'",
    })
    void inABlockNoKeyDoesAnythingOfItsOwn(String shown) {
        String state = shown.replace('/', '\n');

        assertThat(ListState.after(state, Dialect.PANDOC, ListEditing::enter)).isEqualTo(state);
        assertThat(ListState.after(state, Dialect.PANDOC, ListEditing::indent)).isEqualTo(state);
        assertThat(ListState.after(state, Dialect.PANDOC, ListEditing::outdent)).isEqualTo(state);
    }

    @Test
    void behindABlockListsAreListsAgain() {
        assertThat(ListState.after("```\n1. x\n```\n\n1. a|", Dialect.PANDOC, ListEditing::enter))
                .isEqualTo("```\n1. x\n```\n\n1. a\n2. |");
    }
}
