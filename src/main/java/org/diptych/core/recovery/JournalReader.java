package org.diptych.core.recovery;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.InflaterInputStream;

/**
 * Reads a journal back, as far as it is sound: the text it gives was the author's at some moment, never something in
 * between. An entry that was begun and not finished, as a kill leaves it, is no damage. Used once.
 */
public final class JournalReader {
    /** More would not be a post's: such a number comes of damage. */
    private static final int MOST_CHARACTERS = 64 << 20;

    private final Path place;
    private final ByteBuffer bytes;
    private JournalHead head;
    private StringBuilder text;
    private Instant written;
    private boolean damaged;

    private JournalReader(Path place, byte[] bytes) {
        this.place = place;
        this.bytes = ByteBuffer.wrap(bytes);
    }

    /**
     * Reads the journal at {@code place}.
     *
     * @return empty if nothing in it can be read
     * @throws IOException if the system does not give the file
     */
    public static Optional<Journal> read(Path place) throws IOException {
        return new JournalReader(place, Files.readAllBytes(place)).read();
    }

    private Optional<Journal> read() {
        int magic = Entry.MAGIC.length;
        if (bytes.remaining() < magic || !Arrays.equals(bytes.array(), 0, magic, Entry.MAGIC, 0, magic)) {
            return Optional.empty();
        }
        bytes.position(magic);
        while (!damaged && takeEntry()) {
            continue;
        }
        return head == null || text == null
                ? Optional.empty()
                : Optional.of(new Journal(place, head, text.toString(), written, damaged));
    }

    /** Whether there was a sound entry, so that there may be another. */
    private boolean takeEntry() {
        int at = bytes.position();
        if (bytes.remaining() < Entry.HEAD_BYTES) {
            return false;
        }
        byte kind = bytes.get();
        int length = bytes.getInt();
        if (bytes.getInt() != Checksum.of(bytes.array(), at, Entry.HEAD_BYTES - 4)) {
            damaged = true;
            return false;
        }
        if (bytes.remaining() - 4 < length) {
            return false;
        }
        byte[] content = new byte[length];
        bytes.get(content);
        damaged = bytes.getInt() != Checksum.of(content, 0, length) || !understand(kind, content);
        return !damaged;
    }

    private boolean understand(byte kind, byte[] content) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
            switch (kind) {
                case Entry.HEAD -> readHead(in);
                case Entry.TEXT -> readText(in);
                case Entry.DELTA -> readDelta(in);
                default -> throw new IOException("no entry has kind " + kind);
            }
            return true;
        } catch (IOException | InvalidPathException wrong) {
            return false;
        }
    }

    private void readHead(DataInputStream in) throws IOException {
        boolean hasFile = in.readBoolean();
        String file = chars(in);
        String title = chars(in);
        // Journals of earlier versions end here.
        Optional<String> base = in.available() > 0 ? Optional.of(small(in)) : Optional.empty();
        head = new JournalHead(hasFile ? Optional.of(Path.of(file)) : Optional.empty(), title, base);
    }

    private void readText(DataInputStream in) throws IOException {
        Instant when = Instant.ofEpochMilli(in.readLong());
        text = new StringBuilder(small(in));
        written = when;
    }

    private void readDelta(DataInputStream in) throws IOException {
        Instant when = Instant.ofEpochMilli(in.readLong());
        Delta delta = new Delta(in.readInt(), in.readInt(), chars(in));
        if (text == null || !delta.fits(text)) {
            throw new IOException("a change of another text");
        }
        delta.apply(text);
        written = when;
    }

    private static String small(DataInputStream in) throws IOException {
        int length = length(in);
        return chars(new DataInputStream(new InflaterInputStream(in)), length);
    }

    private static String chars(DataInputStream in) throws IOException {
        return chars(in, length(in));
    }

    private static String chars(DataInputStream in, int length) throws IOException {
        byte[] units = new byte[length * 2];
        in.readFully(units);
        return ByteBuffer.wrap(units).asCharBuffer().toString();
    }

    private static int length(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MOST_CHARACTERS) {
            throw new IOException("no text has " + length + " characters");
        }
        return length;
    }
}
