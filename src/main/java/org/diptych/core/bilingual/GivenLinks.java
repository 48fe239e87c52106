package org.diptych.core.bilingual;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the author says of the links between two bodies, which no comparison overrules. Blocks are known by their places in
 * the bodies, from 0. Immutable; nothing is null.
 *
 * @param together stretches that answer to each other
 * @param aloneFirst blocks of the first body that nothing answers to
 * @param aloneSecond the same of the second body
 * @param apart blocks that do not answer to each other
 */
public record GivenLinks(List<Stretch> together, Set<Integer> aloneFirst, Set<Integer> aloneSecond, Set<Cross> apart) {
    /** The author says nothing. */
    public static final GivenLinks NONE = new GivenLinks(List.of(), Set.of(), Set.of(), Set.of());

    /**
     * Blocks {@code a} up to, not including, {@code aEnd} of the first body, and {@code b} up to {@code bEnd} of the
     * second.
     */
    public record Stretch(int a, int aEnd, int b, int bEnd) {}

    /** A block of the first body and one of the second. */
    public record Cross(int a, int b) {}

    /** Of stretches that cross each other, those that come first in the list stay. */
    public GivenLinks {
        Objects.requireNonNull(together, "together");
        // Those that stay are in the order of both bodies: what is apart from its neighbours is from all.
        TreeMap<Integer, Stretch> straight = new TreeMap<>();
        for (Stretch stretch : together) {
            Map.Entry<Integer, Stretch> below = straight.floorEntry(stretch.a());
            Map.Entry<Integer, Stretch> above = straight.higherEntry(stretch.a());
            if ((below == null || apart(below.getValue(), stretch))
                    && (above == null || apart(above.getValue(), stretch))) {
                straight.put(stretch.a(), stretch);
            }
        }
        together = List.copyOf(straight.values());
        aloneFirst = Set.copyOf(aloneFirst);
        aloneSecond = Set.copyOf(aloneSecond);
        apart = Set.copyOf(apart);
    }

    /** Whether one of the two stands wholly before the other, in both bodies. */
    static boolean apart(Stretch one, Stretch other) {
        return one.aEnd() <= other.a() && one.bEnd() <= other.b() || other.aEnd() <= one.a() && other.bEnd() <= one.b();
    }

    /** Whether the author says nothing. */
    public boolean isNone() {
        return equals(NONE);
    }

    /** What is said of a stretch of both bodies, whose blocks count from its start. */
    GivenLinks within(Stretch part) {
        if (isNone()) {
            return this;
        }
        Set<Cross> crosses = new HashSet<>();
        apart.forEach(cross -> crosses.add(new Cross(cross.a() - part.a(), cross.b() - part.b())));
        return new GivenLinks(
                together.stream()
                        .filter(given -> given.a() >= part.a()
                                && given.aEnd() <= part.aEnd()
                                && given.b() >= part.b()
                                && given.bEnd() <= part.bEnd())
                        .map(given -> new Stretch(
                                given.a() - part.a(),
                                given.aEnd() - part.a(),
                                given.b() - part.b(),
                                given.bEnd() - part.b()))
                        .toList(),
                shifted(aloneFirst, part.a()),
                shifted(aloneSecond, part.b()),
                crosses);
    }

    private static Set<Integer> shifted(Set<Integer> places, int by) {
        Set<Integer> shifted = new HashSet<>();
        places.forEach(place -> shifted.add(place - by));
        return shifted;
    }

    /** What lies between the stretches that belong together, in order; one more than there are of those. */
    List<Stretch> between(int rows, int columns) {
        List<Stretch> free = new ArrayList<>();
        int a = 0;
        int b = 0;
        for (Stretch given : together) {
            free.add(new Stretch(a, given.a(), b, given.b()));
            a = given.aEnd();
            b = given.bEnd();
        }
        free.add(new Stretch(a, rows, b, columns));
        return free;
    }

    /** Whether block {@code a} of the first body and {@code b} of the second may be a link, so far as the author says. */
    public boolean allows(int a, int b) {
        return allows(a, a + 1, b, b + 1);
    }

    /** Whether the blocks may be one link, so far as the author says. */
    boolean allows(int a, int aEnd, int b, int bEnd) {
        for (int i = a; i < aEnd; i++) {
            if (aloneFirst.contains(i)) {
                return false;
            }
        }
        for (int j = b; j < bEnd; j++) {
            if (aloneSecond.contains(j)) {
                return false;
            }
        }
        return apart.stream()
                .noneMatch(cross -> cross.a() >= a && cross.a() < aEnd && cross.b() >= b && cross.b() < bEnd);
    }

    /** Whether the author says that the block stands alone. */
    boolean isAlone(boolean first, int place) {
        return (first ? aloneFirst : aloneSecond).contains(place);
    }
}
