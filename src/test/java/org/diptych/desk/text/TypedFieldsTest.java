package org.diptych.desk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.diptych.desk.HeldWork;
import org.diptych.desk.work.Background;
import org.diptych.desk.work.Task;
import org.junit.jupiter.api.Test;

/** What is typed in fields counts before a post is saved. */
class TypedFieldsTest {
    private final TypedFields typed = new TypedFields();
    private final HeldWork worker = new HeldWork();
    private final Background background = new Background(worker, Runnable::run);
    private final List<String> entered = new ArrayList<>();

    private Supplier<Task<Void>> field(String name) {
        return () -> background.run(() -> entered.add(name));
    }

    @Test
    void allFieldsAreEnteredBeforeThePostIsSaved() {
        typed.add(field("tag"));
        typed.add(field("reference"));
        typed.enter().thenAccept(done -> entered.add("saved"));
        worker.one();
        assertThat(entered).doesNotContain("saved");
        worker.one();
        assertThat(entered).containsExactly("tag", "reference", "saved");
    }

    @Test
    void whereNothingCanBeTypedTheSaveWaitsForNothing() {
        typed.enter().thenAccept(done -> entered.add("saved"));
        assertThat(entered).containsExactly("saved");
    }

    @Test
    void aFieldThatCannotBeEnteredStopsNoSave() {
        typed.add(() -> background.run(() -> {
            throw new IllegalStateException("no date");
        }));
        typed.add(field("tag"));
        typed.enter().thenAccept(done -> entered.add("saved"));
        worker.all();
        assertThat(entered).containsExactly("tag", "saved");
    }

    @Test
    void aFieldThatIsGoneIsNotAsked() {
        Supplier<Task<Void>> gone = field("gone");
        typed.add(gone);
        typed.add(field("tag"));
        typed.remove(gone);
        typed.enter();
        worker.all();
        assertThat(entered).containsExactly("tag");
    }
}
