package org.diptych.desk.before;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import org.diptych.core.bilingual.before.EarlierPair;
import org.diptych.core.bilingual.before.EarlierPairs;
import org.diptych.desk.HeldWork;
import org.diptych.desk.before.EarlierModel.Read;
import org.diptych.desk.before.EarlierModel.State;
import org.diptych.desk.work.Background;
import org.junit.jupiter.api.Test;

/** What is found while the author's posts are still being read, and what is not found any more. */
class EarlierModelTest {
    private static final EarlierPairs FIRST =
            new EarlierPairs.Builder().add("a.md", "The old dial.", "旧日晷。").build();
    private static final EarlierPairs BOTH = new EarlierPairs.Builder()
            .add("a.md", "The old dial.", "旧日晷。")
            .add("b.md", "A dial of stone.", "石日晷。")
            .build();

    private final HeldWork worker = new HeldWork();
    private final List<Throwable> failures = new ArrayList<>();
    private final EarlierModel model = new EarlierModel(new Background(worker, Runnable::run).telling(failures::add));

    private static Callable<Read> reading(Read... reads) {
        Deque<Read> all = new ArrayDeque<>(List.of(reads));
        return all::remove;
    }

    private List<String> found() {
        return model.found().stream().map(EarlierPair::answer).toList();
    }

    @Test
    void findsWhatIsReadAlreadyAndGoesOnUntilAllIs() {
        model.begin("dial", reading(new Read(FIRST, false), new Read(BOTH, true)));
        assertThat(model.stateProperty().get()).isEqualTo(State.READING);
        worker.one();
        worker.one();
        worker.one();
        assertThat(found()).containsExactly("旧日晷。");
        assertThat(model.stateProperty().get()).isEqualTo(State.READING);

        worker.all();

        assertThat(found()).containsExactlyInAnyOrder("旧日晷。", "石日晷。");
        assertThat(model.stateProperty().get()).isEqualTo(State.DONE);
    }

    @Test
    void anotherPhraseIsLookedForInWhatWasRead() {
        model.begin("dial", reading(new Read(BOTH, true)));
        worker.all();

        model.phraseProperty().set("stone");
        worker.all();
        assertThat(found()).containsExactly("石日晷。");
        model.phraseProperty().set("旧");
        worker.all();
        assertThat(model.found()).extracting(EarlierPair::answer).containsExactly("The old dial.");
        model.phraseProperty().set("none");
        worker.all();
        assertThat(found()).isEmpty();
    }

    @Test
    void whatWasReadBeforeAnswersWhileItIsReadAgain() {
        model.begin("dial", reading(new Read(BOTH, true)));
        worker.all();

        model.begin("stone", reading(new Read(FIRST, true)));
        assertThat(found()).as("of the search before").isEmpty();
        worker.one();
        assertThat(found()).containsExactly("石日晷。");
        worker.all();
        assertThat(found()).as("no longer in any post").isEmpty();
    }

    @Test
    void aReadingThatFailsEndsAndIsHeardOf() {
        model.begin("dial", () -> {
            throw new IOException("disk");
        });
        worker.all();

        assertThat(model.stateProperty().get()).isEqualTo(State.DONE);
        assertThat(failures).hasSize(1);
    }

    @Test
    void aReadingThatFailsAfterAnotherWasBegunEndsOnlyItself() {
        model.begin("dial", () -> {
            throw new IOException("disk");
        });
        model.begin("dial", reading(new Read(FIRST, false), new Read(BOTH, true)));
        worker.one();
        worker.one();

        assertThat(model.stateProperty().get()).isEqualTo(State.READING);
        worker.all();
        assertThat(found()).hasSize(2);
        assertThat(model.stateProperty().get()).isEqualTo(State.DONE);
        assertThat(failures).as("it is heard of all the same").hasSize(1);
    }
}
