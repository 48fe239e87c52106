package org.diptych.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Writes what a verb made of a post: to a file, or where none is named, to the terminal. Stateless. */
final class Output {
    private Output() {}

    /** @param file null for the terminal */
    static void write(String text, Path file, Path post, PrintStream terminal) throws Refusal {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (file == null) {
            terminal.write(bytes, 0, bytes.length);
            terminal.flush();
        } else {
            write(bytes, file, post);
        }
    }

    /** Never over the {@code post} itself: a slip of the hand would replace it with its own page. */
    static void write(byte[] bytes, Path file, Path post) throws Refusal {
        try {
            if (Files.isDirectory(file)) {
                throw new Refusal("output.directory", file);
            }
            if (Files.exists(file) && Files.isSameFile(file, post)) {
                throw new Refusal("output.same", file);
            }
            Files.write(file, bytes);
        } catch (NoSuchFileException e) {
            throw new Refusal("output.nowhere", file);
        } catch (AccessDeniedException e) {
            throw new Refusal("output.denied", file);
        } catch (IOException e) {
            throw new Refusal("output.failed", file, Refusal.reason(e));
        }
    }
}
