package org.diptych.ui.editor.marks;

import java.util.Objects;
import java.util.Optional;

/**
 * What a place in a text stands for, a citation for its entry: shown where the mouse rests, gone to by Ctrl+click.
 *
 * @param name what it is
 * @param sentence what is to be said of it
 * @param way leads there; empty where there is nothing to lead to
 */
public record PlaceMeaning(String name, String sentence, Optional<Runnable> way) {

    public PlaceMeaning {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(way, "way");
    }
}
