package org.diptych.core.bilingual.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.diptych.core.bilingual.BodyHeading;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;

/**
 * Moves a section, a heading with all that stands under it, to another place, in every body that has it. The blank lines
 * between sections stay where they are: what is moved is text, and a blank line is put in only where the text would
 * otherwise become one with the heading below. Immutable.
 *
 * @param file the text of the post
 * @param outline the outline of that text
 */
public record SectionMove(String file, TwinOutline outline) {

    /** What may stand between a line's begin and a heading's words. */
    private static final Pattern MARK = Pattern.compile("#{0,6}[ \\t]*");

    /** Two stretches that stand one after the other and change places; the one to be moved is one of them. */
    private record Neighbours(TextRange before, TextRange after) {}

    /**
     * The edits that move the section of {@code row} before the row {@code target}, or behind all for the number of rows;
     * empty where that changes nothing or would put the section into itself.
     */
    public List<TextEdit> edits(int row, int target) {
        List<TextEdit> edits = new ArrayList<>();
        for (int side = 0; side < outline.bodies().size(); side++) {
            boolean down = target > row;
            neighbours(row, target, side).ifPresent(two -> swap(two, down, edits));
        }
        return edits;
    }

    private Optional<Neighbours> neighbours(int row, int target, int side) {
        int sectionEnd = outline.sectionEnd(row);
        if (target >= row && target <= sectionEnd || !isMovable(row) || !isMovable(target)) {
            return Optional.empty();
        }
        int start = startFrom(row, sectionEnd, side);
        int end = startFrom(sectionEnd, outline.rows().size(), side);
        int place = target > row ? startFrom(target, outline.rows().size(), side) : startFrom(target, sectionEnd, side);
        boolean has = start < bodyEnd(side);
        if (!has || start >= end || place >= start && place <= end) {
            return Optional.empty();
        }
        TextRange section = new TextRange(start, end);
        return Optional.of(
                place > end
                        ? new Neighbours(section, new TextRange(end, place))
                        : new Neighbours(new TextRange(place, start), section));
    }

    /** Where the first of the rows {@code from} up to {@code to} begins that the body has; where none is, the body's end. */
    private int startFrom(int from, int to, int side) {
        for (int i = from; i < to; i++) {
            Optional<BodyHeading> heading = outline.rows().get(i).side(side);
            if (heading.isPresent() && isMovable(i)) {
                return heading.get().range().start();
            }
        }
        return bodyEnd(side);
    }

    /** Whether the section of {@code row} begins at a line of its own: a heading in a list or a quote is part of that. */
    public boolean isMovable(int row) {
        return row == outline.rows().size()
                || IntStream.range(0, outline.bodies().size()).allMatch(side -> outline.rows()
                        .get(row)
                        .side(side)
                        .filter(heading -> !beginsItsLine(heading, side))
                        .isEmpty());
    }

    private boolean beginsItsLine(BodyHeading heading, int side) {
        int start = heading.range().start();
        int words = outline.bodies().get(side).blocks().stream()
                .filter(block -> block.range().equals(heading.range()))
                .flatMap(block -> block.nodes().stream().limit(1).map(node -> block.origin() + node.start()))
                .findFirst()
                .orElse(heading.range().end());
        return start == lineStart(start)
                && words >= start
                && MARK.matcher(new TextRange(start, words).in(file)).matches();
    }

    private int bodyEnd(int side) {
        return outline.bodies().get(side).range().end();
    }

    private int lineStart(int offset) {
        return file.lastIndexOf('\n', offset - 1) + 1;
    }

    private void swap(Neighbours two, boolean firstMoves, List<TextEdit> edits) {
        TextRange before = text(two.before());
        TextRange after = text(two.after());
        TextRange gap = new TextRange(before.end(), two.before().end());
        String between = parting(gap.in(file));
        int end = two.after().end();
        // A closing tag may stand behind the body's last words; behind others it could become a part of them.
        boolean lastLine = after.end() == end && end < file.length() && file.charAt(end) != '\n';
        if (firstMoves) {
            edits.add(TextEdit.delete(two.before()));
            edits.add(TextEdit.insert(after.end(), between + before.in(file) + (lastLine ? "\n" : "")));
        } else {
            edits.add(TextEdit.insert(two.before().start(), after.in(file) + between));
            edits.add(new TextEdit(new TextRange(gap.start(), after.end()), lastLine ? "\n" : ""));
        }
    }

    /** {@code range} without the white space at its end. */
    private TextRange text(TextRange range) {
        int end = range.end();
        while (end > range.start() && Character.isWhitespace(file.charAt(end - 1))) {
            end--;
        }
        return new TextRange(range.start(), end);
    }

    /** What parts two sections: as it was where that was a blank line at least. */
    private static String parting(String gap) {
        return gap.chars().filter(c -> c == '\n').count() >= 2 ? gap : "\n\n";
    }
}
