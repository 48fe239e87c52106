package org.diptych.ui.picture;

import java.io.IOException;
import java.nio.file.Path;

/** A picture is larger than a page should be given. */
public final class PictureTooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;

    PictureTooLarge(Path file) {
        super(file.toString());
        this.file = file;
    }

    /** The file of the picture. */
    public Path file() {
        return file;
    }
}
