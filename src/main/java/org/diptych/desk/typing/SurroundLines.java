package org.diptych.desk.typing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diptych.core.lists.ItemStart;
import org.diptych.core.text.TextLines;
import org.diptych.desk.undo.Selected;

/** Bold or italic over several lines: each line by itself, because the marks do not reach over paragraphs. Stateless. */
public final class SurroundLines {
    private SurroundLines() {}

    /** The step that puts {@code mark} around each selected line's text, or takes it away where all have it. */
    public static Optional<Edit> toggle(Caret caret, String mark) {
        List<Edit> edits = new ArrayList<>();
        for (int line = caret.firstLine(); line <= caret.lastLine(); line++) {
            String text = caret.lines().line(line);
            int start = caret.lines().start(line);
            int begin = start + ItemStart.inEvery(text).map(ItemStart::length).orElse(0);
            int from = Math.max(begin, caret.selected().start());
            int to = Math.min(start + text.length(), caret.selected().end());
            if (from < to && !text.substring(from - start, to - start).isBlank()) {
                edits.add(Surround.toggle(text, start, new Selected(from, to), mark));
            }
        }
        boolean someLack = edits.stream().anyMatch(SurroundLines::adds);
        edits.removeIf(edit -> someLack && !adds(edit));
        return edits.isEmpty() ? Optional.empty() : Optional.of(joined(caret.lines(), edits));
    }

    private static boolean adds(Edit edit) {
        return edit.text().length() > edit.to() - edit.from();
    }

    private static Edit joined(TextLines lines, List<Edit> edits) {
        int from = edits.get(0).from();
        int to = edits.get(edits.size() - 1).to();
        StringBuilder text = new StringBuilder();
        int at = from;
        for (Edit edit : edits) {
            text.append(lines.text(at, edit.from())).append(edit.text());
            at = edit.to();
        }
        return new Edit(from, to, text.toString(), new Selected(from, from + text.length()));
    }
}
