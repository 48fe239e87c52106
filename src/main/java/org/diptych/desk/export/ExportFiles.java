package org.diptych.desk.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.diptych.core.file.FileProblem;
import org.diptych.core.file.PostFileWriter;
import org.diptych.core.file.encoding.Encoding;
import org.diptych.desk.posts.FaultWords;

/**
 * Writes what is exported beside posts, all of a file or nothing. For a worker.
 *
 * @param locale in which it is said why a file was not written
 */
public record ExportFiles(Locale locale) implements ExportWriter {

    @Override
    public void write(Path target, String text, Encoding encoding) throws IOException {
        try {
            PostFileWriter.put(target, PostFileWriter.bytes(target, text, encoding));
        } catch (FileProblem problem) {
            throw new IOException(new FaultWords(locale).of(problem), problem);
        }
    }
}
