package org.diptych.core.program;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs one program without a shell, and ends it, and all it has started, when its time is over. */
public final class ProgramRun {
    private static final int BUFFER = 8192;
    private static final long PATIENCE_MILLIS = 500;

    private final List<String> words;
    private final Duration limit;
    private final int most;

    /**
     * @param most so many bytes it may write
     */
    public ProgramRun(List<String> words, Duration limit, int most) {
        this.words = List.copyOf(words);
        this.limit = limit;
        this.most = most;
    }

    /**
     * How a program ended.
     *
     * @param status 0 if it says that all went well
     * @param output what it wrote to standard output
     * @param complaint the end of what it wrote to standard error
     */
    public record Ended(int status, byte[] output, String complaint) {}

    /**
     * Runs the program and waits for its end.
     *
     * @param input what it may read from standard input
     * @param more variables besides those of the system
     * @throws ProgramFault if it cannot be started, takes too long or writes too much
     * @throws InterruptedException if the thread is interrupted; the program is ended then
     */
    public Ended run(byte[] input, Map<String, String> more) throws ProgramFault, InterruptedException {
        String program = words.get(0);
        ProcessBuilder builder = new ProcessBuilder(words);
        builder.environment().putAll(more);
        Process process;
        try {
            process = builder.start();
        } catch (IOException failure) {
            throw new ProgramFault(ProgramFault.Kind.MISSING, program, failure);
        }
        try {
            CompletableFuture<Void> written = beside("program-input", () -> write(process, input));
            CompletableFuture<byte[]> read = beside("program-output", () -> read(process));
            CompletableFuture<String> complaint = beside("program-complaint", () -> complaint(process));
            long end = System.nanoTime() + limit.toNanos();
            byte[] output = read.get(limit.toNanos(), TimeUnit.NANOSECONDS);
            if (!process.waitFor(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS)) {
                throw new TimeoutException();
            }
            written.cancel(false);
            // What it has started may still hold the line open.
            String said = complaint.getNow(null);
            return new Ended(process.exitValue(), output, said == null ? lastWords(complaint) : said);
        } catch (TimeoutException late) {
            throw new ProgramFault(ProgramFault.Kind.SLOW, String.valueOf(limit.toSeconds()), late);
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof ProgramFault fault
                    ? fault
                    : new ProgramFault(ProgramFault.Kind.FAILED, program, failure.getCause());
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

    private static String lastWords(CompletableFuture<String> complaint) throws InterruptedException {
        try {
            return complaint.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException unread) {
            return "";
        }
    }

    /** The end of standard error: what a program says last is why it stops. */
    private static String complaint(Process process) throws IOException {
        byte[] kept = new byte[0];
        byte[] some = new byte[BUFFER];
        try (InputStream in = process.getErrorStream()) {
            for (int count = in.read(some); count >= 0; count = in.read(some)) {
                byte[] all = Arrays.copyOf(kept, kept.length + count);
                System.arraycopy(some, 0, all, kept.length, count);
                kept = all.length > BUFFER ? Arrays.copyOfRange(all, all.length - BUFFER, all.length) : all;
            }
        }
        int torn = 0;
        while (torn < kept.length && kept.length == BUFFER && (kept[torn] & 0xC0) == 0x80) {
            torn++; // the rest of a character whose beginning was dropped
        }
        return new String(kept, torn, kept.length - torn, StandardCharsets.UTF_8).strip();
    }

    private byte[] read(Process process) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] some = new byte[BUFFER];
        try (InputStream in = process.getInputStream()) {
            for (int count = in.read(some); count >= 0; count = in.read(some)) {
                all.write(some, 0, count);
                if (all.size() > most) {
                    throw new ProgramFault(ProgramFault.Kind.ENDLESS, words.get(0));
                }
            }
        }
        return all.toByteArray();
    }
}
