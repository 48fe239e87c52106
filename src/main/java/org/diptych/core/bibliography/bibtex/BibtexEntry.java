package org.diptych.core.bibliography.bibtex;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * One entry as it stands in the file.
 *
 * @param type in small letters, without the {@code @}
 * @param line the line it begins on, from 1
 * @param fields TeX, by names in small letters
 * @param lines where they stand, as far as that is in the entry itself
 */
record BibtexEntry(String type, String key, int line, Map<String, String> fields, Map<String, Integer> lines) {

    BibtexEntry {
        fields = Map.copyOf(fields);
        lines = Map.copyOf(lines);
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

    /** Where {@link #tex} takes its value from, or the entry begins. */
    int line(String... names) {
        for (String name : names) {
            if (!fields.getOrDefault(name, "").isBlank()) {
                return lines.getOrDefault(name, line);
            }
        }
        return line;
    }

    /** The same without some of its fields. */
    BibtexEntry without(Collection<String> names) {
        Map<String, String> rest = new HashMap<>(fields);
        rest.keySet().removeAll(names);
        return new BibtexEntry(type, key, line, rest, lines);
    }

    BibtexEntry with(Map<String, String> missing) {
        Map<String, String> all = new HashMap<>(missing);
        all.putAll(fields);
        return new BibtexEntry(type, key, line, all, lines);
    }
}
