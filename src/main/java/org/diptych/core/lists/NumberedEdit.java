package org.diptych.core.lists;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.diptych.core.lists.Draft.Line;
import org.diptych.core.lists.Draft.Spot;

/** An edit as an author makes it anywhere (deletes, pastes, cuts, drops), with the numbers that follow from it. */
final class NumberedEdit {
    private final Draft draft;

    /** @param draft with what is replaced between its anchor and its caret */
    NumberedEdit(Draft draft) {
        this.draft = draft;
    }

    ListEdit apply(ListEdit edit) {
        Spot from = draft.anchor;
        Spot to = draft.caret;
        if (draft.isClosed(from.line()) && draft.isClosed(to.line())) {
            return edit;
        }
        String head = draft.text(from.line()).substring(0, from.column());
        String tail = draft.text(to.line()).substring(to.column());
        boolean brings = bringsItems(head, edit.text(), tail);
        List<String> texts = brings
                ? items(head, edit.text(), tail)
                : new ArrayList<>(Arrays.asList((head + edit.text() + tail).split("\n", -1)));
        List<Line> lines = new ArrayList<>();
        boolean[] taken = new boolean[to.line() + 1];
        for (int i = 0; i < texts.size(); i++) {
            boolean mark = brings && i == texts.size() - 1 && !tail.isBlank();
            lines.add(new Line(
                    texts.get(i),
                    mark ? draft.origin(from.line()) : brings ? Draft.NEW : origin(i, texts, from, to, taken)));
        }
        draft.replace(from.line(), to.line() + 1, lines);
        int last = texts.size() - 1;
        Spot end = new Spot(from.line() + last, texts.get(last).length() - tail.length());
        draft.anchor = brings ? end : spot(edit.anchor() - edit.from(), from, head, texts);
        draft.caret = brings ? end : spot(edit.caret() - edit.from(), from, head, texts);
        Numbering.settle(draft);
        return draft.edit();
    }

    /** Whether {@code text} is items, and comes where one has its mark and no text yet, or before all its text. */
    private boolean bringsItems(String before, String text, String behind) {
        int first = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
        ItemStart own =
                ItemStart.of(before, draft.dialect()).filter(ItemStart::isItem).orElse(null);
        ItemStart brought = ItemStart.of(text.substring(0, first), draft.dialect())
                .filter(ItemStart::isItem)
                .orElse(null);
        return own != null
                && brought != null
                && own.length() == before.length()
                && brought.length() < first
                && (behind.isBlank() || text.endsWith("\n"));
    }

    /** The items of {@code text} at the level of the one that begins with {@code before}, whose mark stays with its text. */
    private List<String> items(String before, String text, String behind) {
        ItemStart own = ItemStart.of(before, draft.dialect()).orElseThrow();
        List<String> items = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            items.add(line.isEmpty() ? own.quote().stripTrailing() : own.quote() + own.indent() + line);
        }
        if (text.endsWith("\n") && behind.isBlank()) {
            // An empty line would part the items below from these.
            items.remove(items.size() - 1);
        }
        int last = items.size() - 1;
        items.set(last, text.endsWith("\n") && !behind.isBlank() ? before + behind : items.get(last) + behind);
        return items;
    }

    /** Which line the {@code index}th one was: one whose mark it still has, or one that stood elsewhere. */
    private int origin(int index, List<String> texts, Spot from, Spot to, boolean[] taken) {
        int last = texts.size() - 1;
        String text = texts.get(index);
        boolean keepsFirst = index == 0 && from.column() >= start(draft.text(from.line()));
        if (keepsFirst) {
            return take(from.line(), taken);
        }
        String end = draft.text(to.line());
        boolean keepsLast = index == last
                && to.column() <= Indents.of(end).length()
                && text.endsWith(end.substring(to.column()))
                && start(text) == start(end);
        if (keepsLast) {
            return take(to.line(), taken);
        }
        for (int line = from.line(); line <= to.line(); line++) {
            if (!taken[line] && draft.text(line).equals(text)) {
                return take(line, taken);
            }
        }
        boolean sameCount = last == to.line() - from.line();
        int same = from.line() + index;
        return sameCount && !taken[same] && mark(text).equals(mark(draft.text(same))) ? take(same, taken) : Draft.NEW;
    }

    private int take(int line, boolean[] taken) {
        taken[line] = true;
        return draft.origin(line);
    }

    private int start(String line) {
        return ItemStart.of(line, draft.dialect()).map(ItemStart::length).orElse(0);
    }

    private String mark(String line) {
        return ItemStart.of(line, draft.dialect()).map(ItemStart::text).orElse("");
    }

    /** The place {@code offset} characters behind where the replaced text began. */
    private static Spot spot(int offset, Spot from, String head, List<String> texts) {
        int left = head.length() + Math.max(0, offset);
        int line = 0;
        while (line < texts.size() - 1 && left > texts.get(line).length()) {
            left -= texts.get(line).length() + 1;
            line++;
        }
        return new Spot(from.line() + line, Math.min(left, texts.get(line).length()));
    }
}
