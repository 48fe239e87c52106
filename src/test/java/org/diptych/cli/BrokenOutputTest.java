package org.diptych.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.diptych.core.messages.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk that is full, a program that reads no further, a pipe that nobody reads. */
class BrokenOutputTest {
    private final ByteArrayOutputStream error = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"render", "check", "cite", "--help"})
    void whatCannotBeWrittenIsSaid(String verb) throws IOException {
        Path post = Files.writeString(folder.resolve("a.md"), "A $$ word and {% ref b %}.\n");
        Path list = Files.writeString(folder.resolve("a.bib"), "@book{a, title = {A}, year = 1999}\n");
        String[] arguments = verb.startsWith("-")
                ? new String[] {verb}
                : new String[] {verb, (verb.equals("cite") ? list : post).toString()};

        assertThat(new Cli(full()).run(arguments)).isEqualTo(2);
        assertThat(error.toString(StandardCharsets.UTF_8))
                .contains("could be written")
                .hasLineCount(1);
    }

    @Test
    @Timeout(60)
    void aPipeThatNobodyReadsIsSaidInsteadOfWaitedFor() throws Exception {
        Path post = Files.writeString(folder.resolve("a.md"), "Words.\n");
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        InMemoryTerminal terminal = new InMemoryTerminal(Locale.ENGLISH);

        assertThat(terminal.run("export", post, "-o", pipe)).isEqualTo(2);
        assertThat(terminal.error()).contains("pipe").hasLineCount(1);
    }

    private Terminal full() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        return new Terminal(
                new PrintStream(full, true, StandardCharsets.UTF_8),
                new PrintStream(error, true, StandardCharsets.UTF_8),
                Messages.of("cli", Locale.ENGLISH));
    }
}
