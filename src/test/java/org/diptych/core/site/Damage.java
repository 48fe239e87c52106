package org.diptych.core.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Damages a file in every way a disk does, one after the other. */
public final class Damage {
    private Damage() {}

    /** Runs {@code check} with each byte of {@code file} changed, with each part of it cut off, and leaves it whole. */
    public static void each(Path file, Runnable check) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int i = 0; i < whole.length; i++) {
            byte[] changed = whole.clone();
            changed[i] ^= 0x41;
            Files.write(file, changed);
            check.run();
            Files.write(file, Arrays.copyOf(whole, i));
            check.run();
        }
        Files.write(file, whole);
    }
}
