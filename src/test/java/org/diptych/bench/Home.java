package org.diptych.bench;

import java.io.IOException;
import java.nio.file.Files;

/** A home folder of the measured program's own: what it remembers and keeps is not to mix with the user's. */
final class Home {
    private Home() {}

    /** Makes the home folder a new, empty one; called before the program is. */
    static void makeOwn() throws IOException {
        System.setProperty(
                "user.home", Files.createTempDirectory("diptych-home").toString());
    }
}
