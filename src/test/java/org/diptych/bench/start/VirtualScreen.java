package org.diptych.bench.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;

/** An X server that draws into a file, so that its pixels can be read while programs start, at no cost to them. */
final class VirtualScreen implements AutoCloseable {
    static final int WIDTH = 1280;
    static final int HEIGHT = 800;
    /** Of a window dump's header: its own length, and how many colours of 12 bytes stand between it and the pixels. */
    private static final int LENGTH_AT = 0;

    private static final int COLOURS_AT = 76;
    private static final int COLOUR_BYTES = 12;

    private final Process server;
    private final String name;
    private final IntBuffer pixels;

    private VirtualScreen(Process server, String name, IntBuffer pixels) {
        this.server = server;
        this.name = name;
        this.pixels = pixels;
    }

    static VirtualScreen open() throws IOException {
        Path folder = Files.createTempDirectory("diptych-screen");
        Process server = new ProcessBuilder(
                        "Xvfb",
                        "-displayfd",
                        "1",
                        "-nolisten",
                        "tcp",
                        "-screen",
                        "0",
                        WIDTH + "x" + HEIGHT + "x24",
                        "-fbdir",
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader said = server.inputReader();
        return new VirtualScreen(server, ":" + said.readLine(), map(folder.resolve("Xvfb_screen0")));
    }

    private static IntBuffer map(Path dump) throws IOException {
        try (FileChannel channel = FileChannel.open(dump, StandardOpenOption.READ)) {
            ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            int start = bytes.getInt(LENGTH_AT) + bytes.getInt(COLOURS_AT) * COLOUR_BYTES;
            return bytes.position(start).slice().order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
        }
    }

    /** As programs find it: {@code :5}. */
    String name() {
        return name;
    }

    /** All pixels of now, row by row, as 0xRRGGBB. */
    void read(int[] into) {
        pixels.get(0, into);
    }

    @Override
    public void close() {
        server.destroy();
        try {
            server.waitFor(5, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted while the X server ends", interrupted));
        }
    }
}
