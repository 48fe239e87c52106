package org.diptych.core.recovery;

import java.util.zip.CRC32C;

/** The checksum of entries. Stateless. */
final class Checksum {
    private Checksum() {}

    static int of(byte[] bytes, int from, int length) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, from, length);
        return (int) sum.getValue();
    }
}
