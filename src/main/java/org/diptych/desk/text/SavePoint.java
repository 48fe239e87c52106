package org.diptych.desk.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.diptych.core.post.Post;
import org.diptych.core.post.Segment;
import org.diptych.core.text.LineEnd;

/**
 * A post as it was when its saving began; the author may have typed on since. Immutable.
 *
 * @see PostSession#markSaved
 */
public final class SavePoint {
    private final List<Part> parts;
    private final String text;

    SavePoint(List<Part> parts) {
        this(parts, parts.stream().map(Part::fileText).collect(Collectors.joining()));
    }

    private SavePoint(List<Part> parts, String text) {
        this.parts = List.copyOf(parts);
        this.text = text;
    }

    /** A file that holds {@code file}; {@code parts} stand for its parts if they are cut alike. */
    static SavePoint ofFile(Post file, List<PostPart> parts) {
        List<Segment> cut = file.segments();
        boolean alike = cut.size() == parts.size()
                && IntStream.range(0, cut.size()).allMatch(i -> parts.get(i).hasMarksOf(cut.get(i)));
        return alike
                ? new SavePoint(IntStream.range(0, cut.size())
                        .mapToObj(i -> new Part(
                                parts.get(i),
                                LineEnd.unix(cut.get(i).content()),
                                cut.get(i).text()))
                        .toList())
                : new SavePoint(List.of(), file.text());
    }

    /** The whole file. */
    public String text() {
        return text;
    }

    /** Whether the post consisted of just {@code now}. */
    boolean isOf(List<PostPart> now) {
        return parts.stream().map(Part::part).toList().equals(now);
    }

    List<Part> parts() {
        return parts;
    }

    record Part(PostPart part, String content, String fileText) {}
}
