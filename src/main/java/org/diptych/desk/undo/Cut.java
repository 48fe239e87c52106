package org.diptych.desk.undo;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Another arrangement of a post in parts. Immutable.
 *
 * @param before the parts there were
 * @param after the parts there are since; those in both stayed as they were
 * @param arrange brings either arrangement about: given true, the one after the cut
 */
public record Cut(List<PartHistory> before, List<PartHistory> after, Consumer<Boolean> arrange) {

    public Cut {
        before = List.copyOf(before);
        after = List.copyOf(after);
        Objects.requireNonNull(arrange, "arrange");
    }

    /** The parts that go when the author goes this way: back, those the cut made; again, those it put away. */
    List<PartHistory> leaving(Direction way) {
        Set<PartHistory> staying = Set.copyOf(way == Direction.BACK ? before : after);
        return (way == Direction.BACK ? after : before)
                .stream().filter(part -> !staying.contains(part)).toList();
    }

    /** Whether the author who goes this way in {@code part} means the cut too: where no part goes, it is all of them. */
    boolean concerns(PartHistory part, Direction way) {
        List<PartHistory> leaving = leaving(way);
        return leaving.isEmpty() || leaving.contains(part);
    }
}
