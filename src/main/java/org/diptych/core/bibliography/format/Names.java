package org.diptych.core.bibliography.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diptych.core.bibliography.PersonName;

/** Names as citeproc takes them. Stateless. */
final class Names {
    /** Of more than twenty APA names nineteen and the last. */
    private static final int MOST = 20;

    /** Stands before the last of many names; {@link #finish} puts the dots in its place. */
    private static final String SKIPPED = "\uE000";

    /** Stands for those who are not named; {@link #finish} puts the words in its place. */
    private static final String OTHERS = "\uE002";

    private Names() {}

    /** @param sorted whether family names come first, as they do of those who are named first */
    static List<Object> of(List<PersonName> names, boolean sorted) {
        List<Object> list = new ArrayList<>();
        boolean many =
                sorted && names.size() > MOST && !names.get(names.size() - 1).equals(PersonName.OTHERS);
        for (PersonName name : many ? names.subList(0, MOST - 1) : names) {
            list.add(parts(name, sorted, ""));
        }
        if (many) {
            list.add(parts(names.get(names.size() - 1), true, SKIPPED));
        }
        return list;
    }

    /** The formatted reference with what {@link #of} marked. The engine knows {@code et al.} only. */
    static String finish(String formatted) {
        return formatted
                .replace(", & " + SKIPPED, ", … ")
                .replace(" & " + OTHERS, " " + PersonName.OTHERS.family())
                .replace(OTHERS, PersonName.OTHERS.family())
                // The engine ends the names with a period of its own.
                .replace(PersonName.OTHERS.family() + ".", PersonName.OTHERS.family());
    }

    private static Map<String, Object> parts(PersonName name, boolean sorted, String before) {
        if (name.equals(PersonName.OTHERS)) {
            return Map.of("literal", OTHERS);
        }
        if (name.whole()) {
            return Map.of("literal", before + name.family());
        }
        if (!name.suffix().isEmpty()) {
            return Map.of("literal", before + withSuffix(name, sorted));
        }
        Map<String, Object> parts = new HashMap<>();
        boolean particled = !name.particle().isEmpty();
        parts.put("family", particled ? name.family() : before + name.family());
        put(parts, "given", name.given());
        put(parts, "non-dropping-particle", particled ? before + name.particle() : "");
        return parts;
    }

    /** The engine would leave the comma out, and put the suffix behind the family name. */
    private static String withSuffix(PersonName name, boolean sorted) {
        String family = Stream.of(name.particle(), name.family())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        String given = initials(name.given());
        return (sorted ? family + ", " + given : given + " " + family) + ", " + name.suffix();
    }

    /** {@code name} as it stands in a list, the family name first. */
    static String sorted(PersonName name) {
        if (name.whole() || name.given().isEmpty()) {
            return (name.particle() + " " + name.family()).strip();
        }
        String suffixed = withSuffix(name, true);
        return name.suffix().isEmpty() ? suffixed.substring(0, suffixed.length() - 2) : suffixed;
    }

    private static void put(Map<String, Object> parts, String key, String value) {
        if (!value.isEmpty()) {
            parts.put(key, value);
        }
    }

    private static String initials(String given) {
        return Stream.of(given.split("[\\s.]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> Stream.of(word.split("-"))
                        .filter(part -> !part.isEmpty())
                        .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)) + ".")
                        .collect(Collectors.joining("-")))
                .collect(Collectors.joining(" "));
    }
}
