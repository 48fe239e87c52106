package org.diptych.core.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.bilingual.BlockKind;
import org.diptych.core.bilingual.Body;
import org.diptych.core.bilingual.TwoBodies;
import org.diptych.core.bilingual.before.EarlierPairs;
import org.diptych.core.bilingual.state.LinkedPost;
import org.diptych.core.bilingual.state.PairState;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.PublishSettings;
import org.diptych.core.post.Post;
import org.diptych.core.text.TextEdit;

/** A translator that gives back what it was sent: whatever the post holds, nothing of it is refused, lost or doubled. */
class EchoedDraftPropertyTest {
    private static final EarlierPairs NOTHING = new EarlierPairs.Builder().build();

    private static DraftPlan plan(String file, Dialect dialect) {
        LinkedPost linked = LinkedPost.of(TwoBodies.of(file, dialect), PairState.EMPTY);
        return DraftPlan.of(Post.parse(file), PublishSettings.of(dialect), linked, DraftScope.ALL);
    }

    private static String sent(DraftEntry entry) {
        return entry.request(Glossary.EMPTY, NOTHING).text();
    }

    @Property(tries = 150)
    void whatComesBackAsItWasSentIsTheOtherBodyBlockForBlock(
            @ForAll("blocks") List<String> blocks, @ForAll Dialect dialect) {
        String file = TwoBodies.file(blocks, List.of());
        DraftPlan plan = plan(file, dialect);
        Map<DraftEntry, String> written = new LinkedHashMap<>();
        for (DraftEntry entry : plan.entries()) {
            DraftEntry.Taken taken = entry.take(sent(entry));
            assertThat(taken.refusal()).as("%s of %s", sent(entry), file).isNull();
            written.put(entry, taken.written());
        }

        DraftPlan.Drafted drafted = plan.put(written);
        String after = TextEdit.applyAll(file, drafted.edits());

        List<Body> now = TwoBodies.of(after, dialect);
        assertThat(said(now.get(1))).as(after).isEqualTo(said(now.get(0)));
        assertThat(now.get(0).range().in(after))
                .isEqualTo(TwoBodies.of(file, dialect).get(0).range().in(file));
        assertThat(drafted.waiting()).hasSameSizeAs(plan.entries());
    }

    /** What the blocks are and say that a draft is wanted of. */
    private static List<String> said(Body body) {
        return body.blocks().stream()
                .filter(block -> block.kind() != BlockKind.OTHER)
                .map(block ->
                        block.kind() + " " + block.level() + " " + block.text().replaceAll("\\s+", ""))
                .toList();
    }

    @Property(tries = 150)
    void whatIsRefusedLeavesItsPlaceToBeWritten(@ForAll("blocks") List<String> blocks, @ForAll Dialect dialect) {
        String file = TwoBodies.file(blocks, List.of());
        DraftPlan plan = plan(file, dialect);

        String after = TextEdit.applyAll(file, plan.put(Map.of()).edits());

        List<Body> now = TwoBodies.of(after, dialect);
        assertThat(said(now.get(1))).as(after).hasSameSizeAs(said(now.get(0)));
        assertThat(plan(after, dialect).entries())
                .as("all that was to be drafted still is")
                .extracting(EchoedDraftPropertyTest::sent)
                .isEqualTo(plan.entries().stream()
                        .map(EchoedDraftPropertyTest::sent)
                        .toList());
    }

    @Property(tries = 100)
    void anAnswerThatBringsMoreThanWordsIsRefusedWhateverWasSent(
            @ForAll("blocks") List<String> blocks, @ForAll Dialect dialect) {
        for (DraftEntry entry : plan(TwoBodies.file(blocks, List.of()), dialect).entries()) {
            for (String invented : List.of("{% endlang_content %}", "<script>", "[x](http://a.b)", "\u202e")) {
                DraftEntry.Taken taken = entry.take(sent(entry) + " " + invented);
                assertThat(taken.isAccepted())
                        .as("%s behind %s", invented, sent(entry))
                        .isFalse();
                assertThat(taken.written()).isEmpty();
            }
        }
    }

    @Provide
    Arbitrary<List<String>> blocks() {
        // Pandoc reads the words of HTML by themselves, and what stands around them is drafted by nobody.
        return TwoBodies.blocks()
                .filter(block -> !block.startsWith("<div"))
                .list()
                .ofMaxSize(9);
    }
}
