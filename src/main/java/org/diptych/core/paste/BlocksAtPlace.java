package org.diptych.core.paste;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.diptych.core.lists.ItemStart;
import org.diptych.core.lists.ListEdit;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.text.TextLines;

/**
 * Where blocks of Markdown go that are pasted at a place of a text: on lines of their own, into the item and the quote
 * that hold the place, items below the item. Immutable; nothing is null.
 */
public final class BlocksAtPlace {
    private static final Pattern BLOCKS = Pattern.compile("(?s).*\\n\\n.*|\\|.*|```.*|\\$\\$\\n.*|#{1,6} .*|> .*|---");

    private final TextLines text;
    private final Dialect dialect;
    private final int from;
    private final int to;

    /**
     * @param from where what is selected begins, in {@code text}
     * @param to where it ends, on a line that it reaches into
     */
    public BlocksAtPlace(TextLines text, Dialect dialect, int from, int to) {
        this.text = Objects.requireNonNull(text, "text");
        this.dialect = Objects.requireNonNull(dialect, "dialect");
        this.from = from;
        this.to = to;
    }

    /** The step that puts {@code markdown} in place of what is selected; empty if it is words, which go on in their line. */
    public Optional<ListEdit> put(String markdown) {
        if (!BLOCKS.matcher(markdown).matches() && !isList(markdown)) {
            return Optional.empty();
        }
        int first = text.lineAt(from);
        String before = text.line(first).substring(0, from - text.start(first));
        int last = text.lineAt(to);
        String behind = text.line(last).substring(to - text.start(last));
        Optional<ItemStart> start = ItemStart.of(text.line(first), dialect);
        boolean item = start.filter(ItemStart::isItem).isPresent();
        boolean fresh = item && before.length() == start.get().length();
        if (item && isList(markdown) && behind.isBlank() && !markdown.contains("\n\n")) {
            // The lists are settled by whoever makes the step: items in an empty one take its place.
            String own = start.get().quote() + start.get().indent();
            return Optional.of(
                    fresh ? edit(from, to, markdown, "") : edit(from, to, "\n" + within(markdown, own, own), ""));
        }
        String inner = start.map(BlocksAtPlace::inner).orElse("") + (item ? "" : blanks(before, start));
        String blank = start.map(found -> found.quote().stripTrailing()).orElse("");
        String blocks = within(markdown, inner, blank);
        if (fresh) {
            return Optional.of(edit(from, to, blocks.substring(inner.length()), below(last, behind, blank, inner)));
        }
        if (before.substring(Math.min(before.length(), inner.length())).isBlank() && !item) {
            boolean apart = first == 0 || isBlank(first - 1);
            String above = apart ? "" : blank + "\n";
            return Optional.of(edit(from - before.length(), to, above + blocks, below(last, behind, blank, inner)));
        }
        return Optional.of(edit(from, to, "\n" + blank + "\n" + blocks, below(last, behind, blank, inner)));
    }

    private static ListEdit edit(int from, int to, String text, String below) {
        int end = from + text.length();
        return new ListEdit(from, to, text + below, end, end);
    }

    /** What parts the blocks from {@code behind}, or the line below. */
    private String below(int last, String behind, String blank, String inner) {
        if (!behind.isBlank()) {
            return "\n" + blank + "\n" + inner;
        }
        return last + 1 < text.count() && isBlank(last + 1) ? "" : "\n" + blank;
    }

    private boolean isBlank(int line) {
        String found = text.line(line);
        return found.substring(ItemStart.of(found, dialect)
                        .map(start -> start.quote().length())
                        .orElse(0))
                .isBlank();
    }

    private boolean isList(String markdown) {
        return ItemStart.of(markdown.lines().findFirst().orElse(""), dialect)
                .filter(start -> start.isItem() && start.quote().isEmpty())
                .isPresent();
    }

    /** What lines begin with that belong into the item or the quote. */
    private static String inner(ItemStart start) {
        int mark = start.mark().length()
                + Math.max(start.isItem() ? 1 : 0, start.gap().length());
        return start.quote() + start.indent() + " ".repeat(mark);
    }

    /** How far in a line stands that begins no item. */
    private static String blanks(String before, Optional<ItemStart> start) {
        String behind = before.substring(Math.min(
                before.length(), start.map(found -> found.quote().length()).orElse(0)));
        return behind.substring(0, behind.length() - behind.stripLeading().length());
    }

    private static String within(String markdown, String inner, String blank) {
        return markdown.lines()
                .map(line -> line.isEmpty() ? blank : inner + line)
                .collect(Collectors.joining("\n"));
    }
}
