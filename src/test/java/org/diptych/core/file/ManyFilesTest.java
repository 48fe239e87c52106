package org.diptych.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.diptych.core.file.ManyFiles.NewText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyFilesTest {
    @TempDir
    Path folder;

    private final List<NewText> texts = new ArrayList<>();

    @BeforeEach
    void makePosts() throws Exception {
        for (String name : List.of("a.md", "b.md", "c.md")) {
            Path file = Files.writeString(folder.resolve(name), "old " + name);
            texts.add(new NewText(PostFileReader.read(file), "new " + name));
        }
    }

    @Test
    void writesThemAll() throws Exception {
        List<PostFile> written = new ManyFiles().save(texts);

        assertThat(contents()).containsExactly("new a.md", "new b.md", "new c.md");
        assertThat(written).extracting(PostFile::hash).doesNotContainNull();
        assertThat(PostFileWriter.save(written.get(0), "newer").text()).isEqualTo("newer");
    }

    @Test
    void putsBackWhatWasWrittenWhenALaterOneFails() throws Exception {
        ManyFiles files = new ManyFiles((path, bytes) -> new Failing(path, bytes, path.endsWith("c.md"), false));

        assertThatThrownBy(() -> files.save(texts)).isInstanceOf(FileProblem.class);

        assertThat(contents()).containsExactly("old a.md", "old b.md", "old c.md");
        assertThat(left()).isEmpty();
    }

    @Test
    void changesNothingWhenOneCannotBePrepared() throws Exception {
        ManyFiles files = new ManyFiles((path, bytes) -> new Failing(path, bytes, false, path.endsWith("b.md")));

        assertThatThrownBy(() -> files.save(texts))
                .isInstanceOfSatisfying(
                        FileProblem.class, problem -> assertThat(problem.path()).isEqualTo(folder.resolve("b.md")));

        assertThat(contents()).containsExactly("old a.md", "old b.md", "old c.md");
        assertThat(left()).isEmpty();
    }

    @Test
    void changesNothingWhenOneIsGone() throws IOException {
        Files.delete(folder.resolve("c.md"));

        assertThatThrownBy(() -> new ManyFiles().save(texts))
                .isInstanceOfSatisfying(
                        FileProblem.class, problem -> assertThat(problem.kind()).isEqualTo(FileProblem.Kind.MISSING));

        assertThat(folder.resolve("a.md")).hasContent("old a.md");
    }

    private List<String> contents() throws IOException {
        List<String> contents = new ArrayList<>();
        for (NewText text : texts) {
            contents.add(Files.readString(text.file().path()));
        }
        return contents;
    }

    /** What lies in the folder besides the posts. */
    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".md"))
                    .toList();
        }
    }

    /** A write that the disk refuses, early or late. */
    private static final class Failing extends SafeWrite {
        private final boolean late;
        private final boolean early;

        Failing(Path target, byte[] bytes, boolean late, boolean early) {
            super(target, bytes);
            this.late = late;
            this.early = early;
        }

        @Override
        void prepare() throws IOException {
            super.prepare();
            if (early) {
                throw new IOException("No space left on device");
            }
        }

        @Override
        void commit() throws IOException {
            if (late) {
                throw new IOException("Input/output error");
            }
            super.commit();
        }
    }
}
