package org.diptych.core.site.index;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;

/** Posts as the bytes that {@link IndexReader} reads. Used once. */
final class IndexWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
    private final DataOutputStream out = new DataOutputStream(bytes);

    private IndexWriter() {}

    static byte[] bytes(Collection<IndexedPost> posts) {
        IndexWriter writer = new IndexWriter();
        try {
            writer.out.writeInt(posts.size());
            for (IndexedPost post : posts) {
                writer.post(post);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing into memory", impossible);
        }
        return writer.bytes.toByteArray();
    }

    private void post(IndexedPost post) throws IOException {
        text(post.file());
        out.writeLong(post.stamp().size());
        out.writeLong(post.stamp().modified());
        text(post.head().title());
        out.writeLong(post.head().date().toEpochSecond(ZoneOffset.UTC));
        texts(post.head().tags());
        out.writeInt(post.head().categories().size());
        for (List<String> path : post.head().categories()) {
            texts(path);
        }
        text(post.place().slug());
        text(post.place().address());
        out.writeBoolean(post.place().published());
        texts(post.languages());
        out.writeInt(post.references().size());
        for (IndexedReference reference : post.references()) {
            text(reference.key());
            text(reference.text());
        }
    }

    private void texts(List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            text(text);
        }
    }

    private void text(String text) throws IOException {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(encoded.length);
        out.write(encoded);
    }
}
