package org.diptych.desk.export;

import java.io.IOException;
import java.nio.file.Path;
import org.diptych.core.file.encoding.Encoding;

/** Writes a text as a whole file, so that it is never seen half written. Called on a worker. */
@FunctionalInterface
public interface ExportWriter {

    /** @throws IOException with a message for the author, where that fails */
    void write(Path target, String text, Encoding encoding) throws IOException;
}
