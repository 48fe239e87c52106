package org.diptych.desk.frontmatter;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a chip holds: one word, or a path of words from the outermost in. */
public enum ChipShape {
    WORD {
        @Override
        public List<String> parts(String chip) {
            return List.of(chip);
        }
    },
    /** {@code A › B}; it may be typed {@code A > B} or {@code A / B}. */
    PATH {
        @Override
        public List<String> parts(String chip) {
            return Stream.of(chip.split("\\s*[›>]\\s*|\\s+/\\s+"))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }
    };

    /** The words of {@code chip}. */
    public abstract List<String> parts(String chip);

    /** {@code typed} as it is shown. */
    public String chip(String typed) {
        return chip(parts(typed.strip()));
    }

    public static String chip(List<String> parts) {
        return parts.stream().collect(Collectors.joining(" › "));
    }
}
