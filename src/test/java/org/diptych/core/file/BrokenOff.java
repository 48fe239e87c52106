package org.diptych.core.file;

import java.io.IOException;
import java.nio.file.Path;

/** What a save in place does before it writes; a kill after that leaves it. For tests of other packages. */
public final class BrokenOff {
    private BrokenOff() {}

    /** The copy of {@code post} that such a save makes. */
    public static Path copyOf(Path post) throws IOException {
        return TemporaryFile.copyOf(post);
    }
}
