package org.diptych.bench;

import java.util.Random;

/** How long an author waits between two keys: the same on each run. */
final class Pauses {
    private final Random random = new Random(1);

    long nextNanoseconds() {
        return 20_000_000L + random.nextInt(40_000_000);
    }
}
