package org.diptych.core.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.diptych.core.file.FileProblem.Kind;

/**
 * Writes several posts, all or none: each is looked at first, then all new files are put beside the old ones, then they
 * take their places; where one of that fails, those that have their place already give way to the old ones.
 *
 * <p>Stateless. Waits for the disk, so it is never called from a thread that must not wait.
 */
public final class ManyFiles {
    private final BiFunction<Path, byte[], SafeWrite> writes;

    public ManyFiles() {
        this(SafeWrite::new);
    }

    ManyFiles(BiFunction<Path, byte[], SafeWrite> writes) {
        this.writes = writes;
    }

    /**
     * A file and what it is to hold.
     *
     * @param file as it was read
     * @param text its new text
     */
    public record NewText(PostFile file, String text) {
        public NewText {
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * Writes {@code texts}.
     *
     * @return the files as they are now
     * @throws FileProblem if one of them cannot be written, or is not what was read any more; then none is changed. Where
     *     an old file could not be put back either, that is named among the problem's suppressed ones
     */
    public List<PostFile> save(List<NewText> texts) throws FileProblem {
        List<Pending> all = new ArrayList<>();
        for (NewText text : texts) {
            all.add(look(text));
        }
        Deque<Pending> done = new ArrayDeque<>();
        Path at = null;
        try {
            for (Pending one : all) {
                at = one.path();
                one.write().prepare();
            }
            for (Pending one : all) {
                at = one.path();
                one.write().commit();
                done.push(one);
            }
        } catch (IOException failure) {
            FileProblem problem = PostFileWriter.problem(at, failure);
            done.forEach(one -> one.putBack(problem));
            throw problem;
        } finally {
            all.forEach(one -> one.write().discard());
        }
        return all.stream().map(Pending::written).toList();
    }

    private Pending look(NewText text) throws FileProblem {
        PostFile file = text.file();
        if (!file.exact()) {
            throw new FileProblem(Kind.ONLY_SHOWN, file.path());
        }
        try {
            Path target = SymbolicLinks.of(file.path());
            byte[] before = PostFileReader.bytes(target);
            if (!ContentHash.of(before).equals(file.hash())) {
                throw new FileProblem(Kind.CHANGED, file.path());
            }
            if (!Files.isWritable(target)) {
                throw PostFileWriter.notWritable(file.path(), target);
            }
            byte[] after = PostText.bytes(file.path(), text.text(), file.encoding());
            PostFile written = new PostFile(file.path(), text.text(), ContentHash.of(after), file.encoding(), true);
            return new Pending(target, before, writes.apply(target, after), written);
        } catch (IOException failure) {
            throw PostFileWriter.problem(file.path(), failure);
        }
    }

    private record Pending(Path path, byte[] before, SafeWrite write, PostFile written) {
        void putBack(FileProblem problem) {
            try {
                new SafeWrite(path, before).run();
            } catch (IOException second) {
                problem.addSuppressed(PostFileWriter.problem(path, second));
            }
        }
    }
}
