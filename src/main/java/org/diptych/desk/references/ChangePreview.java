package org.diptych.desk.references;

import java.util.ArrayList;
import java.util.List;
import org.diptych.core.messages.Messages;
import org.diptych.core.post.Post;
import org.diptych.core.post.Segment;
import org.diptych.core.text.LineIndex;
import org.diptych.core.text.TextEdit;
import org.diptych.desk.text.PartNames;

/** Shows what edits will do, line by line. Stateless. */
final class ChangePreview {
    private static final int AROUND = 24;

    private ChangePreview() {}

    static List<Place> of(Post post, List<TextEdit> edits, Messages words) {
        List<Place> places = new ArrayList<>();
        for (TextEdit edit : edits) {
            int segment = segmentAt(post, edit.range().start());
            places.add(place(post, segment, edit, words));
        }
        return places;
    }

    private static int segmentAt(Post post, int offset) {
        int segment = 0;
        while (segment + 1 < post.segments().size() && post.startOf(segment + 1) <= offset) {
            segment++;
        }
        return segment;
    }

    private static Place place(Post post, int index, TextEdit edit, Messages words) {
        Segment segment = post.segments().get(index);
        String content = segment.content();
        int base = post.contentRange(index).start();
        int start = Math.max(0, Math.min(edit.range().start() - base, content.length()));
        int end = Math.max(start, Math.min(edit.range().end() - base, content.length()));
        int lineStart = content.lastIndexOf('\n', start - 1) + 1;
        int lineEnd = content.indexOf('\n', end);
        String before = content.substring(Math.max(lineStart, start - AROUND), start);
        String after = content.substring(end, Math.min(lineEnd < 0 ? content.length() : lineEnd, end + AROUND));
        String cut = start - AROUND > lineStart ? "…" : "";
        return new Place(
                PartNames.of(segment.kind(), segment.language(), words),
                LineIndex.of(content).positionAt(start).line(),
                cut + before + edit.replacement() + after);
    }
}
