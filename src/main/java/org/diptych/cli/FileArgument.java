package org.diptych.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.diptych.core.site.Site;

/** Reads a word of the command line as a file to open in the window. Stateless. */
public final class FileArgument {
    private FileArgument() {}

    /** The file, or the folder of a site, called {@code word}; whether it holds a post is seen, and said, when it is opened. */
    public static Path of(String word) throws Refusal {
        try {
            Path file = Path.of(word);
            if (word.isEmpty() || !Files.exists(file)) {
                throw new Refusal("input.unknown", word);
            }
            if (Files.isDirectory(file)
                    && Site.folderAround(file.resolve("any")).isEmpty()) {
                throw new Refusal("input.folder", word);
            }
            return file;
        } catch (InvalidPathException noPath) {
            throw new Refusal("input.unknown", word);
        }
    }
}
