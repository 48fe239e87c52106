package org.diptych.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.diptych.core.file.FileProblem.Kind;
import org.diptych.core.file.encoding.Encoding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostFileWriterTest {
    @TempDir
    Path folder;

    private Path post;

    @BeforeEach
    void aPostOnDisk() throws Exception {
        post = Files.writeString(folder.resolve("post.md"), "old");
    }

    @AfterEach
    void nothingIsLeftBehind() throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.startsWith("."));
        }
    }

    @Test
    void savesWhatItIsGiven() throws Exception {
        String text = "new\r\n😀\u0000";

        PostFile saved = PostFileWriter.save(PostFileReader.read(post), text);

        assertThat(Files.readString(post)).isEqualTo(text);
        assertThat(saved).isEqualTo(PostFileReader.read(post));
    }

    @Test
    void aFileThatHoldsTheTextAlreadyIsNotTouched() throws Exception {
        Files.setLastModifiedTime(post, FileTime.from(Instant.EPOCH));

        PostFileWriter.save(PostFileReader.read(post), "old");

        assertThat(Files.getLastModifiedTime(post)).isEqualTo(FileTime.from(Instant.EPOCH));
    }

    @Test
    void aFileChangedByAnotherIsNotOverwrittenEvenIfItsTimeAndSizeAreTheSame() throws Exception {
        PostFile read = PostFileReader.read(post);
        FileTime time = Files.getLastModifiedTime(post);
        Files.writeString(post, "OLD");
        Files.setLastModifiedTime(post, time);

        assertThat(refused(read, "new").kind()).isEqualTo(Kind.CHANGED);
        assertThat(Files.readString(post)).isEqualTo("OLD");
        PostFileWriter.overwrite(post, "new", Encoding.UTF_8);
        assertThat(Files.readString(post)).isEqualTo("new");
    }

    @Test
    void aFileMovedOrDeletedMeanwhileIsNotWrittenUnlessTheAuthorWantsItBack() throws Exception {
        PostFile read = PostFileReader.read(post);
        Path moved = Files.move(post, folder.resolve("moved.md"));

        assertThat(refused(read, "new").kind()).isEqualTo(Kind.MISSING);
        assertThat(post).doesNotExist();
        assertThat(moved).hasContent(read.text());

        PostFileWriter.saveAgain(read, "new");
        assertThat(Files.readString(post)).isEqualTo("new");
    }

    @Test
    void aFileWantedBackIsNotWrittenOverAnotherThatTookItsPlace() throws Exception {
        PostFile read = PostFileReader.read(post);
        Files.writeString(post, "another post");

        FileProblem refused = catchThrowableOfType(FileProblem.class, () -> PostFileWriter.saveAgain(read, "new"));

        assertThat(refused.kind()).isEqualTo(Kind.CHANGED);
        assertThat(Files.readString(post)).isEqualTo("another post");
    }

    @Test
    void aFolderThatIsGoneIsSaid() throws Exception {
        PostFile read = PostFileReader.read(post);
        PostFile moved = new PostFile(folder.resolve("gone/post.md"), read.text(), read.hash(), Encoding.UTF_8, true);

        assertThat(refused(moved, "new").kind()).isEqualTo(Kind.FOLDER_MISSING);
    }

    @Test
    void permissionsAndExtendedAttributesStay() throws Exception {
        assumeTrue(Files.getFileStore(post).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(post, PosixFilePermissions.fromString("rw-r-----"));
        boolean marked = mark(post);

        PostFileWriter.save(PostFileReader.read(post), "new");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(post)))
                .isEqualTo("rw-r-----");
        assumeTrue(marked, "no extended attributes here");
        ByteBuffer value = ByteBuffer.allocate(1);
        view(post).read("diptych", value);
        assertThat(value.array()).containsExactly(1);
    }

    @Test
    void aSymbolicLinkStaysOneAndItsTargetIsWritten() throws Exception {
        Path link = link("link.md", folder.relativize(post));
        Path chain = link("chain.md", link);

        PostFileWriter.save(PostFileReader.read(chain), "new");

        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(Files.readString(post)).isEqualTo("new");
    }

    @Test
    void aLinkToNothingIsFilledAndALoopRefused() throws Exception {
        Path dangling = link("dangling.md", Path.of("later.md"));
        Path loop = link("loop.md", Path.of("loop.md"));

        PostFileWriter.overwrite(dangling, "new", Encoding.UTF_8);

        assertThat(Files.readString(folder.resolve("later.md"))).isEqualTo("new");
        assertThat(catchThrowableOfType(FileProblem.class, () -> PostFileWriter.overwrite(loop, "new", Encoding.UTF_8))
                        .kind())
                .isEqualTo(Kind.FAILED);
    }

    @Test
    void anotherNameOfTheFileSeesTheNewText() throws Exception {
        Path other = Files.createLink(folder.resolve("other.md"), post);

        PostFileWriter.save(PostFileReader.read(post), "a longer new text");
        PostFileWriter.save(PostFileReader.read(post), "new");

        assertThat(Files.readString(other)).isEqualTo("new");
    }

    @Test
    void aNameAsLongAsAFileSystemAllowsIsSaved() throws Exception {
        Path longName = folder.resolve("长".repeat(84) + ".md");

        PostFileWriter.overwrite(longName, "one", Encoding.UTF_8);
        PostFileWriter.save(PostFileReader.read(longName), "two");

        assertThat(Files.readString(longName)).isEqualTo("two");
    }

    @Test
    void halfACharacterIsNeverReplaced() throws Exception {
        FileProblem problem = refused(PostFileReader.read(post), "one\n😀\uD83D");

        assertThat(problem.kind()).isEqualTo(Kind.HALF_CHARACTER);
        assertThat(problem.arguments()).containsExactly(post.toString(), "2");
        assertThat(Files.readString(post)).isEqualTo("old");
    }

    @Test
    void aCharacterTheEncodingLacksIsNeverReplaced() throws Exception {
        byte[] big5 = Encoding.BIG5.encode("舊的文章，寫在很久以前。");
        Files.write(post, big5);
        PostFile read = PostFileReader.read(post);

        FileProblem problem = refused(read, "舊的\n们😀");

        assertThat(problem.kind()).isEqualTo(Kind.CHARACTER_LACKING);
        assertThat(problem.arguments()).containsExactly(post.toString(), "2", "们", "Big5");
        assertThat(post).hasBinaryContent(big5);
        PostFileWriter.save(read.in(Encoding.UTF_8), "舊的\n们😀");
        assertThat(Files.readString(post)).isEqualTo("舊的\n们😀");
    }

    @Test
    void aFullDiskLeavesTheOldFile() throws Exception {
        // A process that may write no more than 8 KB to a file meets what a full disk is.
        List<String> command = SaveProgram.command(folder, post, 100_000);
        String quoted = String.join(" ", command);
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")));

        String said = SaveProgram.run(List.of("/bin/bash", "-c", "trap '' XFSZ; ulimit -f 8; exec " + quoted));

        assertThat(said).isEqualTo("NO_SPACE");
        assertThat(Files.readString(post)).isEqualTo("old");
    }

    @Test
    void permissionsAreRespected() throws Exception {
        assumeTrue(Files.getFileStore(post).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        Files.setPosixFilePermissions(post, PosixFilePermissions.fromString("r--r--r--"));
        assertThat(asNobody(post)).isEqualTo("NOT_WRITABLE");

        Files.setPosixFilePermissions(post, PosixFilePermissions.fromString("-w--w--w-"));
        assertThat(asNobody(post)).isEqualTo("NOT_READABLE");
    }

    @Test
    void aWritableFileInAClosedFolderIsWrittenInPlace() throws Exception {
        assumeTrue(Files.getFileStore(post).supportsFileAttributeView("posix"));
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Path inside = Files.writeString(closed.resolve("post.md"), "old and long");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        Files.setPosixFilePermissions(inside, PosixFilePermissions.fromString("rw-rw-rw-"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));

        assertThat(asNobody(inside)).isEqualTo("saved");

        assertThat(Files.readString(inside)).isEqualTo("xxx");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Root may do everything: where the tests run as root, the program runs as a user without rights. */
    private String asNobody(Path file) throws IOException, InterruptedException {
        boolean root = System.getProperty("user.name").equals("root");
        assumeTrue(!root || Files.isExecutable(Path.of("/usr/bin/setpriv")));
        String[] before = root
                ? new String[] {"/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"}
                : new String[0];
        return SaveProgram.run(SaveProgram.command(folder, file, 3, before));
    }

    private Path link(String name, Path target) throws IOException {
        try {
            return Files.createSymbolicLink(folder.resolve(name), target);
        } catch (UnsupportedOperationException noLinks) {
            return abort("no symbolic links here");
        }
    }

    private static boolean mark(Path file) {
        try {
            return view(file).write("diptych", ByteBuffer.wrap(new byte[] {1})) == 1;
        } catch (IOException noAttributes) {
            return false;
        }
    }

    private static UserDefinedFileAttributeView view(Path file) {
        return Files.getFileAttributeView(file, UserDefinedFileAttributeView.class);
    }

    private static FileProblem refused(PostFile read, String text) {
        return catchThrowableOfType(FileProblem.class, () -> PostFileWriter.save(read, text));
    }
}
