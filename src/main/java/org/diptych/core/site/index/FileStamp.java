package org.diptych.core.site.index;

import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * What tells, without reading it, whether a file is still the same. Immutable.
 *
 * @param size in bytes
 * @param modified in nanoseconds since 1970, as fine as the file system has it
 */
record FileStamp(long size, long modified) {
    /** Fits no file: one that was just written may be written again within the same tick of the file system's clock. */
    static final FileStamp NEVER = new FileStamp(-1, 0);

    static FileStamp of(BasicFileAttributes attributes) {
        return new FileStamp(attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
    }
}
