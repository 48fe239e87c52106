package org.diptych.core.site.rename;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.diptych.core.text.LineIndex;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;

/**
 * What one line, or some lines in a row, become. Immutable; nothing is null.
 *
 * @param line the first of them, from 1
 * @param before the lines as they are, without the last line end
 * @param after the lines as they will be; empty if they go
 */
public record LineChange(int line, String before, String after) {

    public LineChange {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /** What becomes of the lines of {@code text} that {@code edits} touch. */
    public static List<LineChange> of(String text, List<TextEdit> edits) {
        LineIndex lines = LineIndex.of(text);
        List<LineChange> changes = new ArrayList<>();
        List<TextEdit> together = new ArrayList<>();
        int last = 0;
        for (TextEdit edit : edits.stream()
                .sorted(Comparator.comparingInt(one -> one.range().start()))
                .toList()) {
            int first = lines.positionAt(edit.range().start()).line();
            if (first > last && !together.isEmpty()) {
                changes.add(change(text, lines, together));
                together.clear();
            }
            together.add(edit);
            last = lastLine(lines, edit.range());
        }
        if (!together.isEmpty()) {
            changes.add(change(text, lines, together));
        }
        return changes;
    }

    /** An edit that takes a whole line with its end touches that line alone. */
    private static int lastLine(LineIndex lines, TextRange range) {
        int end = range.isEmpty() ? range.end() : range.end() - 1;
        return lines.positionAt(end).line();
    }

    private static LineChange change(String text, LineIndex lines, List<TextEdit> edits) {
        int first = lines.positionAt(edits.get(0).range().start()).line();
        int last = lastLine(lines, edits.get(edits.size() - 1).range());
        int start = lines.startOfLine(first);
        int end = last < lines.lineCount() ? lines.startOfLine(last + 1) : text.length();
        List<TextEdit> here = edits.stream()
                .map(edit -> new TextEdit(edit.range().shift(-start), edit.replacement()))
                .toList();
        String before = text.substring(start, end);
        return new LineChange(first, withoutEnd(before), withoutEnd(TextEdit.applyAll(before, here)));
    }

    private static String withoutEnd(String lines) {
        return lines.replaceFirst("(?:\r\n|\r|\n)$", "");
    }
}
