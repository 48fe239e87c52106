package org.diptych.desk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.diptych.core.bilingual.state.Given;
import org.diptych.core.bilingual.state.PairState;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.text.TextEdit;
import org.diptych.desk.HeldWork;
import org.diptych.desk.work.Background;
import org.diptych.ui.shared.AnalyzedSession;
import org.junit.jupiter.api.Test;

/** What a pane shows of the post in front: as new as the post, of no other, and only while somebody looks. */
class DerivedTest {
    private static final PairState SAID = PairState.EMPTY.saying(List.of(Given.quiet("drift-length", "one", "一")));

    private final AnalyzedSession post = new AnalyzedSession("One.\n");
    private final HeldWork worker = new HeldWork();
    private final List<String> worked = new ArrayList<>();
    private final Derived<String> derived = new Derived<>(
            post.front(),
            (analysis, dialect) -> {
                worked.add(analysis.post().text().strip());
                return dialect.id() + ": " + analysis.post().text().strip();
            },
            "nothing",
            new Background(worker, Runnable::run));

    private void type(String text) {
        post.session().parts().get(0).apply(TextEdit.insert(0, text));
    }

    private String shown() {
        return derived.valueProperty().get();
    }

    @Test
    void theNewestIsShownAndWhatCameBetweenIsLeftOut() {
        assertThat(shown()).as("until the first is done").isEqualTo("nothing");
        type("a");
        type("b");
        type("c");
        worker.all();

        assertThat(shown()).isEqualTo("pandoc: cbaOne.");
        assertThat(worked).doesNotContain("aOne.", "baOne.").endsWith("cbaOne.");
    }

    @Test
    void anotherDialectIsAnotherValue() {
        post.session().dialectProperty().set(Dialect.HEXO_DEFAULT);
        worker.all();
        assertThat(shown()).isEqualTo("hexo: One.");
    }

    @Test
    void whileNobodyLooksNothingIsWorkedOut() {
        worker.all();
        derived.activeProperty().set(false);
        worked.clear();
        type("x");
        worker.all();
        assertThat(worked).isEmpty();

        derived.activeProperty().set(true);
        worker.all();
        assertThat(shown()).isEqualTo("pandoc: xOne.");
    }

    @Test
    void ofAPostThatIsNotInFrontAnyMoreNothingIsShown() {
        worker.all();
        AnalyzedSession other = new AnalyzedSession("Two.\n");
        type("late ");
        post.front().set(other.session());
        assertThat(shown()).as("not the one before").isEqualTo("nothing");

        worker.all();
        assertThat(shown()).isEqualTo("pandoc: Two.");
        type("later ");
        worker.all();
        assertThat(shown()).isEqualTo("pandoc: Two.");

        post.front().set(null);
        worker.all();
        assertThat(shown()).isEqualTo("nothing");
    }

    @Test
    void whatIsKnownOfThePairsIsAReasonToWorkAgainWhereItIsAsked() {
        List<PairState> seen = new ArrayList<>();
        Derived<Integer> ofPairs = Derived.ofPairs(
                post.front(),
                (pairs, analysis, dialect) -> {
                    seen.add(pairs.known());
                    return seen.size();
                },
                0,
                AnalyzedSession.AT_ONCE);
        assertThat(ofPairs.valueProperty().get()).isOne();

        post.session().say("said", state -> SAID, state -> PairState.EMPTY);
        assertThat(ofPairs.valueProperty().get()).isEqualTo(2);
        assertThat(seen).containsExactly(PairState.EMPTY, SAID);
        worker.all();
        worked.clear();
        post.session().history().undo();
        worker.all();
        assertThat(ofPairs.valueProperty().get()).isEqualTo(3);
        assertThat(worked).as("who does not ask of pairs").isEmpty();
    }
}
