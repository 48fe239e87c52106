package org.diptych.core.markdown.pandoc.read;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.diptych.core.markdown.pandoc.ast.Caption;
import org.diptych.core.markdown.pandoc.ast.PandocNode;
import org.diptych.core.markdown.pandoc.ast.Table;
import org.diptych.core.markdown.pandoc.scan.Cursor;
import org.diptych.core.markdown.source.Punctuation;
import org.jspecify.annotations.Nullable;

/**
 * Tables of every kind, with their captions: a paragraph before or behind one that begins with {@code :} or {@code Table:}.
 */
final class Tables {
    final BlockReader blocks;
    final Cursor cursor;
    /** The caption before what is read; null if there is none. */
    private @Nullable Place before;

    /**
     * Where a caption stands.
     *
     * @param from where its first line begins
     * @param text where its text begins
     * @param end where its last line ends
     * @param words what it says
     */
    private record Place(int from, int text, int end, List<Node> words) {}

    Tables(BlockReader blocks) {
        this.blocks = blocks;
        this.cursor = blocks.cursor;
    }

    boolean read() {
        return table() || behindCaption();
    }

    private boolean table() {
        return new TableReader(this).read() || new ColumnTableReader(this).read() || new GridTableReader(this).read();
    }

    private boolean behindCaption() {
        Place caption = caption();
        int next = caption == null ? -1 : cursor.blankLines(cursor.nextLine(caption.end()));
        if (caption == null
                || next < 0
                || cursor.slice(caption.text(), caption.end()).isBlank()) {
            return false;
        }
        before = caption;
        cursor.at = next;
        boolean read = table();
        before = null;
        cursor.at = read ? cursor.at : caption.from();
        return read;
    }

    /** Whether the line at {@code line} begins the caption of a table that follows. */
    static boolean areAnnouncedAt(Cursor cursor, int line) {
        int at = cursor.at;
        cursor.at = line;
        boolean announced = new Tables(new BlockReader(cursor, new ArrayList<>())).behindCaption();
        cursor.at = at;
        return announced;
    }

    /** Adds {@code table}, which begins at {@code from} and ends here, with the caption before it or else the one behind it. */
    void add(Table table, int from) {
        cursor.skipBlankLines();
        Place place = before == null ? caption() : before;
        if (place != null) {
            if (!place.words().isEmpty()) {
                table.prependChild(read(place));
            }
            if (before == null) {
                cursor.at = Math.min(cursor.limit, place.end() + 1);
                cursor.skipBlankLines();
            }
        }
        blocks.add(table, before == null ? from : before.from());
    }

    private Node read(Place place) {
        PandocNode caption = new Caption().with(place.words());
        cursor.reading.place(caption, cursor, place.from(), place.end());
        return caption;
    }

    /** The caption at the cursor; null if there is none. */
    private @Nullable Place caption() {
        int start = cursor.smallIndent(cursor.at);
        int text = start;
        if (cursor.text.startsWith("Table:", start)) {
            text = start + 6;
        } else if (cursor.charAt(start) == ':' && !Punctuation.is(cursor.charAt(start + 1))) {
            text = start + 1;
        }
        if (text == start) {
            return null;
        }
        Cursor inner = cursor.inside(cursor.source);
        inner.at = text;
        inner.limit = cursor.limit;
        List<Node> words = InlineReader.read(inner).trimmed();
        // What no paragraph could end with makes it none.
        boolean ended = inner.atEnd() || inner.here() == '\n';
        return ended && inner.at > text ? new Place(cursor.at, text, inner.at, words) : null;
    }
}
