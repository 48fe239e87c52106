package org.diptych.core.text;

import java.util.concurrent.CancellationException;

/**
 * Counts the steps that reading a text takes, and ends the reading where there are too many, where it nests too deep, or
 * where its thread has been interrupted because nobody waits for it any longer.
 *
 * <p>Steps are counted rather than time measured, so that the same text gives the same result on every machine. Confined
 * to one thread.
 */
public final class WorkMeter {
    /** Any reading may take so many steps, however short its text. */
    private static final long LEAST = 2_000_000;

    /** So many steps between two looks at whether the thread has been interrupted. */
    private static final int LOOK = 1 << 14;

    /** Deeper than any author nests, and well within the smallest stack a thread is given. */
    private static final int DEEPEST = 120;

    private long left;
    private int untilLook = LOOK;
    private int depth;

    /** A meter that allows {@code perCharacter} steps for each of {@code length} characters, and some more. */
    public WorkMeter(int length, int perCharacter) {
        left = LEAST + (long) length * perCharacter;
    }

    /**
     * Counts {@code steps}.
     *
     * @throws TooMuchWork if no more are allowed
     * @throws CancellationException if the thread has been interrupted
     */
    public void spend(int steps) {
        untilLook -= steps;
        if (untilLook < 0) {
            look();
        }
    }

    private void look() {
        left -= LOOK - untilLook;
        untilLook = LOOK;
        stopIfInterrupted();
        if (left < 0) {
            throw new TooMuchWork();
        }
    }

    /** Counts one more level of nesting, until {@link #leave}. */
    public void enter() {
        depth++;
        if (depth > DEEPEST) {
            throw new TooMuchWork();
        }
    }

    /** Ends what {@link #enter} began. */
    public void leave() {
        depth--;
    }

    /** How deep the reading is. */
    public int depth() {
        return depth;
    }

    /** Allows {@code steps} from here on, at the depth {@code depth}, after a part of the text was given up. */
    public void allow(long steps, int depth) {
        this.left = steps;
        this.untilLook = LOOK;
        this.depth = depth;
    }

    /** Goes back to {@code depth}, where a part of the text was given up; what it has cost stays counted. */
    public void backTo(int depth) {
        this.depth = depth;
    }

    /** How many steps are left. */
    public long left() {
        return left - (LOOK - untilLook);
    }

    /**
     * For loops whose steps nobody counts.
     *
     * @throws CancellationException if the thread has been interrupted
     */
    public static void stopIfInterrupted() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("nobody waits for this any longer");
        }
    }
}
