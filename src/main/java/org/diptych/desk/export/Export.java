package org.diptych.desk.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.file.PostFile;

/** Carries out one export on a worker. */
final class Export {
    private final ExportWriter writer;

    Export(ExportWriter writer) {
        this.writer = Objects.requireNonNull(writer, "writer");
    }

    /** Never over the post itself: a slip of the hand would replace it with its own page. */
    ExportOutcome run(ExportOrder order, Analysis analysis) {
        Path target = order.target();
        Optional<Path> post = order.post().map(PostFile::path);
        try {
            if (Files.isDirectory(target)) {
                return failed("directory", target, "");
            }
            if (post.isPresent() && same(target, post.get())) {
                return failed("same", target, "");
            }
            Path folder = target.toAbsolutePath().getParent();
            if (folder == null || !Files.isDirectory(folder)) {
                return failed("nowhere", target, "");
            }
            writer.write(target, order.content(analysis), order.encoding());
            return new ExportOutcome.Done(target);
        } catch (NoSuchFileException e) {
            return failed("nowhere", target, "");
        } catch (AccessDeniedException e) {
            return failed("denied", target, "");
        } catch (IOException e) {
            return failed("other", target, Objects.requireNonNullElse(e.getMessage(), ""));
        }
    }

    private static boolean same(Path target, Path post) {
        try {
            return Files.exists(target) && Files.exists(post) && Files.isSameFile(target, post);
        } catch (IOException cannotTell) {
            return target.toAbsolutePath()
                    .normalize()
                    .equals(post.toAbsolutePath().normalize());
        }
    }

    private static ExportOutcome failed(String reason, Path target, String detail) {
        return new ExportOutcome.Failed(reason, target.toString(), detail);
    }
}
