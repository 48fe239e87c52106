package org.diptych.core.highlight;

/**
 * Some inks at once, as the bits of one number, because an editor compares and stores millions of them. Immutable.
 *
 * @param bits one bit for each {@link Ink}
 */
public record Inks(int bits) {
    /** Plain text. */
    public static final Inks NONE = new Inks(0);

    /** Exactly {@code inks}. */
    public static Inks of(Ink... inks) {
        int bits = 0;
        for (Ink ink : inks) {
            bits |= ink.bit();
        }
        return new Inks(bits);
    }

    public boolean has(Ink ink) {
        return (bits & ink.bit()) != 0;
    }
}
