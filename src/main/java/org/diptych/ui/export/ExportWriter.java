package org.diptych.ui.export;

import java.io.IOException;
import java.nio.file.Path;

/** Writes a file whole, so that it is never seen half written. Called on a worker. */
@FunctionalInterface
public interface ExportWriter {

    void write(Path target, byte[] bytes) throws IOException;
}
