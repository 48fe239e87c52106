package org.diptych.core.lists;

import java.util.List;
import java.util.Optional;
import org.diptych.core.lists.Draft.Spot;
import org.diptych.core.lists.ListTree.Item;

/** Moves items of a draft between the levels of their lists, in the kind of indentation the list has. */
final class Levels {
    private final Draft draft;

    Levels(Draft draft) {
        this.draft = draft;
    }

    /** The items, each the next sibling of the one before, become the last children of the one above them. */
    void indent(List<Item> items) {
        Item first = items.get(0);
        List<Item> others = items.subList(1, items.size());
        Optional<Item> above = draft.tree().above(first);
        if (above.isPresent()) {
            place(first, below(above.get()));
            // The others stand as the first does by now.
            if (!others.isEmpty()) {
                String indent = below(draft.tree().startingOn(above.get().line).orElseThrow());
                others.forEach(item -> place(item, indent));
            }
        } else if (!others.isEmpty()) {
            indent(others);
        }
    }

    /** The items, each the next sibling of the one before, become their parent's next siblings; outermost ones stay. */
    void outdent(List<Item> items) {
        Item parent = items.get(0).parent;
        if (parent == null) {
            return;
        }
        items.forEach(item -> place(item, parent.start.indent()));
        Item last = items.get(items.size() - 1);
        adopt(last.line, last.last + 1, parent.last + 1);
    }

    /** Enter on the empty line at {@code line}: up one level, or out of the list or quote. */
    void leave(int line) {
        Optional<Item> item = draft.tree().startingOn(line);
        if (item.isPresent()) {
            Item parent = item.get().parent;
            if (parent == null) {
                unlist(item.get());
            } else {
                becomeNext(item.get(), parent);
            }
            return;
        }
        // A mark that is none yet, for a paragraph goes on before it, may stand in a quote, which goes on.
        String quote = ItemStart.of(draft.text(line), draft.dialect())
                .filter(ItemStart::isItem)
                .map(ItemStart::quote)
                .orElse("");
        draft.set(line, quote);
        draft.caret = new Spot(line, quote.length());
        draft.anchor = draft.caret;
        keepApart(line, line, quote.stripTrailing());
    }

    /** The empty item becomes the one that follows its parent, marked as that. */
    private void becomeNext(Item item, Item parent) {
        int end = parent.last + 1;
        place(item, parent.start.indent());
        ItemStart next = parent.start.next();
        int before = ItemStart.of(draft.text(item.line), draft.dialect())
                .orElse(item.start)
                .content();
        draft.set(item.line, next.text());
        draft.renew(item.line);
        draft.shift(item.line + 1, item.last + 1, next.content() - before, before);
        adopt(item.line, item.last + 1, end);
        draft.caret = new Spot(item.line, next.text().length());
        draft.anchor = draft.caret;
    }

    /** The item's text becomes a paragraph of its own, and so does what follows. */
    void unlist(Item item) {
        String quote = item.start.quote();
        int content = item.start.content();
        draft.begin(item.line, item.start.length(), quote);
        draft.renew(item.line);
        draft.shift(item.line + 1, item.last + 1, -inside(item), content);
        int last = item.line;
        ListTree tree = draft.tree();
        while (last < item.last && tree.startingOn(last + 1).isEmpty() && !isMarked(last + 1)) {
            last++;
        }
        keepApart(item.line, last, quote.stripTrailing());
    }

    /** How far in what the item holds stands at least. */
    private int inside(Item item) {
        int content = item.start.content();
        int least = content + 3;
        for (int line = item.line + 1; line <= item.last; line++) {
            if (!draft.isBlank(line) && draft.column(line) >= content) {
                least = Math.min(least, draft.column(line));
            }
        }
        return least;
    }

    private boolean isMarked(int line) {
        return ItemStart.of(draft.text(line), draft.dialect())
                .filter(ItemStart::isItem)
                .isPresent();
    }

    /** A blank line above and below, so that neither neighbour goes on into the other. */
    private void keepApart(int first, int last, String blank) {
        if (last + 1 < draft.size() && !draft.isBlank(last + 1)) {
            draft.insert(last + 1, blank);
        }
        if (first > 0 && !draft.isBlank(first - 1)) {
            draft.insert(first, blank);
        }
    }

    /** The item stands at {@code indent} from now on, and all it holds moves along. */
    private void place(Item item, String indent) {
        String before = item.start.indent();
        int least = item.start.column();
        draft.indent(item.line, indent);
        for (int line = item.line + 1; line <= item.last; line++) {
            String blanks = Indents.of(draft.text(line).substring(draft.quote(line)));
            if (!draft.isBlank(line) && Indents.width(blanks, 0) > least) {
                draft.indent(line, Indents.replace(blanks, before, indent));
            }
        }
    }

    /** The items from {@code from} up to {@code end} become children of the one on {@code line}, if they would not. */
    private void adopt(int line, int from, int end) {
        Item parent = draft.tree().startingOn(line).orElseThrow();
        Optional<Integer> first = firstItem(from, end);
        if (first.isEmpty()) {
            return;
        }
        int column = draft.column(first.get());
        int content = parent.start.content();
        boolean alone = draft.tree().children(parent).stream().noneMatch(child -> child.line < from);
        boolean fits = column >= content && column < content + ListTree.NEAR;
        int wanted = alone && fits ? column : Indents.width(below(parent, from), 0);
        draft.shift(first.get(), end, wanted - column, column);
    }

    private Optional<Integer> firstItem(int from, int end) {
        for (int line = from; line < end; line++) {
            if (isMarked(line)) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    /** The indent of a child of {@code parent}: that of its children, or as the list indents elsewhere, or below its text. */
    String below(Item parent) {
        return below(parent, draft.size());
    }

    /** The same, where what stands from the line {@code end} on is not yet settled. */
    private String below(Item parent, int end) {
        List<Item> children = draft.tree().children(parent).stream()
                .filter(child -> child.line < end)
                .toList();
        if (!children.isEmpty()) {
            return children.get(children.size() - 1).start.indent();
        }
        String indent = parent.start.indent();
        return step(draft.before(), parent)
                .map(step -> indent + step)
                .filter(child -> isBelow(child, parent))
                .orElse(Indents.shift(indent, parent.start.content() - parent.start.column()));
    }

    private static boolean isBelow(String indent, Item parent) {
        int column = Indents.width(indent, 0);
        return column >= parent.start.content() && column < parent.start.content() + ListTree.NEAR;
    }

    /** What the list is indented by where a child is not just below its parent's text: a tab, four spaces. */
    private static Optional<String> step(ListTree tree, Item parent) {
        Optional<String> tab = parent.start.indent().contains("\t") ? Optional.of("\t") : Optional.empty();
        return tree.lists().stream()
                .flatMap(list -> list.items.stream())
                .flatMap(item -> step(item).stream())
                .reduce((first, second) -> second)
                .or(() -> tab);
    }

    /** What {@code item} is indented by below its parent, if that is no mere distance to its parent's text. */
    private static Optional<String> step(Item item) {
        if (item.parent == null) {
            return Optional.empty();
        }
        String indent = item.start.indent();
        ItemStart above = item.parent.start;
        return indent.startsWith(above.indent()) && (indent.contains("\t") || item.start.column() != above.content())
                ? Optional.of(indent.substring(above.indent().length()))
                : Optional.empty();
    }
}
