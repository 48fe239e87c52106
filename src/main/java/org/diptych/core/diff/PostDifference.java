package org.diptych.core.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.diptych.core.post.Post;
import org.diptych.core.post.Segment;
import org.diptych.core.post.SegmentKind;
import org.diptych.core.text.TextEdit;

/**
 * How one state of a post became another, part by part: the Chinese is held against the Chinese. Immutable; nothing is
 * null.
 *
 * @param parts all parts of both posts, changed or not, in the order of the file
 */
public record PostDifference(List<PartDifference> parts) {

    public PostDifference {
        parts = List.copyOf(parts);
    }

    /** Takes a few milliseconds for a long post: not for a thread that must not wait. */
    public static PostDifference of(Post before, Post after) {
        List<Segment> left = before.segments();
        List<Segment> right = after.segments();
        List<PartDifference> parts = new ArrayList<>();
        int own = 0;
        int other = 0;
        for (Difference change : Sequences.changes(names(left), names(right))) {
            own = addPairs(parts, left, own, change.beforeStart(), right, other);
            left.subList(own, change.beforeEnd())
                    .forEach(gone -> parts.add(PartDifference.of(Optional.of(gone), Optional.empty())));
            right.subList(change.afterStart(), change.afterEnd())
                    .forEach(come -> parts.add(PartDifference.of(Optional.empty(), Optional.of(come))));
            own = change.beforeEnd();
            other = change.afterEnd();
        }
        addPairs(parts, left, own, left.size(), right, other);
        return new PostDifference(parts);
    }

    /** The parts that are not the same in both. */
    public List<PartDifference> changed() {
        return parts.stream().filter(part -> !part.text().isEmpty()).toList();
    }

    /** Whether the two posts are the same, character for character. */
    public boolean isEmpty() {
        return changed().isEmpty();
    }

    /** How much changed. */
    public DiffSize size() {
        return parts.stream().map(part -> part.text().size()).reduce(DiffSize.NONE, DiffSize::plus);
    }

    /**
     * What makes the parts that {@code wanted} chooses what they are after; the others stay what they were before.
     *
     * @return edits of the post before, in places that count each line end as one character
     */
    public List<TextEdit> edits(Predicate<PartDifference> wanted) {
        List<TextEdit> edits = new ArrayList<>();
        int at = 0;
        for (PartDifference part : parts) {
            String before = LineEdits.unix(part.before());
            if (wanted.test(part)) {
                int start = at;
                LineEdits.between(before, LineEdits.unix(part.after()))
                        .forEach(edit -> edits.add(new TextEdit(edit.range().shift(start), edit.replacement())));
            }
            at += before.length();
        }
        return List.copyOf(edits);
    }

    private static int addPairs(
            List<PartDifference> parts, List<Segment> left, int from, int to, List<Segment> right, int rightFrom) {
        for (int i = from; i < to; i++) {
            parts.add(PartDifference.of(Optional.of(left.get(i)), Optional.of(right.get(rightFrom + i - from))));
        }
        return to;
    }

    private static List<Name> names(List<Segment> segments) {
        return segments.stream()
                .map(segment -> new Name(segment.kind(), segment.language()))
                .toList();
    }

    private record Name(SegmentKind kind, String language) {}
}
