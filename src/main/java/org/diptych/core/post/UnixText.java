package org.diptych.core.post;

import java.util.ArrayList;
import java.util.List;
import org.diptych.core.text.TextRange;

/** Knows for each place of a text with {@code \n} line ends where it lies in the original; used once. */
final class UnixText {
    private final String original;
    /** The original's offset of each character of the unix text, and of its end. */
    private final int[] places;

    UnixText(String original) {
        this.original = original;
        this.places = new int[original.length() + 1];
        int count = 0;
        for (int i = 0; i < original.length(); i++) {
            places[count++] = i;
            if (original.startsWith("\r\n", i)) {
                i++;
            }
        }
        places[count] = original.length();
    }

    /** {@code unix}, cut out of the unix text, as it stands in the original. */
    Post restore(Post unix) {
        List<Segment> segments = new ArrayList<>();
        int at = 0;
        for (Segment segment : unix.segments()) {
            int content = at + segment.opening().length();
            int closing = content + segment.content().length();
            segments.add(new Segment(
                    segment.kind(),
                    segment.language(),
                    cut(at, content),
                    cut(content, closing),
                    cut(closing, at + segment.length())));
            at += segment.length();
        }
        List<TagFault> faults = unix.faults().stream()
                .map(fault -> new TagFault(fault.kind(), fault.tag(), place(fault.range())))
                .toList();
        return new Post(original, segments, faults, unix.layer().moved(this::place));
    }

    private TextRange place(TextRange range) {
        return new TextRange(places[range.start()], places[range.end()]);
    }

    private String cut(int start, int end) {
        return original.substring(places[start], places[end]);
    }
}
