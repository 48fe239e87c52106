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
        List<String> texts = new ArrayList<>(Arrays.asList((head + edit.text() + tail).split("\n", -1)));
        List<Line> lines = new ArrayList<>();
        boolean[] taken = new boolean[to.line() + 1];
        for (int i = 0; i < texts.size(); i++) {
            lines.add(new Line(texts.get(i), origin(i, texts, from, to, taken)));
        }
        draft.replace(from.line(), to.line() + 1, lines);
        draft.anchor = spot(edit.anchor() - edit.from(), from, head, texts);
        draft.caret = spot(edit.caret() - edit.from(), from, head, texts);
        Numbering.settle(draft);
        return draft.edit();
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
