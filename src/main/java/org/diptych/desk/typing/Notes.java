package org.diptych.desk.typing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextLines;
import org.diptych.desk.typing.NotePlaces.Place;
import org.diptych.desk.undo.Selected;

/** Footnotes of one part of a post, its marks {@code [^1]} and the notes {@code [^1]: text} they answer to. Stateless. */
public final class Notes {
    private static final int LONGEST = 100;

    /** A tag, an expression, code, a link's address. */
    private static final Pattern WHOLE = Pattern.compile("\\{%.{0,400}?%\\}|\\{\\{.{0,400}?\\}\\}"
            + "|(?<!`)(`++)(?!`).{0,400}?(?<!`)\\1(?!`)"
            + "|\\]\\([^()\\s]*+(?:\\s++\"[^\"]*+\")?\\)");

    private Notes() {}

    /**
     * A mark with the next number behind what is selected, and its note at the end of the text, where the caret goes. A mark
     * at the caret leads to its note, which is made if it is not there, and a note to its mark.
     */
    public static SeveralEdits insertOrGo(Caret caret, IntPredicate isCode) {
        TextLines lines = caret.lines();
        NotePlaces all = NotePlaces.of(lines, isCode);
        return go(lines, all, caret.selected().caret()).orElseGet(() -> {
            int at = behindWhole(lines, caret.lastLine(), caret.inLines().end(), isCode);
            Optional<Place> bare = markAt(all, caret.selected().caret());
            String label = bare.map(Place::label).orElseGet(() -> String.valueOf(highest(all) + 1));
            List<TextEdit> edits = new ArrayList<>();
            if (bare.isEmpty()) {
                edits.add(TextEdit.insert(at, "[^" + label + "]"));
            }
            TextEdit note = note(lines, all, label);
            edits.add(note);
            int begin = note.replacement().indexOf("]: ") + "]: ".length();
            boolean behindMark = bare.isEmpty() && at <= note.range().start();
            int place = note.range().start() + begin + (behindMark ? label.length() + "[^]".length() : 0);
            return new SeveralEdits(edits, Selected.caretAt(place));
        });
    }

    /** Where a mark may stand at {@code offset} or behind it: no tag, formula, code or address is torn by one. */
    private static int behindWhole(TextLines lines, int line, int offset, IntPredicate isCode) {
        Optional<FormulaAt> formula =
                FormulaAt.find(lines, line, offset, isCode).filter(held -> held.start() < offset);
        if (formula.isPresent()) {
            return formula.get().end();
        }
        int start = lines.start(line);
        Matcher whole = WHOLE.matcher(lines.line(line));
        while (whole.find() && start + whole.start() < offset) {
            if (offset < start + whole.end()) {
                return start + whole.end();
            }
        }
        return offset;
    }

    /** From a mark at {@code offset} to its note, from a note to the first mark of it; empty where there is none. */
    public static Optional<Selected> way(TextLines lines, int offset, IntPredicate isCode) {
        return go(lines, NotePlaces.of(lines, isCode), offset).map(SeveralEdits::then);
    }

    /**
     * A note as its mark names it.
     *
     * @param label with its brackets
     * @param text the first line of what it says
     */
    public record Said(String label, String text) {}

    /** What the note says that the mark at {@code offset} stands for; empty where there is no mark, or it has no note. */
    public static Optional<Said> said(TextLines lines, int offset, IntPredicate isCode) {
        // Asked wherever the mouse goes: where no mark can be, the text is not looked through.
        int from = Math.max(0, offset - LONGEST);
        String around = lines.text(from, Math.min(offset + LONGEST, lines.end(lines.count() - 1)));
        if (!around.contains("[^")) {
            return Optional.empty();
        }
        NotePlaces all = NotePlaces.of(lines, isCode);
        return markAt(all, offset)
                .flatMap(mark -> all.note(mark.label()))
                .map(note -> new Said(
                        "[^" + note.label() + "]",
                        lines.text(note.end(), lines.end(note.line())).strip()));
    }

    private static Optional<SeveralEdits> go(TextLines lines, NotePlaces all, int offset) {
        Optional<Place> note = markAt(all, offset).flatMap(mark -> all.note(mark.label()));
        if (note.isPresent()) {
            return Optional.of(
                    new SeveralEdits(List.of(), Selected.caretAt(note.get().end())));
        }
        return noteAt(lines, all, offset)
                .flatMap(held -> all.marks().stream()
                        .filter(mark -> mark.label().equals(held.label()))
                        .findFirst())
                .map(mark -> new SeveralEdits(List.of(), Selected.caretAt(mark.end())));
    }

    private static Optional<Place> markAt(NotePlaces all, int offset) {
        return all.marks().stream()
                .filter(mark -> mark.start() < offset && offset <= mark.end())
                .findFirst()
                .or(() -> all.marks().stream()
                        .filter(mark -> mark.start() == offset)
                        .findFirst());
    }

    private static Optional<Place> noteAt(TextLines lines, NotePlaces all, int offset) {
        return all.notes().stream()
                .filter(note -> lines.start(note.line()) <= offset && offset <= NotePlaces.endOf(lines, note.line()))
                .findFirst();
    }

    private static int highest(NotePlaces all) {
        List<String> labels = new ArrayList<>();
        all.marks().forEach(mark -> labels.add(mark.label()));
        all.notes().forEach(note -> labels.add(note.label()));
        return labels.stream()
                .filter(label -> NotePlaces.isNumber(label))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }

    /** A new note behind the last one, else at the end of the text. */
    private static TextEdit note(TextLines lines, NotePlaces all, String label) {
        String text = "[^" + label + "]: ";
        if (!all.notes().isEmpty()) {
            Place last = all.notes().get(all.notes().size() - 1);
            int end = NotePlaces.endOf(lines, last.line());
            boolean apart =
                    all.notes().size() > 1 && lines.line(last.line() - 1).isBlank();
            return TextEdit.insert(end, (apart ? "\n\n" : "\n") + text + (isFollowed(lines, end) ? "\n" : ""));
        }
        int line = lines.count() - 1;
        while (line > 0 && lines.line(line).isBlank()) {
            line--;
        }
        int end = lines.line(line).isBlank() ? 0 : lines.end(line);
        return TextEdit.insert(end, (end == 0 ? "" : "\n\n") + text);
    }

    private static boolean isFollowed(TextLines lines, int end) {
        for (int line = 0; line < lines.count(); line++) {
            if (lines.start(line) == end + 1) {
                return !lines.line(line).isBlank() && !NotePlaces.beginsNote(lines.line(line));
            }
        }
        return false;
    }
}
