package org.diptych.ui.editor;

import java.util.Optional;

/** Whether two changes, one after the other, are one step to the author. Stateless. */
final class UndoMerge {
    private UndoMerge() {}

    /** Both changes as one, or empty where the author sees two. */
    static Optional<TextChange> of(TextChange first, TextChange second) {
        if (second.isInsertion() && isTyped(first.inserted()) && isTyped(second.inserted())) {
            return typed(first, second);
        }
        if (first.isDeletion() && second.isDeletion()) {
            return deleted(first, second);
        }
        return Optional.empty();
    }

    private static Optional<TextChange> typed(TextChange first, TextChange second) {
        if (second.position() != first.insertedEnd() || startsWord(first.inserted(), second.inserted())) {
            return Optional.empty();
        }
        return Optional.of(new TextChange(first.position(), first.removed(), first.inserted() + second.inserted()));
    }

    private static Optional<TextChange> deleted(TextChange first, TextChange second) {
        if (first.removed().indexOf('\n') >= 0 || second.removed().indexOf('\n') >= 0) {
            return Optional.empty();
        }
        if (second.removedEnd() == first.position()) {
            return Optional.of(new TextChange(second.position(), second.removed() + first.removed(), ""));
        }
        if (second.position() == first.position()) {
            return Optional.of(new TextChange(first.position(), first.removed() + second.removed(), ""));
        }
        return Optional.empty();
    }

    /** One key's worth of text: a paste or a phrase from an input method is a step of its own. */
    private static boolean isTyped(String text) {
        return !text.isEmpty() && text.indexOf('\n') < 0 && text.codePointCount(0, text.length()) <= 40;
    }

    private static boolean startsWord(String before, String typed) {
        boolean oneKey = typed.codePointCount(0, typed.length()) == 1;
        boolean blankBefore = Character.isWhitespace(before.charAt(before.length() - 1));
        return !oneKey || blankBefore && !Character.isWhitespace(typed.charAt(0));
    }
}
