package org.diptych.desk.typing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.text.TextLines;
import org.diptych.core.text.TextRange;

/**
 * Where the footnotes of one part stand. Immutable.
 *
 * @param marks in the text, in its order; those within notes too
 * @param notes the begins of what they stand for, in the order of the text
 */
record NotePlaces(List<Place> marks, List<Place> notes) {
    private static final Pattern MARK = Pattern.compile("\\[\\^([^\\]\\s]++)\\]");
    private static final Pattern NOTE = Pattern.compile(" {0,3}\\[\\^([^\\]\\s]++)\\]:[ \\t]*");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,5}");

    NotePlaces {
        marks = List.copyOf(marks);
        notes = List.copyOf(notes);
    }

    /**
     * A mark in the text, or the begin of a note.
     *
     * @param name where its label stands
     */
    record Place(String label, int line, int start, int end, TextRange name) {
        static Place of(MatchResult match, int line, int start) {
            return new Place(
                    match.group(1),
                    line,
                    start + match.start(),
                    start + match.end(),
                    new TextRange(start + match.start(1), start + match.end(1)));
        }
    }

    /** @param isCode whether a line, counted from 0, belongs to a listing */
    static NotePlaces of(TextLines lines, IntPredicate isCode) {
        List<Place> marks = new ArrayList<>();
        List<Place> notes = new ArrayList<>();
        for (int i = 0; i < lines.count(); i++) {
            String line = lines.line(i);
            if (line.indexOf("[^") < 0 || isCode.test(i)) {
                continue;
            }
            Matcher note = NOTE.matcher(line);
            int from = 0;
            if (note.lookingAt()) {
                notes.add(Place.of(note, i, lines.start(i)));
                from = note.end();
            }
            Matcher mark = MARK.matcher(line);
            for (boolean found = mark.find(from); found; found = mark.find()) {
                if (!inCode(line, mark.start())) {
                    marks.add(Place.of(mark, i, lines.start(i)));
                }
            }
        }
        return new NotePlaces(marks, notes);
    }

    private static boolean inCode(String line, int column) {
        return line.substring(0, column).chars().filter(c -> c == '`').count() % 2 == 1;
    }

    static boolean beginsNote(String line) {
        return NOTE.matcher(line).lookingAt();
    }

    /** Whether {@code label} is a number, which may become another; not a name its author chose. */
    static boolean isNumber(String label) {
        return NUMBER.matcher(label).matches();
    }

    Optional<Place> note(String label) {
        return notes.stream().filter(note -> note.label().equals(label)).findFirst();
    }

    /** Where the note ends that begins on {@code line}: with its lines, and the indented ones behind blank lines. */
    static int endOf(TextLines lines, int line) {
        return lines.end(lastLine(lines, line));
    }

    /** The last line of the note that begins on {@code line}. */
    static int lastLine(TextLines lines, int line) {
        int last = line;
        for (int next = line + 1; next < lines.count(); next++) {
            String text = lines.line(next);
            boolean goesOn = lines.line(next - 1).isBlank()
                    ? text.startsWith("    ") || text.startsWith("\t")
                    : !beginsNote(text) && !text.strip().startsWith("{%");
            if (!text.isBlank() && !goesOn) {
                break;
            }
            last = text.isBlank() ? last : next;
        }
        return last;
    }
}
