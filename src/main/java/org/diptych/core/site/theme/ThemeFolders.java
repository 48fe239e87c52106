package org.diptych.core.site.theme;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Where Hexo looks for the theme that a site's settings name. Stateless. */
public final class ThemeFolders {
    private static final String PACKAGE = "hexo-theme-";

    private ThemeFolders() {}

    /**
     * The folders of {@code theme} in the site in {@code folder}, whether or not they are there: its own, which Hexo takes
     * where there is one, then the installed package. None where {@code theme} is empty or no folder's name. Reads nothing.
     */
    public static List<Path> of(Path folder, String theme) {
        if (theme.isBlank() || theme.contains("/") || theme.contains("\\") || theme.startsWith(".")) {
            return List.of();
        }
        try {
            String name = theme.startsWith(PACKAGE) ? theme : PACKAGE + theme;
            return List.of(
                    folder.resolve("themes").resolve(theme),
                    folder.resolve("node_modules").resolve(name));
        } catch (InvalidPathException noName) {
            return List.of();
        }
    }
}
