package org.diptych.core.lists;

import java.util.List;
import java.util.Optional;
import org.diptych.core.lists.ListTree.Item;

/** Moves items of a draft among their siblings. */
final class ItemMoves {
    private final Draft draft;

    ItemMoves(Draft draft) {
        this.draft = draft;
    }

    /** Moves the items that start on the lines {@code first} to {@code last}, with all they hold, past one neighbour. */
    void move(int first, int last, boolean down) {
        ListTree tree = draft.tree();
        Item start = tree.startingOn(first).orElseThrow();
        Item end = start;
        Optional<Item> next = tree.below(end);
        while (next.isPresent() && next.get().line <= last) {
            end = next.get();
            next = tree.below(end);
        }
        if (end.last < last) {
            return;
        }
        Optional<Item> neighbour = down ? next : tree.above(start);
        if (neighbour.isPresent()) {
            swap(start, end, neighbour.get(), down);
        } else if (start.parent != null) {
            reparent(tree, start, end, down ? tree.below(start.parent) : tree.above(start.parent), down);
        } else {
            pass(start.line, end.last, down);
        }
    }

    /** The blank lines between the two stay between them. */
    private void swap(Item start, Item end, Item neighbour, boolean down) {
        if (down) {
            int gap = neighbour.line - end.last - 1;
            int size = neighbour.last - neighbour.line + 1;
            draft.move(neighbour.line, neighbour.last + 1, start.line);
            draft.move(end.last + size + 1, end.last + size + 1 + gap, start.line + size);
        } else {
            int gap = start.line - neighbour.last - 1;
            int size = end.last - start.line + 1;
            draft.move(start.line, end.last + 1, neighbour.line);
            int blanks = neighbour.last + 1 + size;
            draft.move(blanks, blanks + gap, neighbour.line + size);
        }
    }

    /** From the end of a list, to the start of the next one that hangs on a sibling of the parent; likewise up. */
    private void reparent(ListTree tree, Item start, Item end, Optional<Item> aunt, boolean down) {
        if (aunt.isEmpty()) {
            return;
        }
        Item target = aunt.get();
        List<Item> children = tree.children(target);
        String indent = new Levels(draft).below(target);
        int by = Indents.width(indent, 0) - start.start.column();
        draft.shift(start.line, end.last + 1, by, start.start.column());
        int place = down ? children.isEmpty() ? target.last + 1 : children.get(0).line : target.last + 1;
        draft.move(start.line, end.last + 1, place);
        if (children.isEmpty() && target.last > target.line) {
            // A number does not begin a list right below a paragraph.
            draft.insert(down ? place - (end.last - start.line + 1) : place, "");
        }
    }

    /** At the end of the outermost list: past the next block, with blank lines around. */
    private void pass(int first, int last, boolean down) {
        int from = down ? last + 1 : first - 1;
        int step = down ? 1 : -1;
        while (from >= 0 && from < draft.size() && draft.isBlank(from)) {
            from += step;
        }
        if (from < 0 || from >= draft.size()) {
            return;
        }
        int to = from;
        while (to + step >= 0 && to + step < draft.size() && (!draft.isBlank(to + step) || draft.isClosed(to + step))) {
            to += step;
        }
        draft.shift(first, last + 1, -draft.column(first), draft.column(first));
        int size = last - first + 1;
        int target = down ? to + 1 : to;
        draft.move(first, last + 1, target);
        int start = down ? target - size : target;
        if (start + size < draft.size() && !draft.isBlank(start + size)) {
            draft.insert(start + size, "");
        }
        if (start > 0 && !draft.isBlank(start - 1)) {
            draft.insert(start, "");
        }
    }
}
