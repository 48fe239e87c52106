package org.diptych.core.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.diptych.core.post.Post;
import org.diptych.core.post.Segment;

/**
 * An author's changes of a post and another program's, part by part. Immutable.
 *
 * @param parts in the order of the file
 */
public record PostMerge(List<PartMerge> parts) {

    public PostMerge {
        parts = List.copyOf(parts);
    }

    /**
     * Brings together what became of {@code base}; all three are whole files. Takes a few milliseconds for a long post: not
     * for a thread that must not wait.
     */
    public static PostMerge of(String base, String mine, String theirs) {
        List<Segment> was = Post.parse(base).segments();
        List<Segment> own = Post.parse(mine).segments();
        List<Segment> other = Post.parse(theirs).segments();
        if (!names(was).equals(names(own)) || !names(was).equals(names(other))) {
            return new PostMerge(List.of(new PartMerge(Optional.empty(), "", 0, TextMerge.of(base, mine, theirs))));
        }
        List<PartMerge> parts = new ArrayList<>();
        for (int i = 0; i < was.size(); i++) {
            parts.add(new PartMerge(
                    Optional.of(was.get(i).kind()),
                    was.get(i).language(),
                    (int) own.get(i).opening().lines().count(),
                    TextMerge.of(
                            was.get(i).text(), own.get(i).text(), other.get(i).text())));
        }
        return new PostMerge(parts);
    }

    /** All stretches between which the author can choose, in order. */
    public List<MergePiece> differing() {
        return parts.stream()
                .flatMap(part -> part.pieces().stream())
                .filter(MergePiece::differs)
                .toList();
    }

    /** The file that comes of {@code choices}; asked only of stretches that differ. */
    public String text(Function<MergePiece, MergeChoice> choices) {
        Objects.requireNonNull(choices, "choices");
        return parts.stream()
                .flatMap(part -> part.pieces().stream())
                .map(piece -> piece.text(piece.differs() ? choices.apply(piece) : MergeChoice.THEIRS))
                .collect(Collectors.joining());
    }

    private static List<String> names(List<Segment> segments) {
        return segments.stream()
                .map(segment -> segment.kind() + " " + segment.language())
                .toList();
    }
}
