package org.diptych.desk.typing;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.ui.editor.StateText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
    private static final String ADDRESS = "https://e.org/a_(b)";

    private static String toggled(String state, String clipboard) {
        StateText text = StateText.of(state);
        return text.after(Links.toggle(text.text(), 0, text.selected(), clipboard));
    }

    private static String pasted(String state, String clipboard) {
        StateText text = StateText.of(state.replace(';', '\n'));
        return Links.pasted(text.caret(), clipboard).map(text::after).orElse("").replace('\n', ';');
    }

    @Property
    void aLinkThatIsTakenBackLeavesTheWordsThatWereChosen(@ForAll("words") String words) {
        String state = "a |" + words + "| z";
        assertThat(toggled(toggled(state, ADDRESS), ADDRESS)).isEqualTo(state);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars('x', '中', ' ', ',', '*')
                .ofMinLength(1)
                .ofMaxLength(12);
    }

    @ParameterizedTest
    @CsvSource({
        "[![a](b.png)|](https://e.org), |![a](b.png)|",
        "[](https://e.org|), |https://e.org|",
        "[a](b) mid|dle [c](d), [a](b) [middle](|) [c](d)",
        "[x](/p \"a t|itle\"), |x|",
    })
    void onlyTheLinkAtTheCaretIsTakenAway(String before, String after) {
        assertThat(toggled(before, "")).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
        "a |few words| b, a [few words](https://e.org)| b",
        "|网页|, [网页](https://e.org)|",
        "one;|two|;three, one;[two](https://e.org)|;three",
    })
    void anAddressPastedOverWordsLinksThem(String before, String after) {
        assertThat(pasted(before, " https://e.org\n")).isEqualTo(after);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a | b",
                "|one;two|",
                "| |",
                "|https://old.org|",
                "a |[b| c](/d)",
                "|`code`|",
                "[a](|old|)",
                "<|old|>",
                "<a href=\"|old|\">",
            })
    void whereThatMakesNoLinkItIsPastedAsItIs(String before) {
        assertThat(pasted(before, "https://e.org")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"words", "https://e.org and more", "ftp://e.org", "", "e.org"})
    void onlyAnAddressMakesALink(String clipboard) {
        assertThat(pasted("|a|", clipboard)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "|one;two|, [one;two](|)",
        "o|ne;tw|o, o[ne;tw](|)o",
        "|one;;two|, ''",
        "|one; ;two|, ''",
    })
    void aLinkReachesOverLinesOfAParagraphAndNoFurther(String before, String after) {
        StateText text = StateText.of(before.replace(';', '\n'));
        assertThat(Links.over(text.caret(), "").map(text::after).orElse("").replace('\n', ';'))
                .isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
        "https://e.org, true",
        "http://e.org/a?b=c#d, true",
        "mailto:a@e.org, false",
        "www.e.org, false",
        "https://, false",
        "https://e.org two, false",
    })
    void aPageIsAnAddressThatCanBeAsked(String text, boolean page) {
        assertThat(Links.isPage(text)).isEqualTo(page);
    }
}
