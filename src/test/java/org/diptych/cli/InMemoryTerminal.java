package org.diptych.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.diptych.core.messages.Messages;

/** Runs the command line in this virtual machine and keeps what it prints. */
final class InMemoryTerminal {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream error = new ByteArrayOutputStream();
    private final Terminal terminal;

    InMemoryTerminal(Locale locale) {
        terminal = new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(error, true, StandardCharsets.UTF_8),
                Messages.of("cli", locale));
    }

    /** As {@link #run}, of a program that keeps what is its own in {@code data}. */
    int runKeeping(Path data, Object... words) {
        return run(Optional.of(data), words);
    }

    int run(Object... words) {
        return run(Optional.empty(), words);
    }

    private int run(Optional<Path> data, Object... words) {
        String[] arguments = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            arguments[i] = words[i].toString();
        }
        return new Cli(terminal, data).run(arguments);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String error() {
        return error.toString(StandardCharsets.UTF_8);
    }
}
