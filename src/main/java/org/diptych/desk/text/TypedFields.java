package org.diptych.desk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.diptych.desk.work.Task;

/**
 * The fields of a post in which something may be typed that is not in its text yet: a tag without Enter, an entry in the
 * form of the references. It counts all the same when the post is saved, exported, compared or closed. Confined to the
 * FX thread.
 */
public final class TypedFields {
    private final List<Supplier<Task<Void>>> fields = new ArrayList<>();

    /** From now on {@code field} is asked to put what is typed there into the text; its answer is complete once it has. */
    public void add(Supplier<Task<Void>> field) {
        fields.add(Objects.requireNonNull(field, "field"));
    }

    /** {@code field} is not asked any more: nothing can be typed there. */
    public void remove(Supplier<Task<Void>> field) {
        fields.remove(field);
    }

    /** Puts what is typed into the text. Complete once that is done, which is at once where nothing is; never fails. */
    public Task<Void> enter() {
        // Where one cannot be entered, the others still are before this is complete.
        return Task.all(fields.stream().map(field -> field.get().ended()).toList())
                .handle((entered, failure) -> null);
    }
}
