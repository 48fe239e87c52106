package org.diptych.core.bibliography;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers what a file says of one work. Blank values count as not said. Used by one thread, for one work. */
public final class WorkBuilder {
    private final String key;
    private final int line;
    private final Map<String, String> fields = new HashMap<>();
    private final Map<String, List<PersonName>> people = new HashMap<>();
    private final Map<String, WorkDate> dates = new HashMap<>();
    private String type;

    public WorkBuilder(String key, int line, String type) {
        this.key = key;
        this.line = line;
        this.type = type;
    }

    /** Begins with what is known of {@code work}. */
    public static WorkBuilder from(Work work) {
        WorkBuilder builder = new WorkBuilder(work.key(), work.line(), work.type());
        builder.fields.putAll(work.fields());
        builder.people.putAll(work.people());
        builder.dates.putAll(work.dates());
        return builder;
    }

    public WorkBuilder type(String named) {
        type = named;
        return this;
    }

    public WorkBuilder field(String name, String value) {
        String text = value == null ? "" : value.strip().replaceAll("\\s+", " ");
        if (!text.isEmpty()) {
            fields.put(name, text);
        }
        return this;
    }

    /** Only where nothing else is said. */
    public WorkBuilder fieldIfMissing(String name, String value) {
        return fields.containsKey(name) ? this : field(name, value);
    }

    public WorkBuilder without(String... names) {
        for (String name : names) {
            fields.remove(name);
        }
        return this;
    }

    public WorkBuilder people(String role, List<PersonName> names) {
        if (!names.isEmpty()) {
            people.put(role, List.copyOf(names));
        }
        return this;
    }

    public WorkBuilder date(String name, WorkDate date) {
        if (!date.parts().isEmpty() || !date.words().isBlank()) {
            dates.put(name, date);
        }
        return this;
    }

    public Work build() {
        return new Work(key, line, type, fields, people, dates);
    }
}
