package org.diptych.app.system;

/** How often the window is drawn at most. */
public final class FrameRate {
    private static final String PULSE = "javafx.animation.pulse";
    private static final String TIMES_A_SECOND = "120";

    private FrameRate() {}

    /**
     * Lets JavaFX draw 120 times a second; to be called before it starts. With its own 60 a key waits up to 16 ms for
     * its letter to be drawn, and the page, ready just after that, for another 16. Nothing is drawn where nothing changed.
     * A rate given on the command line stays.
     */
    public static void raise() {
        if (System.getProperty(PULSE) == null) {
            System.setProperty(PULSE, TIMES_A_SECOND);
        }
    }
}
