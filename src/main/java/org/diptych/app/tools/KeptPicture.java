package org.diptych.app.tools;

import java.nio.file.Path;

/** A picture's file, and what was written into the text for it. */
record KeptPicture(Path file, String written) {}
