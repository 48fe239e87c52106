package org.diptych.core.site.index;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Finds all files under a site's source folder, hidden ones aside. Used once. */
final class SourceScan extends SimpleFileVisitor<Path> {
    /** No author's site has more; a folder that leads to the whole disk does. */
    private static final int MOST = 300_000;

    private static final int DEEPEST = 32;

    private final Path source;
    private final List<FoundFile> files = new ArrayList<>();

    private SourceScan(Path source) {
        this.source = source;
    }

    /** The files under {@code source}, in no order; what cannot be read is left out. */
    static List<FoundFile> of(Path source) throws IOException {
        SourceScan scan = new SourceScan(source);
        if (Files.isDirectory(source)) {
            Files.walkFileTree(source, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, scan);
        }
        return scan.files;
    }

    static boolean isHidden(Path file) {
        Path name = file.getFileName();
        return name != null && name.toString().startsWith(".");
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return !folder.equals(source) && isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile() && !isHidden(file)) {
            files.add(FoundFile.of(source, file, attributes));
        }
        return files.size() < MOST ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException cutShort) {
        return FileVisitResult.CONTINUE;
    }
}
