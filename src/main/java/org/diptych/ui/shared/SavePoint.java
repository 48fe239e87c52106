package org.diptych.ui.shared;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A post as it was when its saving began; the author may have typed on since. Immutable.
 *
 * @see PostSession#markSaved
 */
public final class SavePoint {
    private final List<Part> parts;

    SavePoint(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** The whole file. */
    public String text() {
        return parts.stream().map(Part::fileText).collect(Collectors.joining());
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
