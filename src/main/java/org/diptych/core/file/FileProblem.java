package org.diptych.core.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why a file could not be read or written. Holds no prose: {@link #messageKey()} names the sentence in the core's
 * message bundles, {@link #arguments()} fill it. When it is thrown the file is what it was before.
 */
public final class FileProblem extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Path path;
    private final Kind kind;
    private final List<String> details;

    FileProblem(Kind kind, Path path, String... details) {
        this(kind, path, null, details);
    }

    FileProblem(Kind kind, Path path, @Nullable Throwable cause, String... details) {
        super(kind + " " + path + " " + List.of(details), cause);
        this.kind = kind;
        this.path = Objects.requireNonNull(path, "path");
        this.details = List.of(details);
    }

    public Kind kind() {
        return kind;
    }

    /** The file as it was named. */
    public Path path() {
        return path;
    }

    /** {@code file.} and the kind, in small letters with dashes. */
    public String messageKey() {
        return "file." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static FileProblem failed(Path path, IOException failure) {
        return new FileProblem(
                Kind.FAILED, path, failure, SystemFault.of(failure).name());
    }

    /** What the constructor was given beside the file. */
    String[] details() {
        return details.toArray(String[]::new);
    }

    /** First the file, then what else the sentence names. */
    public Object[] arguments() {
        Object[] arguments = new Object[details.size() + 1];
        arguments[0] = path.toString();
        for (int i = 0; i < details.size(); i++) {
            arguments[i + 1] = i == 0 && kind == Kind.FAILED ? SystemFault.valueOf(details.get(i)) : details.get(i);
        }
        return arguments;
    }

    /** What can be wrong with a file. */
    public enum Kind {
        /** There is no such file. */
        MISSING,
        /** It is a folder. */
        FOLDER,
        /** A pipe, a device: nothing that can be read to its end. */
        NO_FILE,
        /** It may not be read. */
        NOT_READABLE,
        /** Too large for a post; details: its megabytes, the most allowed. */
        TOO_LARGE,
        /** Full of zero bytes or control characters: no text. */
        BINARY,
        /** No text in the encoding; details: the first byte that is none from 0, its line from 1, the encoding. */
        UNREADABLE_BYTES,
        /** It may not be written. */
        NOT_WRITABLE,
        /** Nothing on its disk may be written. */
        DISK_NOT_WRITABLE,
        /** Another program has changed it since it was read. */
        CHANGED,
        /** The folder to write into is not there. */
        FOLDER_MISSING,
        /** The disk is full, or a limit is reached. */
        NO_SPACE,
        /** The text holds half a character, which no file can; detail: its line from 1. */
        HALF_CHARACTER,
        /** The encoding lacks a character; details: its line from 1, the character, the encoding. */
        CHARACTER_LACKING,
        /** Not all of its bytes are characters, so that it can be looked at only. */
        ONLY_SHOWN,
        /** Anything else the system refuses; detail: the name of the {@link SystemFault}. */
        FAILED
    }
}
