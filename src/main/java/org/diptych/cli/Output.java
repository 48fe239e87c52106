package org.diptych.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes what a verb made: to a file, or where there is none, to the terminal. Stateless. */
final class Output {
    private Output() {}

    /** @param file null for the terminal */
    static void write(String text, Path file, PrintStream terminal) throws Refusal {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (file == null) {
            terminal.write(bytes, 0, bytes.length);
            terminal.flush();
        } else {
            write(bytes, file);
        }
    }

    static void write(byte[] bytes, Path file) throws Refusal {
        if (Files.isDirectory(file)) {
            throw new Refusal("output.directory", file);
        }
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new Refusal("output.failed", file, e.getClass().getSimpleName());
        }
    }
}
