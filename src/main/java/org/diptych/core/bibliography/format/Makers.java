package org.diptych.core.bibliography.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.diptych.core.bibliography.PersonName;
import org.diptych.core.bibliography.Work;

/**
 * Those a reference begins with, where the style names people of two roles together: writers and directors of a
 * broadcast, guests and hosts of a show. The engine knows neither writers nor guests nor hosts. Stateless.
 */
final class Makers {
    private static final List<String> BEFORE = List.of("composer", "author", "illustrator");
    private static final Map<String, String> LABELS =
            Map.of("script-writer", "Writer", "director", "Director", "guest", "Guest", "host", "Host");

    private Makers() {}

    /** The people of {@code work}, by role, with those of two roles together as its authors. */
    static Map<String, List<PersonName>> of(Work work) {
        Map<String, List<PersonName>> people = new HashMap<>(work.people());
        if (BEFORE.stream().noneMatch(people::containsKey)) {
            if (work.type().equals("broadcast") && people.containsKey("script-writer")) {
                together(people, "script-writer", "director");
            } else if (!people.containsKey("director")) {
                together(people, "guest", "host");
            }
        }
        people.keySet().removeAll(List.of("script-writer", "guest", "host"));
        return people;
    }

    private static void together(Map<String, List<PersonName>> people, String... roles) {
        List<PersonName> authors = new ArrayList<>();
        for (String role : roles) {
            List<PersonName> names = people.getOrDefault(role, List.of());
            if (!names.isEmpty()) {
                String label = LABELS.get(role) + (names.size() > 1 ? "s" : "");
                authors.add(PersonName.whole(listed(names) + " (" + label + ")"));
                people.remove(role);
            }
        }
        if (!authors.isEmpty()) {
            people.put("author", authors);
        }
    }

    private static String listed(List<PersonName> names) {
        List<String> sorted = names.stream().map(Names::sorted).toList();
        int last = sorted.size() - 1;
        return last == 0
                ? sorted.get(0)
                : sorted.subList(0, last).stream().collect(Collectors.joining(", ")) + ", & " + sorted.get(last);
    }
}
