package org.diptych.ui.frontmatter;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a chip holds: one word, or a path of words from the outermost in. */
enum ChipShape {
    WORD {
        @Override
        List<String> parts(String chip) {
            return List.of(chip);
        }
    },
    /** {@code A › B}; it may be typed {@code A > B} or {@code A / B}. */
    PATH {
        @Override
        List<String> parts(String chip) {
            return Stream.of(chip.split("\\s*[›>]\\s*|\\s+/\\s+"))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }
    };

    /** The words of {@code chip}. */
    abstract List<String> parts(String chip);

    /** {@code typed} as it is shown. */
    String chip(String typed) {
        return chip(parts(typed.strip()));
    }

    static String chip(List<String> parts) {
        return parts.stream().collect(Collectors.joining(" › "));
    }
}
