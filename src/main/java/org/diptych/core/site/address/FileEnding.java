package org.diptych.core.site.address;

/** The ending of a file's name as node's {@code path.extname} sees it: from the last dot of the last name. Stateless. */
public final class FileEnding {
    private FileEnding() {}

    /** Such as {@code .md}; empty without a dot, or with one at the name's start alone. */
    public static String of(String path) {
        int name = path.lastIndexOf('/') + 1;
        int dot = path.lastIndexOf('.');
        return dot > name ? path.substring(dot) : "";
    }

    /** {@code path} without its ending. */
    public static String without(String path) {
        return path.substring(0, path.length() - of(path).length());
    }
}
