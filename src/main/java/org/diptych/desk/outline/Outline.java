package org.diptych.desk.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.diptych.core.bilingual.BlockKind;
import org.diptych.core.bilingual.Body;
import org.diptych.core.bilingual.step.LinkPlace;
import org.diptych.core.bilingual.step.Need;
import org.diptych.core.bilingual.step.TwinHeading;
import org.diptych.core.text.TextRange;
import org.diptych.desk.step.StepReading;

/**
 * The headings of a post's first two bodies, in step. Immutable.
 *
 * @param languages the languages of the bodies shown, none to two
 * @param rows the headings, in the order of the first body, those of the second alone where they fall
 * @param reading what they were read from; empty without a post
 */
public record Outline(List<String> languages, List<OutlineRow> rows, Optional<StepReading> reading) {
    static final Outline EMPTY = new Outline(List.of(), List.of(), Optional.empty());

    public Outline {
        languages = List.copyOf(languages);
        rows = List.copyOf(rows);
    }

    /** The outline in {@code reading}. */
    static Outline of(StepReading reading) {
        List<TwinHeading> twins = reading.outline().rows();
        int[] missing = new int[twins.size()];
        int[] waiting = new int[twins.size()];
        int[] need = new int[twins.size()];
        count(reading, missing, waiting, need);
        List<OutlineRow> rows = new ArrayList<>();
        for (int i = 0; i < twins.size(); i++) {
            TwinHeading twin = twins.get(i);
            rows.add(new OutlineRow(
                    twin,
                    List.of(number(reading, twin, 0), number(reading, twin, 1)),
                    missing[i],
                    waiting[i],
                    need[i] > 0 ? OptionalInt.of(need[i] - 1) : OptionalInt.empty()));
        }
        return new Outline(
                reading.outline().bodies().stream().map(Body::language).toList(), rows, Optional.of(reading));
    }

    private static String number(StepReading reading, TwinHeading twin, int side) {
        return twin.side(side)
                .map(heading -> reading.numbers().getOrDefault(heading.range().start(), ""))
                .orElse("");
    }

    /** What is to be done below each heading, and in {@code first} one more than the first link of it. */
    private static void count(StepReading reading, int[] missing, int[] waiting, int[] first) {
        Map<TextRange, Integer> rows = new HashMap<>();
        List<TwinHeading> twins = reading.outline().rows();
        for (int i = 0; i < twins.size(); i++) {
            int row = i;
            twins.get(i).first().ifPresent(heading -> rows.put(heading.range(), row));
            twins.get(i).second().ifPresent(heading -> rows.put(heading.range(), row));
        }
        int row = -1;
        List<Need> needs = reading.needs().all();
        int next = 0;
        for (int link = 0; link < reading.places().all().size(); link++) {
            LinkPlace place = reading.places().all().get(link);
            boolean heading = place.link().kind() == BlockKind.HEADING;
            if (heading) {
                row = rows.getOrDefault(
                        (place.isIn(0) ? place.link().first() : place.link().second())
                                .get(0)
                                .range(),
                        row);
            }
            if (next < needs.size() && needs.get(next).link() == link) {
                Need need = needs.get(next++);
                // A heading without another says so by itself.
                boolean gap = need.kinds().contains(Need.Kind.MISSING) && !heading;
                boolean waits = need.kinds().contains(Need.Kind.WAITING);
                if (row >= 0 && (gap || waits)) {
                    missing[row] += gap ? 1 : 0;
                    waiting[row] += waits ? 1 : 0;
                    first[row] = first[row] == 0 ? link + 1 : first[row];
                }
            }
        }
    }

    /** Whether there are two languages to compare. */
    public boolean bilingual() {
        return languages.size() == 2;
    }

    /** How many headings have none that answers to them. */
    public long alone() {
        return bilingual()
                ? rows.stream()
                        .filter(row -> row.first().isEmpty() || row.second().isEmpty())
                        .count()
                : 0;
    }

    /** The row whose heading is the last at or before {@code offset} in the body that holds it. */
    public Optional<OutlineRow> at(int offset) {
        return reading.flatMap(read -> read.outline().at(offset))
                .flatMap(twin -> rows.stream().filter(row -> row.twin() == twin).findFirst());
    }
}
