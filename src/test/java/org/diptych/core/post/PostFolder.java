package org.diptych.core.post;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Posts of a folder, for trials over many of them. */
public final class PostFolder {
    private PostFolder() {}

    /** The posts in {@code folder} and below it, in the order of their paths. */
    public static List<Path> posts(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
