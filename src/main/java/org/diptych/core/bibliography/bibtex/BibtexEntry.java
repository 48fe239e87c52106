package org.diptych.core.bibliography.bibtex;

import java.util.HashMap;
import java.util.Map;

/**
 * One entry as it stands in the file.
 *
 * @param type in small letters, without the {@code @}
 * @param line the line it begins on, from 1
 * @param fields TeX, by names in small letters
 */
record BibtexEntry(String type, String key, int line, Map<String, String> fields) {

    BibtexEntry {
        fields = Map.copyOf(fields);
    }

    /** The first of {@code names} that has a value, as TeX; empty if none has. */
    String tex(String... names) {
        for (String name : names) {
            String value = fields.getOrDefault(name, "");
            if (!value.isBlank()) {
                return value.strip();
            }
        }
        return "";
    }

    /** The same as plain text. */
    String text(String... names) {
        return Latex.plain(tex(names));
    }

    BibtexEntry with(Map<String, String> missing) {
        Map<String, String> all = new HashMap<>(missing);
        all.putAll(fields);
        return new BibtexEntry(type, key, line, all);
    }
}
