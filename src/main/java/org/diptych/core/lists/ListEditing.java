package org.diptych.core.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.diptych.core.lists.Draft.Line;
import org.diptych.core.lists.Draft.Spot;
import org.diptych.core.lists.ListTree.Item;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.text.TextLines;

/**
 * What the keys do in lists: each method takes the text with what is selected, and gives the one step to make.
 *
 * <p>Each is empty where the text there is no list, so that the key does what it does everywhere. Whatever the step, the
 * lists it touches are numbered anew in it. Immutable; nothing is null.
 */
public final class ListEditing {
    private final TextLines text;
    private final Dialect dialect;
    private final int anchor;
    private final int caret;

    /**
     * @param anchor where the selection begins that the author made
     * @param caret where it ends
     */
    public ListEditing(TextLines text, Dialect dialect, int anchor, int caret) {
        this.text = Objects.requireNonNull(text, "text");
        this.dialect = Objects.requireNonNull(dialect, "dialect");
        this.anchor = anchor;
        this.caret = caret;
    }

    /** Tab: the chosen items go one level deeper, with all they hold; not the first of a list, which has no parent there. */
    public Optional<ListEdit> indent() {
        return shift(true);
    }

    /** Shift+Tab: the chosen items go one level up, with all they hold; what follows them in their list becomes theirs. */
    public Optional<ListEdit> outdent() {
        return shift(false);
    }

    private Optional<ListEdit> shift(boolean deeper) {
        Draft draft = draft();
        List<Integer> chosen = chosen(draft);
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        Levels levels = new Levels(draft);
        for (int next = 0; next < chosen.size(); ) {
            List<Item> run = siblings(draft.tree(), chosen.subList(next, chosen.size()));
            if (deeper && !run.isEmpty()) {
                levels.indent(run);
            } else if (!run.isEmpty()) {
                levels.outdent(run);
            }
            next += Math.max(1, run.size());
        }
        return settled(draft);
    }

    /** The items on the first of {@code lines}, as far as each is the next sibling of the one before. */
    private static List<Item> siblings(ListTree tree, List<Integer> lines) {
        List<Item> run = new ArrayList<>();
        for (int line : lines) {
            Optional<Item> item = tree.startingOn(line);
            Item before = run.isEmpty() ? null : run.get(run.size() - 1);
            if (item.isEmpty()
                    || before != null
                            && tree.above(item.get()).filter(before::equals).isEmpty()) {
                break;
            }
            run.add(item.get());
        }
        return run;
    }

    /** Enter in an item's text: the next item begins there; in an empty one the list ends, or its level. */
    public Optional<ListEdit> enter() {
        Draft draft = draft();
        Spot from = start(draft);
        Optional<ItemStart> start = ItemStart.of(draft.text(from.line()), dialect);
        if (from.line() != end(draft).line()
                || start.isEmpty()
                || from.column() < start.get().length()
                || draft.isClosed(from.line())) {
            return Optional.empty();
        }
        if (draft.text(from.line()).substring(start.get().length()).isBlank()) {
            new Levels(draft).leave(from.line());
        } else {
            split(draft, from, end(draft).column(), start.get());
        }
        return settled(draft);
    }

    private static void split(Draft draft, Spot from, int to, ItemStart start) {
        String line = draft.text(from.line());
        int rest = to;
        while (rest < line.length() && line.charAt(rest) == ' ') {
            rest++;
        }
        ItemStart next = start.next();
        Optional<Item> item = draft.tree().startingOn(from.line());
        draft.set(from.line(), line.substring(0, from.column()));
        draft.insert(from.line() + 1, next.text() + line.substring(rest));
        item.ifPresent(split ->
                draft.shift(split.line + 2, split.last + 2, next.content() - start.content(), start.content()));
        draft.caret = new Spot(from.line() + 1, next.text().length());
        draft.anchor = draft.caret;
    }

