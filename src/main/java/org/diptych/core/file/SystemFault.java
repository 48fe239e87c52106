package org.diptych.core.file;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import java.util.Locale;
import org.diptych.core.messages.MessageKey;
import org.diptych.core.messages.Messages;

/**
 * Why the system refused to read or write a file, so that it can be said in the author's language: the system's own
 * words are those of a programmer, and English whatever the author speaks.
 *
 * <p>{@link #key()} names the sentence in area {@code core}.
 */
public enum SystemFault implements MessageKey {
    /** Permission is missing. */
    DENIED("Permission denied", "Access is denied", "Operation not permitted"),
    /** The disk or file system can only be read. */
    READ_ONLY("Read-only file system", "write protected"),
    /** A disk, a quota or a limit is full. */
    FULL("No space left", "Disk quota exceeded", "File too large", "not enough space"),
    /** The file or its folder is not there. */
    MISSING("No such file", "cannot find the file", "cannot find the path"),
    /** Something on the way to the file is not a folder. */
    NOT_A_FOLDER("Not a directory"),
    /** There is a folder where the file should be. */
    IS_A_FOLDER("Is a directory"),
    /** The name is longer than the file system takes, or holds what it does not take. */
    NAME("File name too long", "Invalid argument", "Illegal byte sequence", "syntax is incorrect"),
    /** Links that lead in a circle. */
    LOOP("Too many levels of symbolic links"),
    /** Another program holds the file. */
    IN_USE("Device or resource busy", "Text file busy", "being used by another process", "has locked a portion"),
    /** Too many files are open. */
    TOO_MANY_OPEN("Too many open files"),
    /** The disk, or the connection to it, does not answer as it should. */
    DEVICE(
            "Input/output error",
            "No such device",
            "Stale file handle",
            "not connected",
            "Host is down",
            "No route to host",
            "timed out",
            "network"),
    /** Anything else. */
    OTHER();

    private final List<String> words;

    SystemFault(String... words) {
        this.words = List.of(words);
    }

    /** What {@code failure} amounts to. */
    public static SystemFault of(IOException failure) {
        SystemFault said = said(failure);
        if (said != OTHER) {
            return said;
        }
        if (failure instanceof AccessDeniedException) {
            return DENIED;
        }
        if (failure instanceof NoSuchFileException) {
            return MISSING;
        }
        if (failure instanceof NotDirectoryException || failure instanceof FileAlreadyExistsException) {
            return NOT_A_FOLDER;
        }
        if (failure instanceof FileSystemLoopException) {
            return LOOP;
        }
        return failure instanceof CharacterCodingException ? NAME : OTHER;
    }

    /** The classes of the exceptions do not tell a full disk from a broken one; only their words do. */
    private static SystemFault said(IOException failure) {
        String reason = failure instanceof FileSystemException of ? of.getReason() : failure.getMessage();
        if (reason != null) {
            for (SystemFault fault : values()) {
                if (fault.words.stream().anyMatch(reason::contains)) {
                    return fault;
                }
            }
        }
        return OTHER;
    }

    /**
     * The sentence on {@code failure} in the language of {@code locale}, for where no other names the file: the file it is
     * about, if it tells, and why the system refused.
     */
    public static String said(Throwable failure, Locale locale) {
        Messages words = Messages.of("core", locale);
        SystemFault fault = failure instanceof IOException system ? of(system) : OTHER;
        return failure instanceof FileSystemException of && of.getFile() != null
                ? words.get("system.at", of.getFile(), fault)
                : words.get(fault.key());
    }

    @Override
    public String key() {
        return "system." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
