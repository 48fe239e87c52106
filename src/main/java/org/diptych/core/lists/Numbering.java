package org.diptych.core.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.diptych.core.lists.ListTree.Item;
import org.diptych.core.lists.ListTree.Siblings;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the lists anew whose items have come, gone or changed places, and no other.
 *
 * <p>A list keeps the number it starts with; one that was cut in two goes on counting behind the cut; where all items had
 * the same number, they all keep it. What lies in an item moves along where its number becomes wider.
 */
final class Numbering {
    private final Draft draft;
    private final ListTree tree;
    private final Map<Integer, Item> oldItems = new HashMap<>();
    private final Map<Item, Integer> numbers = new HashMap<>();

    private Numbering(Draft draft) {
        this.draft = draft;
        this.tree = draft.tree();
        draft.before().lists().forEach(list -> list.items.forEach(item -> oldItems.put(item.line, item)));
    }

    static void settle(Draft draft) {
        Numbering numbering = new Numbering(draft);
        for (Siblings list : numbering.tree.lists()) {
            if (list.counter != null) {
                numbering.count(list, list.counter);
            }
        }
    }

    private void count(Siblings list, Counter counter) {
        List<Integer> now =
                list.items.stream().map(item -> draft.origin(item.line)).toList();
        Optional<Siblings> known = now.stream()
                .map(oldItems::get)
                .filter(item -> item != null && item.list.isOrdered())
                .map(item -> item.list)
                .findFirst();
        list.items.forEach(item -> numbers.put(item, item.number));
        if (known.isEmpty() || origins(known.get()).equals(now) || !counter.counts()) {
            return;
        }
        Siblings old = known.get();
        boolean samePlace = Objects.equals(origin(list.parent), old.parent == null ? null : old.parent.line);
        int kept = samePlace ? common(now, origins(old)) : 0;
        int number = kept > 0 ? list.items.get(kept - 1).number : start(list, old, samePlace) - 1;
        boolean uncounted = old.isUncounted();
        for (Item item : list.items.subList(kept, list.items.size())) {
            number = uncounted ? old.items.get(0).number : number + 1;
            mark(counter, item, number);
        }
    }

    private int start(Siblings list, Siblings old, boolean samePlace) {
        if (!samePlace) {
            return 1;
        }
        int first = old.items.get(0).line;
        if (list.items.stream().anyMatch(item -> draft.origin(item.line) == first)) {
            return old.items.get(0).number;
        }
        int before = tree.lists().indexOf(list) - 1;
        for (int i = before; i >= 0; i--) {
            Siblings above = tree.lists().get(i);
            boolean piece = above.isOrdered()
                    && above.parent == list.parent
                    && above.items.stream().anyMatch(item -> origins(old).contains(draft.origin(item.line)));
            if (piece) {
                Item last = above.items.get(above.items.size() - 1);
                return numbers.getOrDefault(last, last.number) + 1;
            }
        }
        return old.items.get(0).number;
    }

    private @Nullable Integer origin(@Nullable Item item) {
        return item == null ? null : Integer.valueOf(draft.origin(item.line));
    }

    private static List<Integer> origins(Siblings list) {
        return list.items.stream().map(item -> item.line).toList();
    }

    private static int common(List<Integer> one, List<Integer> other) {
        int common = 0;
        while (common < one.size() && common < other.size() && one.get(common).equals(other.get(common))) {
            common++;
        }
        return common;
    }

    private void mark(Counter counter, Item item, int number) {
        Optional<String> mark = counter.mark(number);
        numbers.put(item, number);
        if (mark.isEmpty() || mark.get().equals(item.start.mark())) {
            return;
        }
        // What moves with an item that moved may have changed the line's begin meanwhile.
        ItemStart start = ItemStart.of(draft.text(item.line), draft.dialect()).orElse(item.start);
        ItemStart marked = start.withMark(mark.get());
        draft.begin(item.line, start.length(), marked.text());
        keepInside(item, start.content(), marked.content());
    }

    /** What lay in the item still does, at the same distance from its text. */
    private void keepInside(Item item, int before, int after) {
        List<Integer> columns = new ArrayList<>();
        for (int line = item.line + 1; line <= item.last; line++) {
            if (!draft.isBlank(line) && draft.column(line) >= before) {
                columns.add(draft.column(line));
            }
        }
        boolean aligned = columns.contains(before);
        boolean falls = columns.stream().anyMatch(column -> column < after);
        boolean code = tree.children(item).stream().anyMatch(child -> child.start.column() >= after + ListTree.NEAR);
        if (after > before ? aligned || falls : aligned && !hasSteps() || code) {
            draft.shift(item.line + 1, item.last + 1, after - before, before);
        }
    }

    /** Whether children stand further in than their parents' text: then the list is indented by steps of its own. */
    private boolean hasSteps() {
        return tree.lists().stream()
                .flatMap(list -> list.items.stream())
                .anyMatch(item -> item.parent != null && item.start.column() > item.parent.start.content());
    }
}
