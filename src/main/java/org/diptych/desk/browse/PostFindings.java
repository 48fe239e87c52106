package org.diptych.desk.browse;

import java.nio.file.Path;
import java.util.OptionalInt;
import javafx.beans.value.ObservableValue;

/** How many findings posts have, and how many of their pairs wait. On the FX thread; no call waits. */
public interface PostFindings {

    /** How many the post in {@code file} has; empty while that is not known. */
    OptionalInt of(Path file);

    /** How many pairs of its two languages wait in the post in {@code file}; empty while that is not known. */
    OptionalInt waiting(Path file);

    /** The author looks at the post in {@code file}, so it comes before others; says whether its count will be known. */
    boolean ask(Path file);

    /** Another value whenever more is known. */
    ObservableValue<? extends Number> revision();
}
