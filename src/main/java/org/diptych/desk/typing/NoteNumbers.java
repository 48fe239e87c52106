package org.diptych.desk.typing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diptych.core.highlight.InkedText;
import org.diptych.core.highlight.Syntax;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextLines;
import org.diptych.core.text.TextRange;
import org.diptych.desk.typing.NotePlaces.Place;

/**
 * Numbers the footnotes of one part in the order in which they are read, and puts notes that stand together into that
 * order. Labels that are names stay. Used once, on any thread.
 */
public final class NoteNumbers {
    private static final int NONE = -1;

    private final TextLines lines;
    private final NotePlaces places;
    /** Which note each line belongs to, by its place among the notes. */
    private final int[] noteOfLine;
    /** Every label, in the order of reading; notes that no mark names come last. */
    private final List<String> order;

    private final Map<String, String> numbers = new HashMap<>();
    /** The notes that change places. */
    private final BitSet moved = new BitSet();

    private final List<TextEdit> edits = new ArrayList<>();

    private NoteNumbers(TextLines lines) {
        this.lines = lines;
        this.places = NotePlaces.of(lines, fenced(lines)::get);
        this.noteOfLine = new int[lines.count()];
        Arrays.fill(noteOfLine, NONE);
        for (int i = 0; i < places.notes().size(); i++) {
            int line = places.notes().get(i).line();
            Arrays.fill(noteOfLine, line, NotePlaces.lastLine(lines, line) + 1, i);
        }
        this.order = order();
    }

    /** What changes in {@code text}, whose line ends are {@code \n}: each place of a label, or a whole note that moves. */
    public static List<TextEdit> of(String text) {
        return text.contains("[^") ? new NoteNumbers(TextLines.of(text)).edits() : List.of();
    }

    private static BitSet fenced(TextLines lines) {
        BitSet fenced = new BitSet();
        new InkedText(Syntax.MARKDOWN, lines.count())
                .advance(lines::line, Integer.MAX_VALUE, (line, inked) -> fenced.set(line, inked.fenced()));
        return fenced;
    }

    private List<String> order() {
        Set<String> labels = new LinkedHashSet<>();
        // What a note cites is read once the note is, behind the text.
        places.marks().stream()
                .filter(mark -> noteOfLine[mark.line()] == NONE)
                .forEach(mark -> labels.add(mark.label()));
        places.marks().forEach(mark -> labels.add(mark.label()));
        places.notes().forEach(note -> labels.add(note.label()));
        return List.copyOf(labels);
    }

    private List<TextEdit> edits() {
        int number = 0;
        for (String label : order) {
            numbers.put(label, NotePlaces.isNumber(label) ? String.valueOf(++number) : label);
        }
        sort();
        Stream.concat(places.marks().stream(), places.notes().stream())
                .filter(place -> noteOfLine[place.line()] == NONE || !moved.get(noteOfLine[place.line()]))
                .filter(place -> !numberOf(place).equals(place.label()))
                .forEach(place -> edits.add(new TextEdit(place.name(), numberOf(place))));
        edits.sort(Comparator.comparingInt(edit -> edit.range().start()));
        return edits;
    }

    /** Notes with nothing but blank lines between them change places; what parts them stays where it is. */
    private void sort() {
        Map<String, Integer> read = new HashMap<>();
        order.forEach(label -> read.put(label, read.size()));
        Map<Integer, List<Place>> within = Stream.concat(places.marks().stream(), places.notes().stream())
                .filter(place -> noteOfLine[place.line()] != NONE)
                .collect(Collectors.groupingBy(place -> noteOfLine[place.line()]));
        for (int from = 0, to; from < places.notes().size(); from = to) {
            to = endOfRun(from);
            List<Integer> sorted = IntStream.range(from, to)
                    .boxed()
                    .sorted(Comparator.comparing(
                            note -> read.get(places.notes().get(note).label())))
                    .toList();
            for (int i = from; i < to; i++) {
                int note = sorted.get(i - from);
                if (note != i) {
                    moved.set(i);
                    edits.add(new TextEdit(whole(i), renumbered(whole(note), within.getOrDefault(note, List.of()))));
                }
            }
        }
    }

    /** The first note behind {@code first} that something parts from the one before it. */
    private int endOfRun(int first) {
        int note = first;
        while (note + 1 < places.notes().size()) {
            int next = NotePlaces.lastLine(lines, places.notes().get(note).line()) + 1;
            while (next < lines.count() && lines.line(next).isBlank()) {
                next++;
            }
            note++;
            if (places.notes().get(note).line() != next) {
                return note;
            }
        }
        return places.notes().size();
    }

    private String numberOf(Place place) {
        return numbers.getOrDefault(place.label(), place.label());
    }

    private TextRange whole(int note) {
        int line = places.notes().get(note).line();
        return new TextRange(lines.start(line), NotePlaces.endOf(lines, line));
    }

    private String renumbered(TextRange note, List<Place> within) {
        return TextEdit.applyAll(
                lines.text(note.start(), note.end()),
                within.stream()
                        .map(place -> new TextEdit(place.name().shift(-note.start()), numberOf(place)))
                        .toList());
    }
}
