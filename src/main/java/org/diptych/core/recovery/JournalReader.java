package org.diptych.core.recovery;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import org.diptych.core.file.ContentHash;
import org.jspecify.annotations.Nullable;

/**
 * Reads a journal back, as far as it is sound: the text it gives was the author's at some moment, never something in
 * between. An entry that was begun and not finished, as a kill leaves it, is no damage; what is damaged is stepped over,
 * and costs only itself. Used once.
 */
public final class JournalReader {
    /** More would not be a post's: such a number comes of damage. */
    private static final int MOST_CHARACTERS = 64 << 20;

    private final Path place;
    private final ByteBuffer bytes;
    private JournalHead head = new JournalHead(Optional.empty(), "");
    /** The last whole text, and its number. */
    private @Nullable String whole;

    private int number;
    private @Nullable String text;
    private @Nullable Instant written;
    /** Whether something is missing between the last text that was read and here. */
    private boolean damaged;

    private final List<SaveMark> saves = new ArrayList<>();

    private JournalReader(Path place, byte[] bytes) {
        this.place = place;
        this.bytes = ByteBuffer.wrap(bytes);
    }

    /**
     * Reads the journal at {@code place}.
     *
     * @return empty if no text in it can be read
     * @throws IOException if the system does not give the file
     */
    public static Optional<Journal> read(Path place) throws IOException {
        return new JournalReader(place, Files.readAllBytes(place)).read();
    }

    private Optional<Journal> read() {
        int magic = Entry.MAGIC.length;
        if (bytes.remaining() >= magic && Arrays.equals(bytes.array(), 0, magic, Entry.MAGIC, 0, magic)) {
            bytes.position(magic);
        }
        while (bytes.remaining() >= Entry.HEAD_BYTES) {
            if (!isHead(bytes.position())) {
                damaged = true;
                bytes.position(bytes.position() + 1);
            } else if (!takeEntry()) {
                break;
            }
        }
        return text == null || written == null
                ? Optional.empty()
                : Optional.of(new Journal(place, head, text, written, damaged, saves));
    }

    private boolean isHead(int at) {
        byte kind = bytes.get(at);
        return kind >= Entry.HEAD
                && kind <= Entry.WHOLE
                && bytes.getInt(at + Entry.HEAD_BYTES - 4) == Checksum.of(bytes.array(), at, Entry.HEAD_BYTES - 4)
                && bytes.getInt(at + 1) >= 0;
    }

    /** Whether the entry was finished, so that there may be another. */
    private boolean takeEntry() {
        byte kind = bytes.get();
        int length = bytes.getInt();
        bytes.getInt();
        if (bytes.remaining() - 4 < length) {
            return false;
        }
        byte[] content = new byte[length];
        bytes.get(content);
        boolean sound = bytes.getInt() == Checksum.of(content, 0, length) && understand(kind, content);
        if (kind != Entry.HEAD && kind != Entry.SAVE) {
            damaged = !sound;
        }
        return true;
    }

    private boolean understand(byte kind, byte[] content) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
            switch (kind) {
                case Entry.HEAD -> readHead(in);
                case Entry.TEXT, Entry.WHOLE -> readText(kind, in);
                case Entry.DELTA -> readDelta(in);
                case Entry.CHANGE -> readChange(in);
                case Entry.SAVE -> saves.add(new SaveMark(Path.of(chars(in)), new ContentHash(chars(in))));
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
        // The author has gone on from a save that was done: its mark, and those before it, have served.
        for (int i = saves.size() - 1; i >= 0; i--) {
            if (head.beganFrom(saves.get(i))) {
                saves.subList(0, i + 1).clear();
                break;
            }
        }
    }

    private void readText(byte kind, DataInputStream in) throws IOException {
        Instant when = Instant.ofEpochMilli(in.readLong());
        int named = kind == Entry.WHOLE ? in.readInt() : 0;
        whole = small(in);
        number = named;
        text = whole;
        written = when;
    }

    /** As earlier versions wrote changes: each needs the one before. */
    private void readDelta(DataInputStream in) throws IOException {
        Instant when = Instant.ofEpochMilli(in.readLong());
        Delta delta = new Delta(in.readInt(), in.readInt(), chars(in));
        if (damaged) {
            throw new IOException("a change of a text that is lost");
        }
        text = changed(text, delta);
        written = when;
    }

    private void readChange(DataInputStream in) throws IOException {
        Instant when = Instant.ofEpochMilli(in.readLong());
        if (in.readInt() != number) {
            throw new IOException("a change of a text that is lost");
        }
        text = changed(whole, new Delta(in.readInt(), in.readInt(), chars(in)));
        written = when;
    }

    private static String changed(@Nullable String text, Delta delta) throws IOException {
        if (text == null || !delta.fits(text)) {
            throw new IOException("a change of another text");
        }
        StringBuilder changed = new StringBuilder(text);
        delta.apply(changed);
        return changed.toString();
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
