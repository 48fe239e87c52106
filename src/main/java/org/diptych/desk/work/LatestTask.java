package org.diptych.desk.work;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Works one value out of another off the FX thread; of values that come while it works only the newest is taken.
 *
 * <p>For short, sure work. What may never end belongs to {@code LatestOnly}, which can give its worker up.
 */
public final class LatestTask<I, O> {
    private final AtomicReference<I> waiting = new AtomicReference<>();
    private final Background background;
    private final Function<I, O> work;
    private final Consumer<O> receiver;

    /** @param receiver is told each result on the FX thread */
    public LatestTask(Background background, Function<I, O> work, Consumer<O> receiver) {
        this.background = background;
        this.work = work;
        this.receiver = receiver;
    }

    /** Puts {@code item}, which is not null, in place of what waits. */
    public void submit(I item) {
        if (waiting.getAndSet(item) == null) {
            background.ask(this::work).thenAccept(result -> {
                if (result != null) {
                    receiver.accept(result);
                }
            });
        }
    }

    /** Null where nothing waits: it was done with what waited before it. */
    private @Nullable O work() {
        I item = waiting.getAndSet(null);
        return item == null ? null : work.apply(item);
    }
}
