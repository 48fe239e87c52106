package org.diptych.core.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.diptych.core.markdown.settings.SiteFiles;

/**
 * The code files a site's posts include. Reads a file at each call; never one outside {@code folder}, whatever links
 * lie in it. Immutable.
 *
 * @param folder where they lie, {@code source/downloads/code} unless the site says otherwise
 */
record DownloadedCode(Path folder) implements SiteFiles {
    /** Nobody reads more lines than that in a post. */
    private static final int LIMIT_BYTES = 1 << 20;

    @Override
    public Optional<String> code(String path) {
        try {
            Path root = folder.toRealPath();
            Path file = root.resolve(path.replaceFirst("^/+", "")).toRealPath();
            return file.startsWith(root) && Files.isRegularFile(file) ? Optional.of(text(file)) : Optional.empty();
        } catch (IOException | InvalidPathException missing) {
            return Optional.empty();
        }
    }

    private static String text(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(LIMIT_BYTES), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }
}
