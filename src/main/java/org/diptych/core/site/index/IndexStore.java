package org.diptych.core.site.index;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;
import org.diptych.core.file.ContentHash;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what was read of sites' posts in files of the program's own, one for each site. What is damaged, or was written
 * by another version or for other settings, counts as nothing: the site is read anew. Immutable; safe to use from any
 * thread that may wait.
 */
public class IndexStore {
    private static final Logger LOG = LoggerFactory.getLogger(IndexStore.class);
    /** Another one with every change of what is written. */
    private static final int VERSION = 2;

    private static final int MARK = 0x44505458;
    private static final int HEADER = 4 + 4 + 8 + 8;

    private final Path folder;

    /** Keeps nothing. */
    static final IndexStore NONE = new IndexStore(Path.of("")) {
        @Override
        List<IndexedPost> load(Path site, String settings) {
            return List.of();
        }

        @Override
        void save(Path site, String settings, Collection<IndexedPost> posts) {
            LOG.debug("{} is not kept", site);
        }
    };

    /** @param folder outside of any site; made when it is first needed */
    public IndexStore(Path folder) {
        this.folder = Objects.requireNonNull(folder, "folder");
    }

    /** The posts kept for the site in {@code site} as it was read with {@code settings}; none if there are none. */
    List<IndexedPost> load(Path site, String settings) {
        try {
            ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(fileFor(site)));
            if (in.remaining() < HEADER || in.getInt() != MARK || in.getInt() != VERSION) {
                return List.of();
            }
            boolean same = in.getLong() == sum(settings.getBytes(StandardCharsets.UTF_8), 0);
            boolean whole = in.getLong() == sum(in.array(), HEADER);
            return same && whole ? IndexReader.posts(in) : List.of();
        } catch (IOException
                | BufferUnderflowException
                | IllegalArgumentException
                | IndexOutOfBoundsException damaged) {
            LOG.debug("no index of {}: {}", site, damaged.toString());
            return List.of();
        }
    }

    /** Keeps {@code posts}; where that fails the next start reads the site anew. */
    void save(Path site, String settings, Collection<IndexedPost> posts) {
        byte[] content = IndexWriter.bytes(posts);
        ByteBuffer out = ByteBuffer.allocate(HEADER + content.length);
        out.putInt(MARK).putInt(VERSION);
        out.putLong(sum(settings.getBytes(StandardCharsets.UTF_8), 0));
        out.putLong(sum(content, 0)).put(content);
        try {
            Files.createDirectories(folder);
            Path temporary = Files.createTempFile(folder, "site", ".tmp");
            try {
                Files.write(temporary, out.array());
                Files.move(temporary, fileFor(site), StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException notKept) {
            LOG.info("the index of {} could not be kept: {}", site, notKept.toString());
        }
    }

    /** The file for the site in {@code site}. */
    Path fileFor(Path site) {
        String hash =
                ContentHash.of(site.toString().getBytes(StandardCharsets.UTF_8)).value();
        return folder.resolve(hash.substring(0, 24) + ".index");
    }

    private static long sum(byte[] bytes, int from) {
        CRC32 sum = new CRC32();
        sum.update(bytes, from, bytes.length - from);
        return sum.getValue();
    }
}
