package org.diptych.core.file;

import java.io.IOException;
import java.nio.file.FileSystemException;

/** What the system says of a failure, without the file's name, which the sentence has already. Stateless. */
public final class SystemWords {
    private SystemWords() {}

    /** The system's own words, or the kind of failure where it has none. */
    public static String of(IOException failure) {
        String reason = failure instanceof FileSystemException of ? of.getReason() : failure.getMessage();
        return reason == null ? failure.getClass().getSimpleName() : reason;
    }

    /** What went wrong, for a sentence that names no file itself: the system's words and the file they are about. */
    public static String withPlace(Throwable failure) {
        if (!(failure instanceof IOException system)) {
            return failure.toString();
        }
        String file = failure instanceof FileSystemException of && of.getFile() != null ? of.getFile() + ": " : "";
        return file + readable(of(system));
    }

    /** The class of an exception is no word for an author. */
    private static String readable(String words) {
        return switch (words) {
            case "AccessDeniedException" -> "Permission denied";
            case "FileAlreadyExistsException" -> "File exists";
            case "NoSuchFileException" -> "No such file or directory";
            case "NotDirectoryException" -> "Not a directory";
            case "DirectoryNotEmptyException" -> "Directory not empty";
            default -> words;
        };
    }

    /** Whether a disk, a quota or a limit is full. The classes of the exceptions do not tell. */
    static boolean meanNoSpace(IOException failure) {
        String words = of(failure);
        return words.contains("No space left")
                || words.contains("Disk quota exceeded")
                || words.contains("File too large")
                || words.contains("not enough space");
    }
}
