package org.diptych.core.check.drift.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * What each of two sides has that the other does not. Immutable; nothing is null.
 *
 * @param first parts of the first side without an equal, in order
 * @param second parts of the second side without an equal, in order
 */
public record Unanswered<T>(List<Part<T>> first, List<Part<T>> second) {

    public Unanswered {
        first = List.copyOf(first);
        second = List.copyOf(second);
    }

    /** More than anybody writes into one block. */
    private static final long MOST = 250_000;

    private static boolean isTooMuch(List<?> first, List<?> second) {
        return (long) first.size() * second.size() > MOST;
    }

    /** Each part answers to one at most. */
    public static <T> Unanswered<T> each(List<Part<T>> first, List<Part<T>> second, BiPredicate<T, T> same) {
        if (isTooMuch(first, second)) {
            return new Unanswered<>(List.of(), List.of());
        }
        List<Part<T>> left = new ArrayList<>();
        List<Part<T>> right = new ArrayList<>(second);
        for (Part<T> part : first) {
            int found = -1;
            for (int i = 0; i < right.size() && found < 0; i++) {
                found = same.test(part.reading(), right.get(i).reading()) ? i : -1;
            }
            if (found < 0) {
                left.add(part);
            } else {
                right.remove(found);
            }
        }
        return new Unanswered<>(left, right);
    }

    /** A part may answer to several: who says something twice says no more than who says it once. */
    public static <T> Unanswered<T> any(List<Part<T>> first, List<Part<T>> second, BiPredicate<T, T> same) {
        if (isTooMuch(first, second)) {
            return new Unanswered<>(List.of(), List.of());
        }
        return new Unanswered<>(
                first.stream()
                        .filter(part -> second.stream().noneMatch(other -> same.test(part.reading(), other.reading())))
                        .toList(),
                second.stream()
                        .filter(part -> first.stream().noneMatch(other -> same.test(other.reading(), part.reading())))
                        .toList());
    }

    public boolean isEmpty() {
        return first.isEmpty() && second.isEmpty();
    }
}
