package org.diptych.core.recovery;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.zip.DeflaterOutputStream;

/**
 * Makes the entries of a journal. Each is a head (kind, length of what follows, a checksum of these two) and a content
 * with a checksum of its own: an entry the program did not finish writing can be told from one that was damaged later.
 * Characters are written as UTF-16 units, so that half characters survive too. Stateless.
 */
final class Entry {
    /** The first bytes of a journal. */
    static final byte[] MAGIC = "DiptychJ1".getBytes(StandardCharsets.US_ASCII);

    /** Kind, length, checksum. */
    static final int HEAD_BYTES = 1 + 4 + 4;

    static final byte HEAD = 1;
    /** The whole text, as it was written before changes named it; no longer written. */
    static final byte TEXT = 2;
    /** What changed since the entry before; no longer written. */
    static final byte DELTA = 3;
    /** What changed since the last whole text: damage to one of these costs no other. */
    static final byte CHANGE = 4;
    /** The text is about to be saved. */
    static final byte SAVE = 5;
    /** The whole text. */
    static final byte WHOLE = 6;

    private Entry() {}

    static byte[] head(JournalHead head) {
        return entry(HEAD, out -> {
            out.writeBoolean(head.file().isPresent());
            chars(out, head.file().map(Object::toString).orElse(""));
            chars(out, head.title());
            if (head.base().isPresent()) {
                small(out, head.base().get());
            }
        });
    }

    /**
     * The whole text, compressed.
     *
     * @param number changes name it by that
     */
    static byte[] text(String text, int number, Instant when) {
        return entry(WHOLE, out -> {
            out.writeLong(when.toEpochMilli());
            out.writeInt(number);
            small(out, text);
        });
    }

    /** @param number that of the whole text that {@code delta} changes */
    static byte[] change(Delta delta, int number, Instant when) {
        return entry(CHANGE, out -> {
            out.writeLong(when.toEpochMilli());
            out.writeInt(number);
            out.writeInt(delta.from());
            out.writeInt(delta.removed());
            chars(out, delta.inserted());
        });
    }

    static byte[] save(SaveMark mark) {
        return entry(SAVE, out -> {
            chars(out, mark.file().toString());
            chars(out, mark.text().value());
        });
    }

    private static void small(DataOutputStream out, String text) throws IOException {
        out.writeInt(text.length());
        DeflaterOutputStream small = new DeflaterOutputStream(out);
        small.write(units(text));
        small.finish();
    }

    private static byte[] units(String text) {
        ByteBuffer units = ByteBuffer.allocate(text.length() * 2);
        units.asCharBuffer().put(text);
        return units.array();
    }

    private static void chars(DataOutputStream out, String text) throws IOException {
        out.writeInt(text.length());
        out.write(units(text));
    }

    private static byte[] entry(byte kind, Content content) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            content.write(new DataOutputStream(bytes));
            ByteBuffer entry = ByteBuffer.allocate(HEAD_BYTES + bytes.size() + 4);
            entry.put(kind).putInt(bytes.size());
            entry.putInt(Checksum.of(entry.array(), 0, HEAD_BYTES - 4));
            entry.put(bytes.toByteArray());
            entry.putInt(Checksum.of(entry.array(), HEAD_BYTES, bytes.size()));
            return entry.array();
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory was written to", impossible);
        }
    }

    private interface Content {
        void write(DataOutputStream out) throws IOException;
    }
}
