package org.diptych.desk.text;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.diptych.core.bilingual.Body;
import org.diptych.core.bilingual.state.Given;
import org.diptych.core.bilingual.state.LinkedPost;
import org.diptych.core.bilingual.state.PairState;

/**
 * What is known of an open post's pairs: which agreed, which wait, what the author said of them. Confined to the FX thread
 * but for {@link #read}.
 */
public final class PostPairs {
    private final ReadOnlyObjectWrapper<PairState> state = new ReadOnlyObjectWrapper<>(this, "state", PairState.EMPTY);
    private final Map<Given, Given> becameOf = new HashMap<>();
    /** As {@link #state}, for the worker. */
    private volatile PairState known = PairState.EMPTY;

    /** As it was read last. */
    private volatile LinkedPost last = LinkedPost.NONE;

    PostPairs() {
        state.addListener((observable, before, now) -> known = now);
    }

    /** How many pairs waited when the post was read last. */
    public int waiting() {
        return last.waiting().pairs().size();
    }

    /** What is known; nothing until it was read. */
    public ReadOnlyObjectProperty<PairState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** As {@link #stateProperty}, on any thread. */
    public PairState known() {
        return known;
    }

    /** What was kept of the post has been read. */
    public void begin(PairState read) {
        exchange(LinkedPost.NONE);
        state.set(Objects.requireNonNull(read, "read"));
    }

    /** What was known as {@code before} is known as {@code after}; what has become known besides stays. */
    public void become(PairState before, PairState after) {
        if (!before.equals(after)) {
            state.set(state.get().without(before, after).with(after));
        }
    }

    /** What {@code said} has become since, where the text of its blocks has changed. */
    public Given current(Given said) {
        Given now = said;
        for (int i = 0; i <= becameOf.size() && !state.get().given().contains(now); i++) {
            now = becameOf.getOrDefault(now, now);
        }
        return now;
    }

    void change(UnaryOperator<PairState> change) {
        state.set(change.apply(state.get()));
    }

    /** What a reading found out goes on to be known. */
    public void take(LinkedPost read) {
        Iterator<Given> after = read.state().given().iterator();
        boolean all = read.asked().given().size() == read.state().given().size();
        for (Given before : read.asked().given()) {
            Given now = all ? after.next() : before;
            if (!now.equals(before)) {
                becameOf.put(before, now);
            }
        }
        become(read.asked(), read.state());
    }

    /**
     * The links of {@code bodies}, the post's as they stand now, and what waits; on any thread. To be given to {@link
     * #take}.
     */
    public LinkedPost read(List<Body> bodies) {
        LinkedPost before = last;
        LinkedPost now = before.after(bodies, known);
        exchange(before, now);
        return now;
    }

    private synchronized LinkedPost exchange(LinkedPost now) {
        LinkedPost before = last;
        last = now;
        return before;
    }

    private synchronized void exchange(LinkedPost expected, LinkedPost now) {
        if (last == expected) {
            last = now;
        }
    }

    /** Nobody looks at the post: what can be worked out anew is let go, and what cannot is known from now on. */
    public void rest() {
        LinkedPost left = exchange(LinkedPost.NONE);
        become(left.state(), left.kept(List.of()));
    }
}
