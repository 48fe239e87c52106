package org.diptych.desk.typing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextLines;
import org.diptych.core.text.TextRange;

/** Makes headings of lines, and gives headings other levels, whether marked by {@code #} or underlined. Stateless. */
public final class Headings {
    private static final int DEEPEST = 6;
    private static final int UNDERLINED = 2;
    /** The level of the first heading of a text: the post's title is the page's only one of level 1. */
    private static final int USUAL = 2;

    private static final Pattern MARKED = Pattern.compile("( {0,3})(#{1,6})([ \\t]+|$)");
    private static final Pattern CLOSING = Pattern.compile("[ \\t]+#+[ \\t]*$");
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(=+|-+)[ \\t]*");
    private static final Pattern BLOCK_START = Pattern.compile("\\s*(?:[-*+>|]|\\d{1,9}[.)]|\\{%|<|:::|```|~~~).*");

    private Headings() {}

    private record Heading(int level, boolean underlined) {}

    /** The headings among the chosen lines one level up, towards the title; those of level 1 stay. */
    public static Optional<SeveralEdits> raise(Caret caret, IntPredicate isCode) {
        return shift(caret, isCode, -1);
    }

    /** The headings among the chosen lines one level down; those of level 6 stay. */
    public static Optional<SeveralEdits> lower(Caret caret, IntPredicate isCode) {
        return shift(caret, isCode, 1);
    }

    /** The caret's line becomes a heading, of the level of the one above it; a heading becomes plain text. */
    public static Optional<SeveralEdits> toggle(Caret caret, IntPredicate isCode) {
        TextLines lines = caret.lines();
        int line = titleLine(lines, caret.firstLine(), isCode);
        List<TextEdit> edits = new ArrayList<>();
        Optional<Heading> heading = at(lines, line, isCode);
        if (heading.isPresent()) {
            unmark(lines, line, heading.get(), edits);
        } else if (isCode.test(line) || BLOCK_START.matcher(lines.line(line)).matches()) {
            return Optional.empty();
        } else {
            mark(lines, line, levelAbove(lines, line, isCode), edits);
        }
        return Optional.of(SeveralEdits.keeping(edits, caret.selected()));
    }

    private static Optional<SeveralEdits> shift(Caret caret, IntPredicate isCode, int by) {
        List<TextEdit> edits = new ArrayList<>();
        int first = titleLine(caret.lines(), caret.firstLine(), isCode);
        for (int line = first; line <= caret.lastLine(); line++) {
            int title = line;
            at(caret.lines(), line, isCode).ifPresent(heading -> {
                int level = Math.max(1, Math.min(DEEPEST, heading.level() + by));
                if (level != heading.level()) {
                    relevel(caret.lines(), title, heading, level, edits);
                }
            });
        }
        return edits.isEmpty() ? Optional.empty() : Optional.of(SeveralEdits.keeping(edits, caret.selected()));
    }

    private static void relevel(TextLines lines, int line, Heading heading, int level, List<TextEdit> edits) {
        if (!heading.underlined()) {
            Matcher marks = marks(lines.line(line)).orElseThrow();
            edits.add(replace(lines.start(line) + marks.start(2), heading.level(), "#".repeat(level)));
        } else if (level > UNDERLINED) {
            edits.add(TextEdit.insert(lines.start(line), "#".repeat(level) + " "));
            edits.add(TextEdit.delete(new TextRange(lines.end(line), lines.end(line + 1))));
        } else {
            Matcher underline = UNDERLINE.matcher(lines.line(line + 1));
            underline.matches();
            int length = underline.group(1).length();
            edits.add(replace(
                    lines.start(line + 1) + underline.start(1), length, (level == 1 ? "=" : "-").repeat(length)));
        }
    }

    private static TextEdit replace(int start, int length, String text) {
        return new TextEdit(TextRange.ofLength(start, length), text);
    }

    private static void unmark(TextLines lines, int line, Heading heading, List<TextEdit> edits) {
        if (heading.underlined()) {
            edits.add(TextEdit.delete(new TextRange(lines.end(line), lines.end(line + 1))));
            return;
        }
        Matcher marks = marks(lines.line(line)).orElseThrow();
        int start = lines.start(line);
        edits.add(TextEdit.delete(new TextRange(start + marks.start(2), start + marks.end())));
        Matcher closing = CLOSING.matcher(lines.line(line));
        if (closing.find(marks.end())) {
            edits.add(TextEdit.delete(new TextRange(start + closing.start(), start + closing.end())));
        }
    }

    /** A heading is only one where a blank line parts it from the text around it, in some dialects. */
    private static void mark(TextLines lines, int line, int level, List<TextEdit> edits) {
        if (line > 0 && !lines.line(line - 1).isBlank()) {
            edits.add(TextEdit.insert(lines.end(line - 1), "\n"));
        }
        edits.add(TextEdit.insert(lines.start(line), "#".repeat(level) + " "));
        if (line + 1 < lines.count() && !lines.line(line + 1).isBlank()) {
            edits.add(TextEdit.insert(lines.end(line), "\n"));
        }
    }

    private static int levelAbove(TextLines lines, int line, IntPredicate isCode) {
        for (int above = line - 1; above >= 0; above--) {
            Optional<Heading> heading = at(lines, above, isCode);
            if (heading.isPresent()) {
                return heading.get().level();
            }
        }
        for (int below = line + 1; below < lines.count(); below++) {
            Optional<Heading> heading = at(lines, below, isCode);
            if (heading.isPresent()) {
                return heading.get().level();
            }
        }
        return USUAL;
    }

    /** The line itself, or the one it underlines. */
    private static int titleLine(TextLines lines, int line, IntPredicate isCode) {
        boolean underline = line > 0
                && UNDERLINE.matcher(lines.line(line)).matches()
                && at(lines, line - 1, isCode).filter(Heading::underlined).isPresent();
        return underline ? line - 1 : line;
    }

    private static Optional<Heading> at(TextLines lines, int line, IntPredicate isCode) {
        if (isCode.test(line)) {
            return Optional.empty();
        }
        Optional<Matcher> marks = marks(lines.line(line));
        if (marks.isPresent()) {
            return Optional.of(new Heading(marks.get().group(2).length(), false));
        }
        boolean title = !lines.line(line).isBlank()
                && !BLOCK_START.matcher(lines.line(line)).matches()
                && (line == 0 || lines.line(line - 1).isBlank());
        if (title && line + 1 < lines.count()) {
            String below = lines.line(line + 1);
            if (UNDERLINE.matcher(below).matches()) {
                return Optional.of(new Heading(below.strip().charAt(0) == '=' ? 1 : UNDERLINED, true));
            }
        }
        return Optional.empty();
    }

    private static Optional<Matcher> marks(String line) {
        Matcher marks = MARKED.matcher(line);
        return marks.lookingAt() ? Optional.of(marks) : Optional.empty();
    }
}
