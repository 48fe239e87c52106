package org.diptych.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program itself, in a process of its own, on files no post can be read from. */
class UnreadableInputTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"render", "check", "export"})
    void isSaidInOneSentenceByEveryVerb(String verb) throws Exception {
        assertRefused(verb, folder.resolve("missing.md"), "There is no file");
        assertRefused(verb, folder, "is a folder");
    }

    @Test
    void emptyFile() throws Exception {
        assertRefused("render", write("empty.md", new byte[0]), "is empty");
    }

    @Test
    void binaryFile() throws Exception {
        assertRefused(
                "check", write("picture.md", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1}), "is not a text file");
    }

    @Test
    void bytesThatAreNoText() throws Exception {
        assertRefused(
                "export", write("cut.md", new byte[] {'a', (byte) 0xE6, (byte) 0xB2}), "is not part of any character");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void fileWithoutReadPermission() throws Exception {
        Path file = write("secret.md", "# Mine".getBytes());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));

        assertRefused(withoutSuperpowers(file), "render", file, "not have permission to read");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void fileThatFailsWhileItIsRead() throws Exception {
        assertRefused("check", Path.of("/proc/self/mem"), "could not be read");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void deviceWithoutEnd() throws Exception {
        assertRefused("render", Path.of("/dev/zero"), "not a regular file");
    }

    @Test
    void isNoWindowsBusinessEither() throws Exception {
        for (String word : List.of(folder.resolve("missing.md").toString(), "rendr")) {
            ChildProcess child = ChildProcess.run(word);

            assertThat(child.status()).isEqualTo(2);
            assertThat(child.error().lines()).singleElement().asString().contains("no command or file", word);
        }
    }

    private void assertRefused(String verb, Path file, String sentence) throws Exception {
        assertRefused(List.of(), verb, file, sentence);
    }

    private void assertRefused(List<String> prefix, String verb, Path file, String sentence) throws Exception {
        Path output = folder.resolve("out.html");
        Object[] arguments = Stream.concat(
                        Stream.of(verb, file), verb.equals("export") ? Stream.of("-o", output) : Stream.empty())
                .toArray();

        ChildProcess child = ChildProcess.runAfter(prefix, arguments);

        assertThat(child.status()).as(child.error()).isEqualTo(2);
        assertThat(child.error().lines()).singleElement().asString().contains(file.toString(), sentence);
        assertThat(child.out()).isEmpty();
        assertThat(output).doesNotExist();
    }

    /** The superuser may read everything; without that capability it is a user like others. */
    private static List<String> withoutSuperpowers(Path file) throws IOException, InterruptedException {
        if (!Files.isReadable(file)) {
            return List.of();
        }
        List<String> prefix = List.of("setpriv", "--bounding-set", "-dac_override,-dac_read_search");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/setpriv")), "the superuser needs setpriv to be refused a file");
        return prefix;
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
