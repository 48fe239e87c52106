package org.diptych.desk.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.diptych.core.search.TextSearch;
import org.diptych.core.text.TextEdit;
import org.diptych.desk.work.Background;

/** Works out what a replacement changes, off the FX thread. */
final class Replacing {
    private final Background background;

    Replacing(Background background) {
        this.background = background;
    }

    /** Hands {@code then} the edits on the FX thread; none where the replacement names a group the pattern lacks. */
    void workOut(
            SearchOrder order, Function<SearchOrder, List<TextEdit>> change, Consumer<Optional<List<TextEdit>>> then) {
        background.ask(() -> attempt(order, change)).thenAccept(then);
    }

    private static Optional<List<TextEdit>> attempt(SearchOrder order, Function<SearchOrder, List<TextEdit>> change) {
        try {
            return Optional.of(change.apply(order));
        } catch (IllegalArgumentException | TextSearch.TooLong noSuchGroup) {
            return Optional.empty();
        }
    }
}
