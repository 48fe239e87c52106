package org.diptych.app.system;

import java.util.Locale;

/** Makes file names of titles, the way Hexo does for a new post. Stateless. */
public final class FileNames {
    private FileNames() {}

    /** {@code title} in lower case, with hyphens where it has blanks and characters no file system likes. */
    public static String of(String title) {
        String name = title.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\\\/:*?\"<>|#%]+", "-")
                .replaceAll("^[-.]+|[-.]+$", "");
        return name.isEmpty() ? "post" : name;
    }
}
