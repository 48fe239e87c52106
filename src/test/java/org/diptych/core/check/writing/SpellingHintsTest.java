package org.diptych.core.check.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.analysis.Analyzer;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.spelling.WordList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that no dictionary has are marked whole, wherever they stand in prose; names and parts of words are not. */
class SpellingHintsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We recieve it.                     | recieve",
                "(wrod) [wrod] \"wrod\"             | wrod wrod wrod",
                "A *wr*od here.                     | ''",
                "A **wrod** and _wrod_.             | wrod wrod",
                "A wrod's end, the wrod’s.          | wrod's wrod’s",
                "A wrod-like one and a like-wrod.   | wrod wrod",
                "The hte.                           | hte",
                "😀wrod and wrod😀                  | wrod wrod",
                "- wrod: a wrod; wrod!              | wrod wrod wrod",
                "Co-author, pre-trained, re-recieve | recieve",
                "'> wrod\\\n> wrod'                 | wrod wrod",
                "Colour, color, centre and center.  | ''",
                "a.m., e.g. and i.e.                | ''",
                "The nth, ith and jth of them.      | ''",
                "naïve café, Ångström               | ''",
            })
    void areMarked(String text, String words) {
        assertThat(String.join(" ", WrittenPost.of(text).marked())).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "en_US", "EN"})
    void anyTagOfEnglishIsEnglish(String tag) {
        assertThat(WrittenPost.of("{% lang_content " + tag + " %}\n\nA wrod.\n\n{% endlang_content %}\n")
                        .marked())
                .containsExactly("wrod");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "fr", "de", "ja"})
    void anotherLanguageIsNotLookedUp(String tag) {
        assertThat(WrittenPost.of("{% lang_content " + tag + " %}\n\nA wrod here.\n\n{% endlang_content %}\n")
                        .marked())
                .isEmpty();
    }

    @Test
    void aSentenceAmongChineseIsEnglishAndAWordIsNot() {
        assertThat(WrittenPost.of("我们用 transformr 做实验。").marked()).isEmpty();
        assertThat(WrittenPost.of("他说 this is a wrod of mine 就走了。").marked()).containsExactly("wrod");
    }

    /** Half of eight words unknown may be slips; more are another language. */
    @Test
    void aBlockIsInAnotherLanguageByMostOfItsWords() {
        assertThat(WrittenPost.of("recieve teh wrod hte the dial and wall").marked())
                .hasSize(4);
        assertThat(WrittenPost.of("recieve teh wrod hte lnik the dial and").marked())
                .isEmpty();
        assertThat(WrittenPost.of("recieve teh wrod hte lnik").marked()).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "author: Zorblax       | We met zorblax here.",
                "author: [A, Zorblax]  | Zorblax's dial.",
                "authors: [Zorblax]    | zorblax",
                "tags: [zorblax]       | A Zorblax.",
                "categories: Zorblax   | A zorblax.",
            })
    void aNameOfTheFrontMatterIsKnown(String yaml, String text) {
        assertThat(WrittenPost.of("---\n" + yaml + "\n---\n" + text + "\n").marked())
                .isEmpty();
        assertThat(WrittenPost.of("---\ntitle: Zorblax\n---\n" + text + "\n").marked())
                .hasSize(1);
    }

    /** What an editor asks with each key: the names are those of the post as it is now. */
    @Test
    void aNameThatLeavesTheReferencesIsUnknownAgain() {
        Analyzer analyzer = new Analyzer();
        String text = "As zorblax said.\n\n{% references %}\n[z] Zorblax, A.\n{% endreferences %}\n";

        assertThat(WrittenPost.read(analyzer, text, Dialect.PANDOC, WrittenPost.all())
                        .marked())
                .isEmpty();
        assertThat(WrittenPost.read(analyzer, text.replace("Zorblax", "Other"), Dialect.PANDOC, WrittenPost.all())
                        .marked())
                .containsExactly("zorblax");
        assertThat(WrittenPost.read(analyzer, text, Dialect.PANDOC, WrittenPost.all())
                        .marked())
                .isEmpty();
    }

    @Test
    void whereNoFormulasAreReadThoseOfThePageAreHiddenAllTheSame() {
        String text = "Let $abcde + fghij$ and $$klmno$$ be a wrod.\n\n\\begin{align}\npqrst\n\\end{align}\n";

        for (Dialect dialect : Dialect.values()) {
            assertThat(WrittenPost.of(text, dialect, WrittenPost.all()).marked())
                    .as(dialect.name())
                    .containsExactly("wrod");
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "wrod", "the", "A", " ", "\n", "\n\n", ".", ",", "'", "’", "-", "*", "**", "`", "$", "[",
                        "](/teh)", "#", "- ", "汉字", "😀", "_", "/", "@", "\\", "<b>", "</b>", "1", "é", ":", "e\u0301")
                .list()
                .ofMaxSize(16)
                .map(pieces -> String.join("", pieces));
    }

    /** A mark is of letters alone, and neither begins nor ends within a word. */
    @Property(tries = 600, seed = "20261201")
    void aMarkIsAWholeWord(@ForAll("texts") String text) {
        WritingHints spelling = new WritingHints(WrittenPost.all().dictionary(), WordList.EMPTY, false, false, false);
        WrittenPost.of(text, Dialect.PANDOC, spelling).hints().forEach(hint -> {
            String word = hint.range().in(text);
            assertThat(word).matches("[A-Za-z]+(?:['’][A-Za-z]+)*");
            assertThat(hint.arguments()).containsExactly(word);
            assertThat(hint.range().start() == 0
                            || !isLetter(text.charAt(hint.range().start() - 1)))
                    .isTrue();
            assertThat(hint.range().end() == text.length()
                            || !isLetter(text.charAt(hint.range().end())))
                    .isTrue();
        });
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    @Test
    void withoutADictionaryNothingIsLookedUp() {
        WritingHints repeated = new WritingHints(Optional.empty(), WordList.EMPTY, true, false, false);

        assertThat(WrittenPost.of("A wrod wrod.", Dialect.PANDOC, repeated).marked())
                .containsExactly("wrod wrod");
    }
}
