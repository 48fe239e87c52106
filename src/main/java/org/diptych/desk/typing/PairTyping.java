package org.diptych.desk.typing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diptych.desk.undo.Selected;

/**
 * What typing a mark does beyond entering it: the second bracket comes by itself, typing it steps over it, a selection
 * is wrapped.
 *
 * <p>Remembers which closing marks came by themselves: only over these one steps. Confined to one thread.
 */
public final class PairTyping {
    private final List<Pair> pairs = new ArrayList<>();

    /** Where the two marks of a pair stand that was made here. */
    private record Pair(int open, int close) {}

    /**
     * The step typing {@code typed} makes; empty where it is simply entered.
     *
     * @param before what stands before the selection, on its line
     * @param selection what is selected
     * @param after what stands behind it, on its line
     */
    public Optional<Edit> type(String typed, String before, String selection, String after, Selected selected) {
        if (!selection.isEmpty()) {
            return wrap(typed, selection, selected);
        }
        int at = selected.caret();
        String previous = last(before);
        String next = first(after);
        boolean display = before.endsWith("$$");
        if (typed.equals("$")
                && previous.equals("$")
                && next.equals("$")
                && !display
                && pairs.contains(new Pair(at - 1, at))) {
            return pair(at, "$", "$");
        }
        Optional<Edit> tag = TagTyping.type(typed, before, after, at);
        if (tag.isPresent()) {
            return tag;
        }
        if (typed.equals(next) && pairs.removeIf(pair -> pair.close() == at)) {
            return Optional.of(new Edit(at, at, "", Selected.caretAt(at + 1)));
        }
        Optional<String> closing = MarkPairs.closing(typed);
        if (closing.isPresent()) {
            return MarkPairs.leavesRoom(next) && !previous.equals("\\")
                    ? pair(at, typed, closing.get())
                    : Optional.empty();
        }
        return MarkPairs.isSame(typed) && closesItself(typed, previous, next)
                ? pair(at, typed, typed)
                : Optional.empty();
    }

    /** The step Backspace makes between two marks of which the second came by itself. */
    public Optional<Edit> backspace(String before, String after, int at) {
        String open = last(before);
        boolean pair = MarkPairs.wrapping(open).filter(first(after)::equals).isPresent()
                && pairs.contains(new Pair(at - 1, at));
        return pair ? Optional.of(new Edit(at - 1, at + 1, "", Selected.caretAt(at - 1))) : Optional.empty();
    }

    /** The text was changed: the remembered marks move along. */
    public void moved(TextChange change) {
        pairs.removeIf(pair -> isRemoved(pair.open(), change) || isRemoved(pair.close(), change));
        pairs.replaceAll(pair -> new Pair(moved(pair.open(), change), moved(pair.close(), change)));
    }

    private static boolean isRemoved(int offset, TextChange change) {
        return offset >= change.position() && offset < change.removedEnd();
    }

    private static int moved(int offset, TextChange change) {
        return offset >= change.removedEnd()
                ? offset + change.inserted().length() - change.removed().length()
                : offset;
    }

    /** The caret has gone elsewhere. */
    public void forget() {
        pairs.clear();
    }

    /** Remembers that the mark at {@code offset} came by itself, for the one right before it. */
    public void remember(int offset) {
        pairs.add(new Pair(offset - 1, offset));
    }

    private static Optional<Edit> wrap(String typed, String selection, Selected selected) {
        boolean apart = selection.contains("\n\n");
        return MarkPairs.wrapping(typed).filter(ignored -> !apart).map(closing -> {
            int shift = typed.length();
            Selected then = new Selected(selected.anchor() + shift, selected.caret() + shift);
            return new Edit(selected.start(), selected.end(), typed + selection + closing, then);
        });
    }

    private static Optional<Edit> pair(int at, String open, String close) {
        return Optional.of(new Edit(at, at, open + close, Selected.caretAt(at + open.length())));
    }

    private static boolean closesItself(String typed, String previous, String next) {
        boolean afterWord = !previous.isEmpty()
                && Character.isLetterOrDigit(previous.codePointAt(0))
                && !Character.isIdeographic(previous.codePointAt(0));
        return MarkPairs.leavesRoom(next) && !afterWord && !previous.equals(typed) && !previous.equals("\\");
    }

    private static String last(String text) {
        return text.isEmpty() ? "" : text.substring(text.length() - 1);
    }

    private static String first(String text) {
        return text.isEmpty() ? "" : text.substring(0, 1);
    }
}
