package org.diptych.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.diptych.core.file.FileProblem;
import org.diptych.core.file.PostFileWriter;
import org.jspecify.annotations.Nullable;

/** Writes what a verb made of a post: to a file, or where none is named, to the terminal. Stateless. */
final class Output {
    private static final int READER_SECONDS = 5;

    private Output() {}

    /** @param file null for the terminal */
    static void write(String text, @Nullable Path file, Path post, PrintStream terminal) throws Refusal {
        if (file == null) {
            terminal.print(text);
            terminal.flush();
        } else {
            write(text.getBytes(StandardCharsets.UTF_8), file, post);
        }
    }

    /** To a device, or a pipe, which opens only once somebody reads it. */
    private static void send(byte[] bytes, Path file) throws Refusal, IOException {
        FutureTask<OutputStream> opening = new FutureTask<>(() -> Files.newOutputStream(file));
        Thread opener = new Thread(opening, "output");
        opener.setDaemon(true);
        opener.start();
        try (OutputStream stream = opening.get(READER_SECONDS, TimeUnit.SECONDS)) {
            stream.write(bytes);
        } catch (TimeoutException nobodyReads) {
            throw new Refusal("output.unread", file);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof IOException refused) {
                throw Refusal.of(PostFileWriter.problem(file, refused));
            }
            throw new IllegalStateException(failure);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            throw new Refusal("work.interrupted", file);
        }
    }

    /** Never over the {@code post} itself: a slip of the hand would replace it with its own page. */
    static void write(byte[] bytes, Path file, Path post) throws Refusal {
        try {
            if (Files.exists(file) && Files.isSameFile(file, post)) {
                throw new Refusal("output.same", file);
            }
            if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
                send(bytes, file);
            } else {
                PostFileWriter.put(file, bytes);
            }
        } catch (FileProblem problem) {
            throw Refusal.of(problem);
        } catch (IOException failure) {
            throw Refusal.of(PostFileWriter.problem(file, failure));
        }
    }
}