    /** Shift+Enter: a new line within the item. */
    public Optional<ListEdit> lineBreak() {
        Draft draft = draft();
        Spot from = start(draft);
        Optional<ItemStart> start = ItemStart.of(draft.text(from.line()), dialect);
        if (from.line() != end(draft).line()
                || start.isEmpty()
                || from.column() < start.get().length()) {
            return Optional.empty();
        }
        String line = draft.text(from.line());
        String begin = start.get().quote()
                + (start.get().isItem()
                        ? Indents.shift(
                                start.get().indent(),
                                start.get().content() - start.get().column())
                        : "");
        draft.set(from.line(), line.substring(0, from.column()));
        draft.insert(from.line() + 1, begin + line.substring(end(draft).column()));
        draft.caret = new Spot(from.line() + 1, begin.length());
        draft.anchor = draft.caret;
        return settled(draft);
    }

    /** Backspace at the start of an item's text: one level up; on the outermost level the item becomes a paragraph. */
    public Optional<ListEdit> backspace() {
        Draft draft = draft();
        Optional<Item> item = draft.tree().startingOn(draft.caret.line());
        if (anchor != caret
                || item.isEmpty()
                || draft.caret.column() != item.get().start.length()) {
            return Optional.empty();
        }
        Levels levels = new Levels(draft);
        if (item.get().parent != null) {
            levels.outdent(List.of(item.get()));
        } else {
            levels.unlist(item.get());
        }
        return settled(draft);
    }

    /** Alt+Up: the chosen items, with all they hold, change places with the item above. */
    public Optional<ListEdit> moveUp() {
        return move(false);
    }

    /** Alt+Down: the chosen items, with all they hold, change places with the item below. */
    public Optional<ListEdit> moveDown() {
        return move(true);
    }

    private Optional<ListEdit> move(boolean down) {
        Draft draft = draft(2);
        if (chosen(draft).isEmpty()) {
            return Optional.empty();
        }
        new ItemMoves(draft).move(start(draft).line(), lastChosen(draft), down);
        return settled(draft);
    }

    /** The step that replaces the characters from {@code from} to {@code to}, with the numbers that follow from it. */
    public static ListEdit replace(TextLines text, Dialect dialect, ListEdit edit) {
        ListEditing editing = new ListEditing(text, dialect, edit.from(), edit.to());
        Draft draft = editing.draft();
        Optional<ListEdit> all =
                draft.before().lists().isEmpty() && !edit.text().contains("\n")
                        ? Optional.empty()
                        : Optional.of(new NumberedEdit(draft).apply(edit));
        return all.orElse(edit);
    }

    /** The lists around the selection, each line with what it was before. */
    private Draft draft() {
        return draft(1);
    }

    private Draft draft(int blocks) {
        int first = text.lineAt(Math.min(anchor, caret));
        int last = text.lineAt(Math.max(anchor, caret));
        Draft draft = Draft.around(text, dialect, first, last, blocks);
        draft.anchor = draft.spot(anchor);
        draft.caret = draft.spot(caret);
        return draft;
    }

    private Spot start(Draft draft) {
        return anchor <= caret ? draft.anchor : draft.caret;
    }

    private Spot end(Draft draft) {
        return anchor <= caret ? draft.caret : draft.anchor;
    }

    /** The last line the selection touches; one of which only the start is reached does not count. */
    private int lastChosen(Draft draft) {
        Spot end = end(draft);
        return end.line() > start(draft).line() && end.column() == 0 ? end.line() - 1 : end.line();
    }

    /** The lines of the outermost items the selection touches; none unless it begins on one and reaches nothing else. */
    private List<Integer> chosen(Draft draft) {
        ListTree tree = draft.tree();
        List<Integer> chosen = new ArrayList<>();
        int covered = -1;
        for (int line = start(draft).line(); line <= lastChosen(draft); line++) {
            Optional<Item> item = tree.startingOn(line);
            if (item.isPresent() && line > covered) {
                chosen.add(line);
                covered = item.get().last;
            } else if (line > covered && !draft.isBlank(line) || chosen.isEmpty()) {
                return List.of();
            }
        }
        return chosen;
    }

    private static Optional<ListEdit> settled(Draft draft) {
        Numbering.settle(draft);
        return Optional.of(draft.edit());
    }

    /** A line that is new. */
    static Line line(String text) {
        return new Line(text, Draft.NEW);
    }
}
