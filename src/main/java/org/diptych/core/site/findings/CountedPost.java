package org.diptych.core.site.findings;

import java.util.Objects;
import java.util.OptionalInt;
import org.diptych.core.file.ContentHash;

/**
 * How many findings a post had when it was read, and how many of its pairs wait. Immutable; nothing is null.
 *
 * @param file within the site's source folder, as the index names it
 * @param mark of the file as it was read: {@link org.diptych.core.site.index.IndexedPost#mark()}
 * @param content what the file held
 * @param counts what was counted
 */
public record CountedPost(String file, String mark, ContentHash content, Counts counts) {
    /** Nobody knows how many. */
    static final int UNKNOWN = -1;

    public CountedPost {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(mark, "mark");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(counts, "counts");
    }

    /**
     * What was counted of a post. Immutable.
     *
     * @param findings how many; -1 where counting them took too long or failed
     * @param waiting how many pairs of its two languages wait for one side to follow the other
     * @param linked whether it names other posts or files of the site, or has files of its own, so that the number depends
     *     on those too
     */
    public record Counts(int findings, int waiting, boolean linked) {}

    /** How many, where that could be counted. */
    public OptionalInt known() {
        return counts.findings() == UNKNOWN ? OptionalInt.empty() : OptionalInt.of(counts.findings());
    }

    /** The post in {@code file}, whose findings cannot be counted as long as it is marked {@code mark}. */
    public static CountedPost unknown(String file, String mark) {
        return new CountedPost(file, mark, ContentHash.of(new byte[0]), new Counts(UNKNOWN, 0, false));
    }

    /** The same, for a file that was written again and holds the same. */
    CountedPost withMark(String other) {
        return new CountedPost(file, other, content, counts);
    }
}
