package org.diptych.desk.undo;

import java.util.Optional;

/** Whether two changes, one after the other, are one step to the author. Stateless. */
final class Typing {
    private Typing() {}

    /** Both changes as one, or empty where the author sees two. */
    static Optional<Change> merged(Change first, Change second) {
        if (second.isInsertion()
                && isTyped(first.inserted().text())
                && isTyped(second.inserted().text())) {
            return typed(first, second);
        }
        if (first.isDeletion() && second.isDeletion()) {
            return deleted(first, second);
        }
        return Optional.empty();
    }

    private static Optional<Change> typed(Change first, Change second) {
        if (second.position() != first.insertedEnd()
                || startsWord(first.inserted().text(), second.inserted().text())) {
            return Optional.empty();
        }
        return Optional.of(
                new Change(first.position(), first.removed(), first.inserted().plus(second.inserted())));
    }

    private static Optional<Change> deleted(Change first, Change second) {
        if (first.removed().text().indexOf('\n') >= 0 || second.removed().text().indexOf('\n') >= 0) {
            return Optional.empty();
        }
        if (second.removedEnd() == first.position()) {
            return Optional.of(
                    new Change(second.position(), second.removed().plus(first.removed()), second.inserted()));
        }
        if (second.position() == first.position()) {
            return Optional.of(new Change(first.position(), first.removed().plus(second.removed()), second.inserted()));
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
