package org.diptych.core.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishDictionaryTest {
    private static EnglishDictionary dictionary;

    @BeforeAll
    static void load() {
        dictionary = EnglishDictionary.load();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word",
                "The",
                "doesn't",
                "doesn’t",
                "author's",
                "authors'",
                "color",
                "analyze",
                "internet",
                "blog",
                "tokenizer",
                "hyperparameter",
                "hyperparameters",
                "preprocessing",
                "nontrivial"
            })
    void wordsAreKnown(String word) {
        assertThat(dictionary.knows(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "colour",
                "colours",
                "coloured",
                "behaviour",
                "behavioural",
                "favourite",
                "neighbourhood",
                "honourable",
                "realise",
                "realised",
                "organisation",
                "analyse",
                "analysing",
                "centre",
                "centres",
                "metre",
                "theatre",
                "travelling",
                "travelled",
                "modelling",
                "labelled",
                "dialogue",
                "catalogue",
                "defence",
                "grey",
                "programme",
                "sceptical",
                "judgement",
                "fulfil",
                "whilst",
                "Colour",
                "colour’s"
            })
    void britishSpellingIsAsRight(String word) {
        assertThat(dictionary.knows(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "teh",
                "recieve",
                "definately",
                "seperate",
                "occured",
                "untill",
                "majour",
                "doctour",
                "wich",
                "alot",
                "enviroment",
                "arguement",
                "accomodate",
                "sise",
                "bettre",
                "langauge",
                "Recieve",
                "does'nt"
            })
    void slipsAreNot(String word) {
        assertThat(dictionary.knows(word)).isFalse();
    }

    @Test
    void whatWasMeantIsAmongTheFirst() {
        assertThat(dictionary.suggestions("recieve")).first().isEqualTo("receive");
        assertThat(dictionary.suggestions("Teh")).first().isEqualTo("The");
        assertThat(dictionary.suggestions("seperate")).startsWith("separate");
        assertThat(dictionary.suggestions("alot")).contains("a lot");
        assertThat(dictionary.suggestions("teh")).doesNotContain("t eh");
    }

    @Test
    void whatIsLongerThanAnyWordIsNotJudged() {
        String long1 = "ab".repeat(100_000);

        assertThat(dictionary.knows(long1)).isTrue();
        assertThat(dictionary.suggestions(long1)).isEmpty();
    }

    @Test
    void wordsOfOnesOwnAreRightAsTheyAreWritten() {
        WordList words = WordList.read("# of mine\nDirichlet\nfoobar\n\n  spaced  \n");

        assertThat(words.sorted()).containsExactly("Dirichlet", "foobar", "spaced");
        assertThat(List.of("Dirichlet", "DIRICHLET", "Dirichlet’s", "foobar", "Foobar", "FOOBAR", "foobar's"))
                .allMatch(words::has);
        assertThat(List.of("dirichlet", "bar", "foobars")).noneMatch(words::has);
    }
}
