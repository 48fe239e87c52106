package org.diptych.core.export;

import java.util.Arrays;

/** The Hexo file of a finished post. Stateless. */
public final class FinishedPost {
    private FinishedPost() {}

    /**
     * The bytes to write for a post whose file, in UTF-8, is {@code file}: the same, and where {@code finalNewline} asks
     * for it and none is there, one more line end, of the kind the file's last line has.
     */
    public static byte[] bytes(byte[] file, boolean finalNewline) {
        if (!finalNewline || file.length == 0 || isLineEnd(file[file.length - 1])) {
            return file.clone();
        }
        byte[] end = lastLineEnd(file);
        byte[] longer = Arrays.copyOf(file, file.length + end.length);
        System.arraycopy(end, 0, longer, file.length, end.length);
        return longer;
    }

    private static byte[] lastLineEnd(byte[] file) {
        for (int i = file.length - 1; i >= 0; i--) {
            if (file[i] == '\n') {
                return i > 0 && file[i - 1] == '\r' ? new byte[] {'\r', '\n'} : new byte[] {'\n'};
            }
            if (file[i] == '\r') {
                return new byte[] {'\r'};
            }
        }
        return new byte[] {'\n'};
    }

    private static boolean isLineEnd(byte b) {
        return b == '\n' || b == '\r';
    }
}
