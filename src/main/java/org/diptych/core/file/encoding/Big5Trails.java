package org.diptych.core.file.encoding;

/** Tells Big5 from the encodings made of two high bytes each (GB 2312, EUC): nearly half of its second bytes are low. */
final class Big5Trails {
    /** With so many characters at least one has a low second byte. */
    private static final int ENOUGH = 8;

    private Big5Trails() {}

    static boolean fit(byte[] bytes) {
        int pairs = 0;
        int low = 0;
        for (int i = 0; i + 1 < bytes.length; i++) {
            if (bytes[i] < 0) {
                pairs++;
                low += bytes[i + 1] > 0 ? 1 : 0;
                i++;
            }
        }
        return pairs < ENOUGH || low > 0;
    }
}
