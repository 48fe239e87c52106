package org.diptych.core.file.watch;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.diptych.core.file.FileProblem;
import org.diptych.core.file.PostFile;
import org.diptych.core.file.PostFileReader;
import org.diptych.core.post.Post;
import org.diptych.core.post.SegmentKind;
import org.diptych.core.text.LineEnd;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a post went that is no longer where it was: renamed, moved to another folder of its site, or published from
 * a draft, which moves it and writes its front matter anew. Used once.
 */
public final class MovedFile extends SimpleFileVisitor<Path> {
    /** A larger folder is no site's. */
    private static final int MOST_FILES = 20_000;
    /** In bytes: how much a scaffold may add to a front matter, or take from it. */
    private static final long SCAFFOLD = 4096;

    private final PostFile wanted;
    private final long size;
    private final String type;
    private final String body;
    private @Nullable Path found;
    private @Nullable Path rewritten;
    private int seen;

    private MovedFile(PostFile wanted, long size) {
        this.wanted = wanted;
        this.size = size;
        this.type = type(wanted.path());
        this.body = body(wanted.text());
    }

    /**
     * A file in or under {@code folder} with the bytes {@code gone} had, or else with its text under another front
     * matter. Reads files: not on a thread that must not wait.
     */
    public static Optional<Path> find(PostFile gone, Path folder) {
        try {
            MovedFile search = new MovedFile(gone, gone.encoding().encode(gone.text()).length);
            Files.walkFileTree(folder, search);
            return Optional.ofNullable(search.found).or(() -> Optional.ofNullable(search.rewritten));
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
        if (rewritten == null
                && attributes.isRegularFile()
                && !isHidden(file)
                && isRewritten(file, attributes.size())) {
            rewritten = file;
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

    private boolean isRewritten(Path file, long bytes) {
        if (body.isEmpty() || Math.abs(bytes - size) > SCAFFOLD || !type.equals(type(file))) {
            return false;
        }
        try {
            return body(PostFileReader.read(file).text()).equals(body);
        } catch (FileProblem unreadable) {
            return false;
        }
    }

    private static String type(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** What a post says behind its front matter, without the blank lines around it. */
    private static String body(String text) {
        return Post.parse(LineEnd.unix(text)).segments().stream()
                .filter(segment -> segment.kind() != SegmentKind.FRONT_MATTER)
                .map(segment -> segment.text())
                .collect(Collectors.joining())
                .strip();
    }
}
