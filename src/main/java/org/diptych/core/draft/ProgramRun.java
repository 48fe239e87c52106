package org.diptych.core.draft;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs one program without a shell, and ends it, and all it has started, when its time is over. */
final class ProgramRun {
    private static final int BUFFER = 8192;

    private final List<String> words;
    private final Duration limit;
    private final int most;

    /**
     * @param most so many bytes it may write
     */
    ProgramRun(List<String> words, Duration limit, int most) {
        this.words = List.copyOf(words);
        this.limit = limit;
        this.most = most;
    }

    /**
     * How a program ended.
     *
     * @param status 0 if it says that all went well
     * @param output what it wrote to standard output
     */
    record Ended(int status, byte[] output) {}

    /** @param more variables besides those of the system */
    Ended run(byte[] input, Map<String, String> more) throws TranslatorFault, InterruptedException {
        String program = words.get(0);
        ProcessBuilder builder = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(more);
        Process process;
        try {
            process = builder.start();
        } catch (IOException failure) {
            throw new TranslatorFault(TranslatorFault.Kind.COMMAND_MISSING, program, failure);
        }
        try {
            CompletableFuture<Void> written = beside("translator-input", () -> write(process, input));
            CompletableFuture<byte[]> read = beside("translator-output", () -> read(process));
            long end = System.nanoTime() + limit.toNanos();
            byte[] output = read.get(limit.toNanos(), TimeUnit.NANOSECONDS);
            if (!process.waitFor(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS)) {
                throw new TimeoutException();
            }
            written.cancel(false);
            return new Ended(process.exitValue(), output);
        } catch (TimeoutException late) {
            throw new TranslatorFault(TranslatorFault.Kind.SLOW, String.valueOf(limit.toSeconds()), late);
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof TranslatorFault fault
                    ? fault
                    : new TranslatorFault(TranslatorFault.Kind.COMMAND_FAILED, program, failure.getCause());
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private interface Work<T> {
        T run() throws IOException;
    }

    private static <T> CompletableFuture<T> beside(String name, Work<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        result.complete(work.run());
                    } catch (IOException | RuntimeException failure) {
                        result.completeExceptionally(failure);
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
        return result;
    }

    /** A program need not read all it is given. */
    private static Void write(Process process, byte[] input) {
        try (OutputStream out = process.getOutputStream()) {
            out.write(input);
        } catch (IOException closed) {
            return null;
        }
        return null;
    }

    private byte[] read(Process process) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] some = new byte[BUFFER];
        try (InputStream in = process.getInputStream()) {
            for (int count = in.read(some); count >= 0; count = in.read(some)) {
                all.write(some, 0, count);
                if (all.size() > most) {
                    throw new TranslatorFault(TranslatorFault.Kind.ENDLESS, words.get(0));
                }
            }
        }
        return all.toByteArray();
    }
}
