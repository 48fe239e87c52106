package org.diptych.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.diptych.core.file.FileProblem.Kind;
import org.diptych.core.file.encoding.Encoding;
import org.diptych.core.messages.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostFileReaderTest {
    @TempDir
    Path folder;

    @Test
    void everyCharacterOfAPostArrives() throws Exception {
        String text = "\uFEFF---\r\ntitle: 两半 😀\n---\r\u0000\u200B\u00A0\u2028no final newline";
        Path file = Files.writeString(folder.resolve("post.md"), text);

        PostFile read = PostFileReader.read(file);

        assertThat(read.text()).isEqualTo(text.substring(1));
        assertThat(read.encoding()).isEqualTo(Encoding.UTF_8_MARKED);
    }

    @Test
    void whatIsNoTextInAnyEncodingCanBeLookedAtButNotWritten() throws Exception {
        Path file = Files.write(folder.resolve("latin.md"), new byte[] {'c', 'a', 'f', (byte) 0xE9, '\n'});

        PostFile shown = PostFileReader.show(file, Encoding.UTF_8);

        assertThat(shown.exact()).isFalse();
        assertThat(shown.text()).isEqualTo("caf\uFFFD\n");
        assertThat(catchThrowableOfType(FileProblem.class, () -> PostFileWriter.save(shown, "x"))
                        .kind())
                .isEqualTo(Kind.ONLY_SHOWN);
        assertThat(PostFileReader.read(file, Encoding.WINDOWS_1252).text()).isEqualTo("caf\u00E9\n");
    }

    @Test
    void anEmptyFileIsAnEmptyPost() throws Exception {
        assertThat(PostFileReader.read(Files.createFile(folder.resolve("empty.md")))
                        .text())
                .isEmpty();
    }

    @Test
    void whatIsNoTextInAnyEncodingIsRefusedWithItsPlace() throws Exception {
        byte[] bytes = "one\r\ntwo\nthr".getBytes(StandardCharsets.UTF_8);
        byte[] broken = Arrays.copyOf(bytes, bytes.length + 1);
        broken[bytes.length] = (byte) 0xC3;
        Path file = Files.write(folder.resolve("latin.md"), broken);

        FileProblem problem = refused(file);

        assertThat(problem.kind()).isEqualTo(Kind.UNREADABLE_BYTES);
        assertThat(problem.arguments()).containsExactly(file.toString(), "12", "3", "UTF-8");
    }

    @Test
    void whatIsNoTextIsRefused() throws Exception {
        assertThat(refused(Path.of(System.getProperty("java.home"), "bin", "java"))
                        .kind())
                .isEqualTo(Kind.BINARY);
        byte[] packed = new byte[200];
        new Random(1).nextBytes(packed);
        for (int i = 0; i < packed.length; i++) {
            packed[i] |= packed[i] == 0 ? 1 : 0;
        }
        assertThat(refused(Files.write(folder.resolve("packed.md"), packed)).kind())
                .isEqualTo(Kind.BINARY);
    }

    @Test
    void whatIsNoFileIsRefused() {
        assertThat(refused(folder).kind()).isEqualTo(Kind.FOLDER);
        assertThat(refused(folder.resolve("nowhere.md")).kind()).isEqualTo(Kind.MISSING);
        assertThat(refused(folder.resolve("no/where.md")).kind()).isEqualTo(Kind.MISSING);
    }

    @Test
    void aPipeIsNotWaitedFor() throws Exception {
        Path pipe = folder.resolve("pipe.md");
        SaveProgram.run(List.of("mkfifo", pipe.toString()));
        assumeTrue(Files.exists(pipe));

        assertThat(refused(pipe).kind()).isEqualTo(Kind.NO_FILE);
    }

    @Test
    void everyProblemHasItsSentenceInBothLanguages() {
        for (Kind kind : Kind.values()) {
            String first = kind == Kind.FAILED ? SystemFault.DEVICE.name() : "1";
            FileProblem problem = new FileProblem(kind, Path.of("post.md"), first, "2", "UTF-8");
            for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
                assertThat(Messages.of("core", locale).get(problem.messageKey(), problem.arguments()))
                        .contains("post.md")
                        .doesNotContain("{");
            }
        }
    }

    private static FileProblem refused(Path file) {
        return catchThrowableOfType(FileProblem.class, () -> PostFileReader.read(file));
    }
}
