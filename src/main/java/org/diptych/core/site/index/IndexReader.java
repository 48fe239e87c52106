package org.diptych.core.site.index;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Reads what {@link IndexWriter} wrote. Used once. */
final class IndexReader {
    private final ByteBuffer in;
    /** Tags, categories and languages come again and again: one copy of each is enough. */
    private final Map<String, String> words = new HashMap<>();

    private IndexReader(ByteBuffer in) {
        this.in = in;
    }

    /** @throws RuntimeException of some kind if {@code in} holds anything else; its bytes were summed up before */
    static List<IndexedPost> posts(ByteBuffer in) {
        IndexReader reader = new IndexReader(in);
        return reader.list(reader::post);
    }

    private IndexedPost post() {
        String file = text();
        FileStamp stamp = new FileStamp(in.getLong(), in.getLong());
        IndexedPost.Head head = new IndexedPost.Head(
                text(),
                LocalDateTime.ofEpochSecond(in.getLong(), 0, ZoneOffset.UTC),
                list(this::word),
                list(() -> list(this::word)));
        IndexedPost.Place place = new IndexedPost.Place(text(), text(), in.get() != 0);
        return new IndexedPost(
                file, stamp, head, place, list(this::word), list(() -> new IndexedReference(text(), text())));
    }

    private <T> List<T> list(Supplier<T> item) {
        int size = in.getInt();
        // Each item takes at least a byte: a damaged number asks for no memory.
        List<T> items = new ArrayList<>(Math.min(size, in.remaining()));
        for (int i = 0; i < size; i++) {
            items.add(item.get());
        }
        return items;
    }

    private String word() {
        return words.computeIfAbsent(text(), word -> word);
    }

    private String text() {
        int length = in.getInt();
        String text = new String(in.array(), in.arrayOffset() + in.position(), length, StandardCharsets.UTF_8);
        in.position(in.position() + length);
        return text;
    }
}
