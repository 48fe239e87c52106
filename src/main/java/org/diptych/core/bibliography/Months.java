package org.diptych.core.bibliography;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Months as BibTeX files write them: the abbreviations every style defines, names, numbers. Stateless. */
public final class Months {
    private static final List<String> NAMES =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** The abbreviations with their numbers. */
    public static final Map<String, String> MACROS = macros();

    private Months() {}

    /** The month {@code written}, from 1; 0 if it is none. */
    public static int of(String written) {
        String word = written.strip().toLowerCase(Locale.ROOT).replace(".", "");
        if (word.matches("\\d{1,2}")) {
            int number = Integer.parseInt(word);
            return number >= 1 && number <= 12 ? number : 0;
        }
        return word.matches("\\p{L}{3,9}") ? NAMES.indexOf(word.substring(0, 3)) + 1 : 0;
    }

    private static Map<String, String> macros() {
        Map<String, String> macros = new HashMap<>();
        for (int i = 0; i < NAMES.size(); i++) {
            macros.put(NAMES.get(i), String.valueOf(i + 1));
        }
        return Map.copyOf(macros);
    }
}
