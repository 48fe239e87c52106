package org.diptych.core.file.watch;

import java.io.IOException;
import java.nio.file.Path;

/** A program of its own that has a post open until it is ended. */
final class MarkProgram {
    private MarkProgram() {}

    /** @param arguments the folder of the marks, the post */
    public static void main(String[] arguments) throws IOException {
        boolean ours = new OpenMarks(Path.of(arguments[0])).take(Path.of(arguments[1]));
        System.out.println(ours);
        System.in.read();
    }
}
