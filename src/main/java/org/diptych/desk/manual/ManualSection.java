package org.diptych.desk.manual;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A section of the manual. Immutable; nothing is null.
 *
 * @param id names it, in both languages alike
 * @param title what it is about
 * @param paragraphs what it says
 */
public record ManualSection(String id, String title, List<Paragraph> paragraphs) {

    public ManualSection {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * A paragraph.
     *
     * @param item whether it is an item of a list
     * @param runs its words, in turn plain and, from the second on, keys or what is typed
     */
    public record Paragraph(boolean item, List<String> runs) {
        public Paragraph {
            runs = List.copyOf(runs);
        }

        /** Its words alone. */
        public String text() {
            return String.join("", runs);
        }
    }

    /** Whether it has each of {@code words}, whatever their case. */
    boolean has(List<String> words) {
        String all = (title + "\n"
                        + String.join(
                                "\n", paragraphs.stream().map(Paragraph::text).toList()))
                .toLowerCase(Locale.ROOT);
        return words.stream().allMatch(all::contains);
    }

    /** Whether its title has each of {@code words}. */
    boolean isCalled(List<String> words) {
        String called = title.toLowerCase(Locale.ROOT);
        return words.stream().allMatch(called::contains);
    }
}
