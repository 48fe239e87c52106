package org.diptych.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.diptych.core.messages.Messages;

/**
 * Where a verb writes, and in which language it speaks. Nothing is null.
 *
 * @param out takes results, in UTF-8 whatever the locale says
 * @param error takes sentences about what went wrong
 * @param messages the command line's sentences
 */
public record Terminal(PrintStream out, PrintStream error, Messages messages) {

    public Terminal {
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(error, "error");
        Objects.requireNonNull(messages, "messages");
    }

    /** The terminal the program was started from, in the system's language. */
    public static Terminal ofSystem() {
        return new Terminal(
                utf8(FileDescriptor.out), utf8(FileDescriptor.err), Messages.of("cli", Locale.getDefault()));
    }

    /** Prints the sentence of {@code refusal}. */
    public void complain(Refusal refusal) {
        error.println(refusal.sentence(messages.locale()));
    }

    /** Prints the sentence {@code key} beside the results. */
    public void say(String key, Object... arguments) {
        error.println(messages.get(key, arguments));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
