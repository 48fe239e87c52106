package org.diptych.core.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks of a text that open and close something, and may lie in each other. The text is read once, and then the end of
 * whatever opens is found in a few steps. Immutable; nothing is null.
 */
public final class NestedMarks {
    private final List<TextRange> marks = new ArrayList<>();
    /** By how many more had been opened than closed: in front of which marks, in order, it was so. */
    private final Map<Integer, List<Integer>> places = new HashMap<>();

    private final List<Integer> depths = new ArrayList<>();

    /** @param mark what opens, and, where its first group matches, what closes */
    public NestedMarks(String text, Pattern mark) {
        Matcher found = mark.matcher(text);
        int depth = 0;
        note(depth);
        while (found.find()) {
            marks.add(new TextRange(found.start(), found.end()));
            depth += found.group(1) == null ? 1 : -1;
            note(depth);
        }
    }

    private void note(int depth) {
        places.computeIfAbsent(depth, key -> new ArrayList<>()).add(depths.size());
        depths.add(depth);
    }

    /** The last mark from {@code offset} on, whatever it does. */
    public Optional<TextRange> last(int offset) {
        TextRange last = marks.isEmpty() ? null : marks.get(marks.size() - 1);
        return Optional.ofNullable(last).filter(mark -> mark.start() >= offset);
    }

    /** The mark that closes what was opened right before {@code offset}; empty if none does. */
    public Optional<TextRange> closing(int offset) {
        int next = Halving.first(marks.size(), place -> marks.get(place).start() >= offset);
        List<Integer> outside = places.getOrDefault(depths.get(next) - 1, List.of());
        int found = Halving.first(outside.size(), place -> outside.get(place) > next);
        return found < outside.size() ? Optional.of(marks.get(outside.get(found) - 1)) : Optional.empty();
    }
}
