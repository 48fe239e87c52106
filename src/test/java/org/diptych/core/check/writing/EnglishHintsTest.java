package org.diptych.core.check.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.diptych.core.analysis.Analyzer;
import org.diptych.core.markdown.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishHintsTest {

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void wordsThatAreNoneAreMarkedInProse(Dialect dialect) {
        WrittenPost post = WrittenPost.of(
                """
                # A headng

                We recieve *teh* **wrld** and a [lnik](https://exmple.org/recieve "a ttile").

                - an itme
                > a qoute

                | a cel | b |
                |---|---|
                | c | dd |
                """,
                dialect,
                WrittenPost.all());

        assertThat(post.marked()).contains("headng", "recieve", "teh", "wrld", "lnik", "itme", "qoute", "cel");
        assertThat(post.marked()).doesNotContain("exmple", "ttile");
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void whatIsNoProseIsNotLookedAt(Dialect dialect) {
        WrittenPost post = WrittenPost.of(
                """
                ---
                title: Teh titel
                tags: [frobnik]
                ---
                Some `cde` and $\\alphx + xyzzq$ and {% post_link nosuchpst %} and <span class="fooo">text</span>.

                ```
                teh cde
                ```

                $$
                \\fooq
                $$

                See https://exmple.org/abcde, foo.barr, snake_csae, C:\\folderr\\fiile, x86abc, @soemone, #hashtg, the $n$th.

                <!-- teh remark -->

                {% references %}
                [smth] Smthe, J. Teh titel.
                {% endreferences %}
                """,
                dialect, WrittenPost.all());

        assertThat(post.marked()).isEmpty();
    }

    @Test
    void theSummarysEnglishIsReadAndItsChineseIsNot() {
        WrittenPost post =
                WrittenPost.of("This sentence has a wrod in it. 我们用 transformr 做 fintuning 的实验。\n\n<!--more-->\n\n"
                        + "{% lang_content en %}\n\nA bdoy.\n\n{% endlang_content %}\n\n"
                        + "{% lang_content zh %}\n\n用 fintunning 做了 expermients。\n\n{% endlang_content %}\n\n"
                        + "{% lang_content fr %}\n\nUne phrase bien française.\n\n{% endlang_content %}\n");

        assertThat(post.marked()).containsExactly("wrod", "bdoy");
    }

    @Test
    void namesThePostKnowsAreKnown() {
        WrittenPost post = WrittenPost.of("---\ntitle: x\nauthor: Wqi Zhng\ntags:\n  - gibberlink\n---\n"
                + "{% lang_content en %}\n\nKolmogrov and Wqi's gibberlink, as Smthers said {% ref smthers2020 %}, in a wrod.\n\n"
                + "{% endlang_content %}\n\n{% lang_content zh %}\n\n关于 Kolmogrov 的工作。\n\n{% endlang_content %}\n\n"
                + "{% references %}\n[smthers2020] Smthers, J. (2020). On things.\n{% endreferences %}\n");

        assertThat(post.marked()).containsExactly("wrod");
    }

    @Test
    void capitalsWithinAndAcronymsAreNames() {
        assertThat(WrittenPost.of("We use PyTorch, LLMs, NLP, GPUs and iPhones of the 1990s.")
                        .marked())
                .isEmpty();
    }

    @Test
    void aNameThatStandsTwiceWithinSentencesIsOne() {
        assertThat(WrittenPost.of("We met Zorblax here, and with Zorblax we left.")
                        .marked())
                .isEmpty();
        assertThat(WrittenPost.of("We met Zorblax here.").marked()).containsExactly("Zorblax");
        assertThat(WrittenPost.of("Teh first. Teh second.").marked()).containsExactly("Teh", "Teh");
    }

    @Test
    void aParagraphInAnotherLanguageIsLeftAlone() {
        assertThat(WrittenPost.of(
                                "A sentence.\n\n> Wer immer strebend sich bemüht, den können wir erlösen, sagte jemand.")
                        .marked())
                .isEmpty();
    }

    @Test
    void compoundsAreKnownByTheirParts() {
        assertThat(WrittenPost.of("A fine-tuned, well-known co-author of self-supervised e-mail pre-training.")
                        .marked())
                .isEmpty();
        assertThat(WrittenPost.of("A fnie-tuned one.").marked()).containsExactly("fnie");
    }

    @Test
    void wordsOfOnesOwnAreRight() {
        String text = "A frobnicator of frobs.";

        assertThat(WrittenPost.of(text).marked()).containsExactly("frobnicator", "frobs");
        assertThat(WrittenPost.of(text, Dialect.PANDOC, WrittenPost.all("frobnicator"))
                        .marked())
                .containsExactly("frobs");
    }

    /** What was found before the word was added is not remembered. */
    @Test
    void aWordThatIsAddedIsRightAtTheNextReading() {
        Analyzer analyzer = new Analyzer();
        String text = "A frobnicator.";

        assertThat(WrittenPost.read(analyzer, text, Dialect.PANDOC, WrittenPost.all())
                        .marked())
                .containsExactly("frobnicator");
        assertThat(WrittenPost.read(analyzer, text, Dialect.PANDOC, WrittenPost.all("frobnicator"))
                        .marked())
                .isEmpty();
        assertThat(WrittenPost.read(analyzer, text, Dialect.PANDOC, WritingHints.NONE)
                        .marked())
                .isEmpty();
    }

    @Test
    void aWordTwiceIsOneToo() {
        WrittenPost post = WrittenPost.of("This is the the end of\nof it.\n\n> in the\n> the quote\n");

        assertThat(post.marked()).containsExactly("the the", "of\nof", "the\n> the");
        assertThat(post.mended()).isEqualTo("This is the end of it.\n\n> in the quote\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said that that had had no effect.",
                "It is very very cold, so so, bye bye.",
                "From New New York and Duran Duran.",
                "the\n\nthe",
                "- the\n- the",
                "the `the` the",
                "Point-to-point to see.",
                "the, the"
            })
    void whatIsTwiceOnPurposeIsLeftAlone(String text) {
        assertThat(WrittenPost.of(text).marked()).isEmpty();
    }
}
