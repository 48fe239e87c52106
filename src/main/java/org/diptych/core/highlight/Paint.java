package org.diptych.core.highlight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One line being coloured: each character gathers inks. Used once, by one thread. */
final class Paint {
    /** Lines longer than this stay plain. */
    static final int LONGEST = 8_000;

    /** What comes after so many runs stays plain: an editor that lays out thousands on one line stands still. */
    private static final int MOST_RUNS = 400;

    final String line;
    private final int[] bits;
    private boolean fenced;

    Paint(String line) {
        this.line = line;
        this.bits = new int[line.length()];
    }

    /** Adds {@code ink} to the characters from {@code from} up to {@code to}. */
    void add(int from, int to, Ink ink) {
        int bit = ink.bit();
        for (int i = from; i < to; i++) {
            bits[i] |= bit;
        }
    }

    /** Makes the characters {@code ink} and nothing else. */
    void set(int from, int to, Ink ink) {
        Arrays.fill(bits, from, to, ink.bit());
    }

    /** The line belongs to a fenced block. */
    void fence() {
        fenced = true;
    }

    void addAll(Ink ink) {
        add(0, bits.length, ink);
    }

    InkedLine finish(LineState after) {
        return new InkedLine(runs(), fenced, after);
    }

    private List<InkedRun> runs() {
        if (bits.length == 0) {
            return List.of();
        }
        if (bits.length > LONGEST) {
            return List.of(new InkedRun(bits.length, Inks.NONE));
        }
        List<InkedRun> runs = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= bits.length; i++) {
            if (runs.size() == MOST_RUNS) {
                runs.add(new InkedRun(bits.length - start, Inks.NONE));
                break;
            }
            if (i == bits.length || bits[i] != bits[start]) {
                runs.add(new InkedRun(i - start, new Inks(bits[start])));
                start = i;
            }
        }
        return runs;
    }
}
