package org.diptych.app.system;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks for files with the system's own windows. On the FX thread. */
public interface FileAsker {

    /** Which to open; none if the author thinks better of it. */
    List<Path> toOpen(Optional<Path> folder);

    /** Which bibliography to read; none if the author thinks better of it. */
    List<Path> toRead(Optional<Path> folder);

    /** Which pictures to insert; none if the author thinks better of it. */
    List<Path> toShow(Optional<Path> folder);

    /** A style sheet; empty if the author thinks better of it. */
    Optional<Path> toDressWith(Optional<Path> folder);

    /** The folder of a site; empty if the author thinks better of it. */
    Optional<Path> toOpenSite(Optional<Path> near);

    /** Where to save; empty if the author thinks better of it. */
    Optional<Path> toSave(Optional<Path> folder, String name);
}
