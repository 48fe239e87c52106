package org.diptych.desk.search;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.diptych.desk.work.Background;
import org.diptych.desk.work.LatestTask;

/** Searches off the FX thread, the newest order only, and runs on the result what was asked for. Confined to the FX thread. */
final class Searcher {
    private static final Runnable NOTHING = () -> {};

    private final Consumer<SearchResult> receiver;
    private final LatestTask<SearchOrder, Answer> searching;
    private Optional<SearchOrder> order = Optional.empty();
    private boolean answered = true;
    private Runnable waiting = NOTHING;

    /** @param receiver is told the result of each order, before what waits for it runs */
    Searcher(Consumer<SearchResult> receiver, Background background) {
        this.receiver = receiver;
        this.searching = new LatestTask<>(background, asked -> new Answer(asked, asked.find()), this::take);
    }

    /** What the newest result was found by. */
    Optional<SearchOrder> order() {
        return order;
    }

    /**
     * Searches anew; {@code then} runs on the result, unless another search overtakes this one.
     *
     * @param asked what is to be searched; empty for nothing
     */
    void search(Optional<SearchOrder> asked, Runnable then) {
        order = asked;
        answered = order.isEmpty();
        waiting = answered ? NOTHING : then;
        order.ifPresentOrElse(searching::submit, () -> receiver.accept(SearchResult.NOTHING_SOUGHT));
    }

    /** Whether something waits for a result. */
    boolean isAwaited() {
        return waiting != NOTHING;
    }

    /** Searches anew because the text changed: what waits for a result is done on this one. */
    void again(Optional<SearchOrder> asked) {
        search(asked, waiting);
    }

    /** Runs {@code action} on a result for the text of {@code revision}: the one there is, or that of a new order. */
    void onResultFor(long revision, Supplier<Optional<SearchOrder>> orders, Runnable action) {
        if (order.isEmpty() || order.get().revision() != revision) {
            search(orders.get(), action);
        } else if (answered) {
            action.run();
        } else {
            waiting = action;
        }
    }

    private void take(Answer answer) {
        if (order.isEmpty() || answer.order() != order.get()) {
            return;
        }
        answered = true;
        Runnable then = waiting;
        waiting = NOTHING;
        receiver.accept(answer.result());
        then.run();
    }

    private record Answer(SearchOrder order, SearchResult result) {}
}
