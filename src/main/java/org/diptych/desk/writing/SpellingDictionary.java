package org.diptych.desk.writing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.diptych.core.spelling.EnglishDictionary;
import org.diptych.desk.work.Background;
import org.diptych.desk.work.Task;

/** The English dictionary, read once it is wanted. Confined to the FX thread. */
public final class SpellingDictionary {
    /** The page of a post that is opened at the start comes first. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Callable<Optional<EnglishDictionary>> load;
    private final Background background;
    private Optional<EnglishDictionary> read = Optional.empty();
    private boolean asked;

    /**
     * @param load reads it, which takes a second; empty for none
     * @param background has a worker of its own
     */
    public SpellingDictionary(Callable<Optional<EnglishDictionary>> load, Background background) {
        this.load = load;
        this.background = background;
    }

    /** Has it read, if that was not asked for yet; {@code then} runs once it is. */
    void want(Runnable then) {
        if (!asked) {
            asked = true;
            background.after(PAUSE).ask(load).thenAccept(found -> {
                read = found;
                then.run();
            });
        }
    }

    /** The dictionary, once it is read. */
    Optional<EnglishDictionary> known() {
        return read;
    }

    /** What {@code word} may have been meant for, the likeliest first. */
    Task<List<String>> suggestions(String word) {
        return read.map(known -> background.ask(() -> known.suggestions(word))).orElseGet(() -> Task.of(List.of()));
    }
}
