package org.diptych.core.markdown.pandoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.diptych.core.markdown.EditedReading;
import org.diptych.core.markdown.settings.PandocSettings;
import org.diptych.core.markdown.source.HtmlBlock;
import org.diptych.core.markdown.source.MarkdownReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text is read into after an edit is what it is read into from anew, whatever the edit. */
class ReadingAgainTest {
    private static final PandocEngine ENGINE = new PandocEngine(PandocSettings.DEFAULT);
    private static final List<String> BODIES = EditedReading.BODIES;

    /** What else reaches far, or begins and ends what this dialect has. */
    private static final List<String> PIECES = List.of(
            "(@) ",
            "(@a) ",
            "@a ",
            "@a [p. 1; @b]",
            "@a [a]",
            "@{a}",
            "``",
            "$",
            "$$",
            "$x$",
            "\\begin{a}",
            "\\end{a}",
            "\\begin{a}\nx\n\\end{a}\n",
            "\n[a]: b\n",
            "[^1]: note\n",
            "^[note]",
            "<div>",
            "</div>",
            "</b>",
            "<span>",
            "</span>",
            "<svg>",
            "</svg>",
            "<!--code\uFFFC0-->",
            ": ",
            "Table: t\n",
            "| line\n",
            "% title\n",
            "---\na: b\n---\n",
            "+--+\n",
            "+==+\n",
            "| - a\n",
            "\n: caption\n\n",
            "|  |\n",
            "  a   b\n --- ---\n",
            "{#a}",
            "x");

    private static final EditedReading EDITED = new EditedReading(ENGINE, PIECES);

    @Property(tries = 2000, shrinking = ShrinkingMode.OFF)
    void aTextMadeOfPiecesIsReadAsFromAnewAfterEachEdit(@ForAll long seed) {
        EDITED.compareMade(new Random(seed), 8);
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void aPostIsReadAsFromAnewAfterEachEdit(@ForAll long seed) {
        EDITED.compareBody(new Random(seed), 6);
    }

    /** What a reference names is read as text once more where it names nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"[^1]", "^[note]", "[^2]", "[r]", "[[r]][q]", "@a", "(@a)"})
    void whatIsPutIntoTheNameOfAReferenceIsReadAsFromAnew(String piece) {
        String text = "(@a) One\n\na [b][r] is\n\nc\n\n[r]: u\n\n[^1]: note\n\nd\n";
        for (int place = text.indexOf("[b]"); place <= text.indexOf(" is"); place++) {
            String changed = text.substring(0, place) + piece + text.substring(place);
            MarkdownReading reading = ENGINE.read(text).after(changed);

            assertThat(reading.blocks()).as(EditedReading.quoted(changed)).isEqualTo(ENGINE.blocks(changed));
            assertThat(reading.after(text).blocks())
                    .as(EditedReading.quoted(changed))
                    .isEqualTo(ENGINE.blocks(text));
        }
    }

    @Test
    void aNoteThatSaysNothingStandsWhereItStoodWhateverComesBeforeIt() {
        String changed = "[^1]\n\n1\n. a\n\n[^1]:";

        assertThat(ENGINE.read("[^1]\n\n1. a\n\n[^1]:").after(changed).blocks()).isEqualTo(ENGINE.blocks(changed));
    }

    @Test
    void aNoteInBracketsThatAreNoLinkIsReadAsFromAnew() {
        String changed = "[\\begin{a}\\en<!-- ^[^]]";

        assertThat(ENGINE.read("[\\begin{a}\\end{a}$^[^]]").after(changed).blocks())
                .isEqualTo(ENGINE.blocks(changed));
    }

    @Test
    void aBlockThatPublishesNothingComesToATextThatPublishesNothing() {
        String changed = "\\b\\begin{a}\nx\n\\end{a}\n";

        assertThat(ENGINE.read("\\begn").after(changed).blocks()).isEqualTo(ENGINE.blocks(changed));
    }

    @Test
    void aKeyInAParagraphReadsThatParagraphAndNoOther() {
        for (String body : BODIES) {
            for (HtmlBlock block : ENGINE.blocks(body)) {
                if (!block.html().startsWith("<p>") || block.html().contains("footnote") || body.indexOf('\t') >= 0) {
                    continue;
                }
                int place = Math.min(body.length(), block.start() + 1);
                String changed = body.substring(0, place) + "x" + body.substring(place);
                List<HtmlBlock> fresh = EDITED.readAnew(body, changed);

                // What stands between two blank lines may be several blocks: an environment of TeX parts a paragraph.
                assertThat(fresh.stream().map(each -> stretch(changed, each)).distinct())
                        .as(EditedReading.quoted(changed))
                        .hasSizeLessThanOrEqualTo(2);
            }
        }
    }

    /** How many blank lines are above {@code block}. */
    private static long stretch(String text, HtmlBlock block) {
        return text.substring(0, block.start()).lines().filter(String::isBlank).count();
    }
}
