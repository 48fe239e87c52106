package org.diptych.core.bibliography;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A work as a bibliography file describes it, in the words of the Citation Style Language: its types, variables and
 * roles are those of CSL 1.0.2. Values are plain text without markup. Immutable; nothing is null.
 *
 * @param key the key the file gives it; empty if none
 * @param line the line it begins on, from 1
 * @param type {@code article-journal}, {@code book} and so on
 * @param fields variables such as {@code title}, {@code container-title}, {@code DOI}; none of them blank
 * @param people who did what, by role: {@code author}, {@code editor}; no list is empty
 * @param dates {@code issued}, {@code accessed}, {@code original-date} and so on, where they are known
 */
public record Work(
        String key,
        int line,
        String type,
        Map<String, String> fields,
        Map<String, List<PersonName>> people,
        Map<String, WorkDate> dates) {

    public Work {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(type, "type");
        fields = Map.copyOf(fields);
        people = Map.copyOf(people);
        dates = Map.copyOf(dates);
    }

    /** The variable named {@code name}; empty if the file does not say. */
    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    public String title() {
        return field("title");
    }

    /** Those who are named first: authors, else editors; may be empty. */
    public List<PersonName> makers() {
        return people.getOrDefault("author", people.getOrDefault("editor", List.of()));
    }

    /** The year it came out; empty if none is known. */
    public String year() {
        WorkDate issued = dates.get("issued");
        return issued == null ? "" : issued.year();
    }
}
