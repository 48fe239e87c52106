package org.diptych.core.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * One replacement in a text: the characters of {@code range} give way to {@code replacement}.
 *
 * <p>An insertion has an empty range, a deletion an empty replacement. Immutable; neither part is null.
 */
public record TextEdit(TextRange range, String replacement) {

    public TextEdit {
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(replacement, "replacement");
    }

    /** Puts {@code text} in at {@code offset}. */
    public static TextEdit insert(int offset, String text) {
        return new TextEdit(new TextRange(offset, offset), text);
    }

    /** Takes out what stands in {@code range}. */
    public static TextEdit delete(TextRange range) {
        return new TextEdit(range, "");
    }

    /**
     * {@code edits} from the last to the first, so that making one moves no other's place; of those at one place the first
     * of the list is made last, and so stands first.
     */
    public static List<TextEdit> backwards(List<TextEdit> edits) {
        List<TextEdit> ordered = new ArrayList<>(forwards(edits));
        Collections.reverse(ordered);
        return ordered;
    }

    /**
     * {@code text} after all {@code edits}, whose ranges all speak of {@code text} as it is before any of them.
     *
     * @throws IllegalArgumentException if two ranges overlap or one ends after the text
     */
    public static String applyAll(String text, List<TextEdit> edits) {
        List<TextEdit> ordered = forwards(edits);
        StringBuilder result = new StringBuilder(text.length());
        int from = 0;
        for (TextEdit edit : ordered) {
            if (edit.range().start() < from || edit.range().end() > text.length()) {
                throw new IllegalArgumentException("edit does not fit: " + edit.range());
            }
            result.append(text, from, edit.range().start()).append(edit.replacement());
            from = edit.range().end();
        }
        return result.append(text, from, text.length()).toString();
    }

    /** By their places; what is put in where another edit begins comes before that one. */
    private static List<TextEdit> forwards(List<TextEdit> edits) {
        return edits.stream()
                .sorted(Comparator.comparingInt((TextEdit edit) -> edit.range().start())
                        .thenComparing(edit -> !edit.range().isEmpty()))
                .toList();
    }
}
