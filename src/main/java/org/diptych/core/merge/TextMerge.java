package org.diptych.core.merge;

import java.util.ArrayList;
import java.util.List;
import org.diptych.core.diff.Difference;
import org.diptych.core.diff.Sequences;
import org.diptych.core.text.LineEnd;
import org.diptych.core.text.LineIndex;

/**
 * Brings two changes of one text together, line by line. Line ends are not compared: where nobody changed a line it ends
 * as in the file. Used once.
 */
final class TextMerge {
    private final Lines base;
    private final Lines mine;
    private final Lines theirs;
    private final List<MergePiece> pieces = new ArrayList<>();
    private int baseAt;
    private int mineAt;
    private int theirsAt;

    private TextMerge(String base, String mine, String theirs) {
        this.base = Lines.of(base);
        this.mine = Lines.of(mine);
        this.theirs = Lines.of(theirs);
    }

    /** All of the text, in pieces, in order. */
    static List<MergePiece> of(String base, String mine, String theirs) {
        return new TextMerge(base, mine, theirs).merge();
    }

    private List<MergePiece> merge() {
        List<Difference> own = new ArrayList<>(Sequences.changes(base.compared(), mine.compared()));
        List<Difference> other = new ArrayList<>(Sequences.changes(base.compared(), theirs.compared()));
        while (!own.isEmpty() || !other.isEmpty()) {
            int start = Math.min(start(own), start(other));
            addSame(start);
            addChanged(own, other, start);
        }
        addSame(base.compared().size());
        return List.copyOf(pieces);
    }

    private static int start(List<Difference> changes) {
        return changes.isEmpty() ? Integer.MAX_VALUE : changes.get(0).beforeStart();
    }

    private void addSame(int until) {
        int count = until - baseAt;
        if (count > 0) {
            add(baseAt + count, mineAt + count, theirsAt + count);
        }
    }

    /** Takes all changes that touch each other, from {@code start} on, as one piece. */
    private void addChanged(List<Difference> own, List<Difference> other, int start) {
        int end = start;
        int ownEnd = mineAt;
        int otherEnd = theirsAt;
        int ownBase = start;
        int otherBase = start;
        boolean more = true;
        while (more) {
            more = false;
            if (start(own) <= end) {
                Difference change = own.remove(0);
                end = Math.max(end, change.beforeEnd());
                ownEnd = change.afterEnd();
                ownBase = change.beforeEnd();
                more = true;
            }
            if (start(other) <= end) {
                Difference change = other.remove(0);
                end = Math.max(end, change.beforeEnd());
                otherEnd = change.afterEnd();
                otherBase = change.beforeEnd();
                more = true;
            }
        }
        add(end, ownEnd + end - ownBase, otherEnd + end - otherBase);
    }

    private void add(int baseEnd, int mineEnd, int theirsEnd) {
        String was = base.text(baseAt, baseEnd);
        String own = mine.text(mineAt, mineEnd);
        String other = theirs.text(theirsAt, theirsEnd);
        pieces.add(new MergePiece(kind(LineEnd.unix(was), LineEnd.unix(own), LineEnd.unix(other)), was, own, other));
        baseAt = baseEnd;
        mineAt = mineEnd;
        theirsAt = theirsEnd;
    }

    private static MergePiece.Kind kind(String base, String mine, String theirs) {
        if (mine.equals(theirs)) {
            return base.equals(mine) ? MergePiece.Kind.SAME : MergePiece.Kind.ALIKE;
        }
        if (base.equals(mine)) {
            return MergePiece.Kind.THEIRS;
        }
        return base.equals(theirs) ? MergePiece.Kind.MINE : MergePiece.Kind.CONFLICT;
    }

    /** A text's lines as they stand, and as they are compared. */
    private record Lines(List<String> raw, List<String> compared) {

        static Lines of(String text) {
            LineIndex index = LineIndex.of(text);
            List<String> raw = new ArrayList<>();
            for (int line = 1; line <= index.lineCount(); line++) {
                int end = line < index.lineCount() ? index.startOfLine(line + 1) : text.length();
                if (end > index.startOfLine(line)) {
                    raw.add(text.substring(index.startOfLine(line), end));
                }
            }
            return new Lines(raw, raw.stream().map(LineEnd::unix).toList());
        }

        String text(int from, int to) {
            return String.join("", raw.subList(from, to));
        }
    }
}
