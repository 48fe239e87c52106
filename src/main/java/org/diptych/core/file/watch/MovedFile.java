package org.diptych.core.file.watch;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.diptych.core.file.FileProblem;
import org.diptych.core.file.PostFile;
import org.diptych.core.file.PostFileReader;

/** Finds where a file went that is no longer where it was: renamed, moved to another folder of the site. Used once. */
public final class MovedFile extends SimpleFileVisitor<Path> {
    /** A larger folder is no site's. */
    private static final int MOST_FILES = 20_000;

    private final PostFile wanted;
    private final long size;
    private Path found;
    private int seen;

    private MovedFile(PostFile wanted, long size) {
        this.wanted = wanted;
        this.size = size;
    }

    /** A file in or under {@code folder} with the bytes {@code gone} had. Reads files: not on a thread that must not wait. */
    public static Optional<Path> find(PostFile gone, Path folder) {
        try {
            MovedFile search = new MovedFile(gone, gone.encoding().encode(gone.text()).length);
            Files.walkFileTree(folder, search);
            return Optional.ofNullable(search.found);
        } catch (IOException | org.diptych.core.file.encoding.Unencodable unknown) {
            return Optional.empty();
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
        return isHidden(inner) || inner.endsWith("node_modules")
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile() && attributes.size() == size && !isHidden(file) && isWanted(file)) {
            found = file;
            return FileVisitResult.TERMINATE;
        }
        return ++seen < MOST_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException refused) {
        return FileVisitResult.CONTINUE;
    }

    /** What a save that was broken off leaves beside a post holds the same bytes, and is not the post. */
    private static boolean isHidden(Path place) {
        return String.valueOf(place.getFileName()).startsWith(".");
    }

    private boolean isWanted(Path file) {
        try {
            return PostFileReader.hash(file).equals(wanted.hash());
        } catch (FileProblem unreadable) {
            return false;
        }
    }
}
