package org.diptych.core.site.tags;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The tags of themes and plugins that are often met, for sites whose packages are not installed where the author writes.
 * Immutable.
 */
final class KnownTagLists {
    private static final String LIST = "/org/diptych/assets/markdown/package-tags.txt";
    private static final Map<String, Map<String, Boolean>> BY_PACKAGE = read();

    private KnownTagLists() {}

    /** The tags of the package {@code name}, and whether each encloses text; empty if the package is not known. */
    static Optional<Map<String, Boolean>> of(String name) {
        return Optional.ofNullable(BY_PACKAGE.get(name));
    }

    /** A line names a package, and after a colon its tags; an asterisk follows those that enclose text. */
    private static Map<String, Map<String, Boolean>> read() {
        Map<String, Map<String, Boolean>> lists = new HashMap<>();
        for (String line : text().lines().toList()) {
            int colon = line.indexOf(':');
            if (colon > 0 && !line.startsWith("#")) {
                Map<String, Boolean> tags = new LinkedHashMap<>();
                for (String tag : line.substring(colon + 1).strip().split("\\s+")) {
                    boolean encloses = tag.endsWith("*");
                    tags.put(encloses ? tag.substring(0, tag.length() - 1) : tag, encloses);
                }
                tags.remove("");
                lists.put(line.substring(0, colon), tags);
            }
        }
        return lists;
    }

    private static String text() {
        try (InputStream in = KnownTagLists.class.getResourceAsStream(LIST)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
