package org.diptych.core.bibliography.ris;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diptych.core.bibliography.Markup;

/** The lines of one work. */
final class RisRecord {
    private final int line;
    private final String type;
    private final Map<String, List<StringBuilder>> values = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private String last = "";

    RisRecord(int line, String type) {
        this.line = line;
        this.type = type;
    }

    int line() {
        return line;
    }

    /** Where {@link #first} takes its value from, or the work begins. */
    int line(String... tags) {
        for (String tag : tags) {
            if (values.containsKey(tag)) {
                return lines.getOrDefault(tag, line);
            }
        }
        return line;
    }

    String type() {
        return type;
    }

    /** A value that stands on line {@code number}. */
    void add(String tag, String value, int number) {
        last = tag;
        lines.putIfAbsent(tag, number);
        if (!value.isEmpty()) {
            values.computeIfAbsent(tag, none -> new ArrayList<>()).add(new StringBuilder(value));
        }
    }

    /** A line without a tag belongs to the one before. */
    void goOn(String text) {
        List<StringBuilder> before = values.get(last);
        if (before != null && !text.isBlank()) {
            before.get(before.size() - 1).append(' ').append(text.strip());
        }
    }

    /** The first value of the first of {@code tags} that has one, as plain text; empty if none has. */
    String first(String... tags) {
        for (String tag : tags) {
            if (values.containsKey(tag)) {
                return Markup.plain(values.get(tag).get(0).toString());
            }
        }
        return "";
    }

    /** Every value of {@code tags}, in this order. */
    List<String> all(String... tags) {
        List<String> all = new ArrayList<>();
        for (String tag : tags) {
            values.getOrDefault(tag, List.of()).forEach(value -> all.add(Markup.plain(value.toString())));
        }
        return all;
    }
}
