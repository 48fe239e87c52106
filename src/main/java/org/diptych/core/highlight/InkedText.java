package org.diptych.core.highlight;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;

/**
 * The colours of a text that is being edited: told which lines changed, it works out again only these, and those below
 * as far as they are touched (an opened fence touches all, a typed letter none).
 *
 * <p>It keeps no text, only what each line begins in the midst of. Mutable; confined to one thread.
 *
 * <pre>{@code
 * InkedText inks = new InkedText(Syntax.MARKDOWN, lines.size());
 * inks.advance(lines::get, Integer.MAX_VALUE, (line, inked) -> show(line, inked)); // all of it
 * inks.edited(7, 1, 1);                                                            // line 7 was changed
 * inks.advance(lines::get, Integer.MAX_VALUE, (line, inked) -> show(line, inked)); // line 7, perhaps more
 * }</pre>
 */
public final class InkedText {
    private final LineLexer lexer;
    /** What each line begins in the midst of; null where it was never worked out. */
    private final ArrayList<LineState> before = new ArrayList<>();
    /** The first line whose colours may be wrong; the line count where there is none. */
    private int from;
    /** The line before which every line must be worked out, whatever its state. */
    private int until;

    /** A text of {@code lines} lines (at least 1) that have not been worked out. */
    public InkedText(Syntax syntax, int lines) {
        this.lexer = syntax.lexer();
        before.addAll(Collections.nCopies(lines, null));
        before.set(0, LineState.TEXT);
        until = lines;
    }

    /** Whether all colours handed out are right. */
    public boolean isDone() {
        return from >= before.size();
    }

    /**
     * Lines were changed: {@code removed} lines from {@code line} on (all that the change touched) are now
     * {@code added}; both are at least 1.
     */
    public void edited(int line, int removed, int added) {
        Objects.checkFromIndexSize(line, removed, before.size());
        // Unless all is done, the old colours and the new meet at from: what is worked out next must reach past it.
        int pending = isDone() ? 0 : Math.max(until, from + 1);
        if (added > removed) {
            before.addAll(line + 1, Collections.nCopies(added - removed, null));
        } else if (added < removed) {
            before.subList(line + 1, line + 1 + removed - added).clear();
        }
        int end = line + added;
        until = Math.max(end, pending <= line ? pending : pending + added - removed);
        // The line above may have become a heading, or stopped being one.
        from = Math.min(Math.max(0, line - 1), pending == 0 ? Integer.MAX_VALUE : from);
    }

    /**
     * Works out lines whose colours may be wrong, from the top, and hands each to {@code receiver}.
     *
     * @param lines the text of a line, without its end
     * @param most how many lines at most
     */
    public void advance(IntFunction<String> lines, int most, BiConsumer<Integer, InkedLine> receiver) {
        String line = isDone() ? "" : lines.apply(from);
        for (int done = 0; done < most && !isDone(); done++) {
            String next = from + 1 < before.size() ? lines.apply(from + 1) : "";
            InkedLine inked = lexer.lex(before.get(from), line, next);
            receiver.accept(from, inked);
            from++;
            if (from == before.size()) {
                return;
            }
            if (from >= until && inked.after().equals(before.get(from))) {
                from = before.size();
                return;
            }
            before.set(from, inked.after());
            line = next;
        }
    }

    /** The colours of {@code text} at once, line by line. */
    public static List<InkedLine> of(Syntax syntax, List<String> text) {
        List<InkedLine> result = new ArrayList<>(text.size());
        new InkedText(syntax, text.size()).advance(text::get, Integer.MAX_VALUE, (line, inked) -> result.add(inked));
        return result;
    }
}
