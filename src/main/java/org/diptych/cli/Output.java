package org.diptych.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.diptych.core.file.FileProblem;
import org.diptych.core.file.PostFileWriter;

/** Writes what a verb made of a post: to a file, or where none is named, to the terminal. Stateless. */
final class Output {
    private Output() {}

    /** @param file null for the terminal */
    static void write(String text, Path file, Path post, PrintStream terminal) throws Refusal {
        if (file == null) {
            terminal.print(text);
            terminal.flush();
        } else {
            write(text.getBytes(StandardCharsets.UTF_8), file, post);
        }
    }

    /** Never over the {@code post} itself: a slip of the hand would replace it with its own page. */
    static void write(byte[] bytes, Path file, Path post) throws Refusal {
        try {
            if (Files.exists(file) && Files.isSameFile(file, post)) {
                throw new Refusal("output.same", file);
            }
            PostFileWriter.put(file, bytes);
        } catch (FileProblem problem) {
            throw Refusal.of(problem);
        } catch (IOException failure) {
            throw Refusal.of(PostFileWriter.problem(file, failure));
        }
    }
}
