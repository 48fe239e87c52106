package org.diptych.core.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.messages.Messages;
import org.diptych.core.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no translator may touch is held out and comes back, and what one has no business to write is seen. */
class HeldOutPropertyTest {
    /** Pieces of a passage: every second one is held out. */
    private static HeldOut held(List<String> pieces) {
        StringBuilder text = new StringBuilder();
        List<TextRange> ranges = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (i % 2 == 1) {
                ranges.add(TextRange.ofLength(text.length(), pieces.get(i).length()));
            }
            text.append(pieces.get(i));
        }
        return HeldOut.of(text.toString(), ranges);
    }

    @Property(tries = 500)
    void whatComesBackAsItWasSentIsThePassage(@ForAll("passages") List<String> pieces) {
        HeldOut held = held(pieces);

        assertThat(held.judge(held.text())).isEmpty();
        assertThat(held.back(held.text())).isEqualTo(String.join("", pieces));
        for (int i = 1; i < pieces.size(); i += 2) {
            assertThat(HeldOut.own(held.text())).doesNotContain(pieces.get(i));
        }
    }

    @Property(tries = 500)
    void whatIsLostOrDoubledIsNamed(@ForAll("passages") List<String> pieces) {
        HeldOut held = held(pieces);
        for (int i = 1; i <= held.pieces().size(); i++) {
            String mark = HeldOut.mark(i);
            String piece = held.pieces().get(i - 1);

            assertThat(held.judge(held.text().replace(mark, "")))
                    .contains(new RefusedDraft(RefusedDraft.Kind.LOST, piece));
            assertThat(held.judge(held.text() + mark)).contains(new RefusedDraft(RefusedDraft.Kind.DOUBLED, piece));
        }
        assertThat(held.judge(held.text() + HeldOut.mark(held.pieces().size() + 1)))
                .map(RefusedDraft::kind)
                .contains(RefusedDraft.Kind.INVENTED);
    }

    @Test
    void inAnotherOrderAndWithBlanksInThemMarksAreTheirOwn() {
        HeldOut held = held(List.of("In ", "$a$", " and ", "`b`", "."));

        assertThat(held.text()).isEqualTo("In ⟦1⟧ and ⟦2⟧.");
        assertThat(held.judge("⟦ 2 ⟧在⟦1⟧里。")).isEmpty();
        assertThat(held.back("⟦ 2 ⟧在⟦1⟧里。")).isEqualTo("`b`在$a$里。");
    }

    /** Else the address would go on into the words. */
    @Test
    void aBareAddressIsPartedFromTheChineseBehindIt() {
        HeldOut held = held(List.of("See ", "https://a.b/c", " and ", "[x](https://a.b/c)", "."));

        assertThat(held.back("见⟦1⟧和⟦2⟧。")).isEqualTo("见https://a.b/c 和[x](https://a.b/c)。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% raw %}",
                "%}",
                "<!-- x",
                "<b>",
                "</div>",
                "<script",
                "text\n```\ncode\n```",
                "  ~~~",
                "one\n---\ntwo",
                ";;;",
                "[x](http://a.b)",
                "](x",
                "see https://a.b",
                "javascript:alert(1)",
                "data:text/html,x",
                "bell\u0007",
                "turned\u202Etext",
            })
    void whatATranslatorHasNoBusinessToWriteIsSeen(String answer) {
        Optional<RefusedDraft> found = Invented.in(answer);

        assertThat(found).map(RefusedDraft::kind).contains(RefusedDraft.Kind.INVENTED);
        assertThat(found.orElseThrow().named()).isNotBlank().matches(named -> named.codePoints()
                .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "影子落在日晷上。",
                "a < b, and 5 > 3",
                "- one\n- two",
                "| a | b |",
                "**bold** and *soft*",
                "50% of it {almost}",
                "两行\n文字\t制表",
                "a -- b --- c",
                "e.g. this: that",
                "😀 👨‍👩‍👧",
            })
    void plainWordsAndTheirMarkdownAreNot(String answer) {
        assertThat(Invented.in(answer)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'<think>Hm, {% x %}</think>\n影子', '', 影子",
        "'```\n影子\n```', '', 影子",
        "'```markdown\r\n影子\r\n```\r\n', '', 影子",
        "'```\n影子\n```', '```\nx\n```', '```\n影子\n```'",
        "'\uFEFF 影子 \n', '', 影子",
        "'一\r二', '', '一\n二'",
        "'say ```x``` here', '', 'say ```x``` here'",
    })
    void whatATranslatorPutsAroundItsAnswerIsTakenOff(String answer, String sent, String clean) {
        assertThat(SentBlock.cleaned(answer, sent)).isEqualTo(clean);
    }

    @ParameterizedTest
    @EnumSource(RefusedDraft.Kind.class)
    void everyReasonIsASentenceInBothLanguages(RefusedDraft.Kind kind) {
        RefusedDraft refused = new RefusedDraft(kind, "a\n\n  long " + "name ".repeat(40));

        assertThat(refused.named())
                .startsWith("a long name")
                .hasSizeLessThan(70)
                .doesNotContain("\n");
        String english = refused.sentence(Messages.of("draft", Locale.ENGLISH));
        assertThat(english).isNotBlank().doesNotContain("{");
        assertThat(refused.sentence(Messages.of("draft", Locale.CHINESE)))
                .isNotBlank()
                .isNotEqualTo(english);
    }

    @Provide
    Arbitrary<List<String>> passages() {
        return Arbitraries.of("words ", "日晷", " ", "and 影子。").list().ofSize(5).flatMap(words -> Arbitraries.of(
                        "$x^2$", "`c\\d`", "{% ref a %}", "⟦", "⟧", "$1", "\\", "![](a.png)")
                .list()
                .uniqueElements()
                .ofMaxSize(4)
                .map(kept -> woven(words, kept)));
    }

    private static List<String> woven(List<String> words, List<String> kept) {
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            pieces.add(words.get(i));
            pieces.add(kept.get(i));
        }
        pieces.add(words.get(4));
        return pieces;
    }
}
