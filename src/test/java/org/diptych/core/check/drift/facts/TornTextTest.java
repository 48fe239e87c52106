package org.diptych.core.check.drift.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.diptych.core.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A body that has lost an end is known as torn; one that has all of them is not. */
class TornTextTest {

    private static boolean isTorn(String body) {
        return TornText.is(body, new TextRange(0, body.length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A dial.\n\n```js\ncode\n",
                "A dial.\n\n~~~\ncode\n```\n",
                "A <!-- remark",
                "A <!-- remark --> and <!-- another",
                "A {% ref a",
                "A ref a %} here",
                "A <code>b",
                "A <code>b\n\nc</code> d",
                "A <code>b</code> c <code class=\"x\">d",
            })
    void whatLacksItsEnd(String body) {
        assertThat(isTorn(body)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A dial.",
                "A dial.\n\n```js\ncode\n```\n",
                "A <!-- remark --> here",
                "A {% ref a %} here",
                "A <code>b\nc</code> d <code>e</code>\n\nf",
                "- item\n\n  ```\n  code\n  ```\n",
            })
    void whatIsWhole(String body) {
        assertThat(isTorn(body)).isFalse();
    }

    @Test
    void whatStandsOutsideOfTheBodyTearsNothing() {
        String text = "<!-- before\nA dial.\n```\n";
        int start = text.indexOf("A dial");

        assertThat(TornText.is(text, TextRange.ofLength(start, "A dial.".length())))
                .isFalse();
        assertThat(TornText.is(text, new TextRange(0, text.length()))).isTrue();
    }
}
