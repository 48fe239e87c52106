package org.diptych.core.preview.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one line of an author's style sheet may say, and how it is written again. */
class DeclarationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "color:red | color: red",
                "  COLOR :  Red  | color: Red",
                "margin: 0 auto !important | margin: 0 auto !important",
                "margin: 0 ! IMPORTANT | margin: 0 !important",
                "font: italic 1.2em/2 \"LXGW WenKai\", serif | font: italic 1.2em/2 \"LXGW WenKai\", serif",
                "font-family: '霞鹜文楷' | font-family: '霞鹜文楷'",
                "--dp-ground: #fdf6e3 | --dp-ground: #fdf6e3",
                "color: var(--dp-strong) | color: var(--dp-strong)",
                "width: calc(100% / 3) | width: calc(100% / 3)",
                "color: hsl(210, 50%, 40%) | color: hsl(210, 50%, 40%)",
                "text-decoration-thickness: 2px | text-decoration-thickness: 2px",
                "border-left-color: #0366d6 | border-left-color: #0366d6",
                "vertical-align: -0.2em | vertical-align: -0.2em",
                "display: inline-block | display: inline-block",
                "color: #123456 | color: #123456",
            })
    void whatChangesHowThePostLooksIsTaken(String text, String written) {
        assertThat(Declaration.read(text).map(Declaration::text)).contains(written);
        assertThat(Declaration.read(written)).isEqualTo(Declaration.read(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "color",
                "color:",
                ": red",
                "color: !important",
                "colour: red",
                "position: absolute",
                "margin: -1px",
                "margin: 0 -1px",
                "margin: calc(0px - 5px) -.5em",
                "width: 10000px",
                "width: 1e5px",
                "width: 12345678",
                "color: #1234567",
                "display: grid",
                "display: contents",
                "float: left; color: red",
                "content: 'x'",
                "color: attr(x)",
                "background: url(x)",
                "color: env(x)",
                "font-family: \"a\\41\"",
                "color: red}",
                "color: <b>",
                "--1: red",
                "--: red",
                "--日: red",
                "transform: none",
                "cursor: none",
                "z-index: 9",
                "animation: x 1s",
                "margin: 0\u00a0auto",
                "border-block: 1px"
            })
    void whatLeavesItsPlaceFetchesOrIsNotOnTheListIsNot(String text) {
        assertThat(Declaration.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"--x: 1, true", "color: red, false"})
    void othersMayReferToAVariable(String text, boolean variable) {
        assertThat(Declaration.read(text).map(Declaration::isVariable)).contains(variable);
    }
}
