package org.diptych.core.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures come into a folder beside what is there, never over it, and leave nothing half done. */
class PictureStoreTest {
    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(temporary.resolve("images"));
    }

    @ParameterizedTest
    @CsvSource({
        "dial.png, dial-2.png, dial-3.png",
        "日晷.png, 日晷-2.png, 日晷-3.png",
        "a.b.png, a.b-2.png, a.b-3.png",
        "dial, dial-2, dial-3",
        ".png, .png-2, .png-3"
    })
    void picturesOfOneNameAreCounted(String name, String second, String third) throws IOException {
        assertThat(keep(1, name)).isEqualTo(folder.resolve(name));
        assertThat(keep(2, name)).isEqualTo(folder.resolve(second));
        assertThat(keep(3, name)).isEqualTo(folder.resolve(third));
        assertThat(keep(2, name)).isEqualTo(folder.resolve(second));
        assertThat(files()).containsExactlyInAnyOrder(name, second, third);
    }

    @Test
    void aFolderOfItsNameIsLeftAlone() throws IOException {
        Path other = Files.createDirectory(folder.resolve("dial.png"));

        assertThat(keep(1, "dial.png")).isEqualTo(folder.resolve("dial-2.png"));
        assertThat(other).isEmptyDirectory();
    }

    @Test
    void aLinkThatLeadsNowhereIsLeftAlone() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("dial.png"), temporary.resolve("gone.png"));

        assertThat(keep(1, "dial.png")).isEqualTo(folder.resolve("dial-2.png"));
        assertThat(link).isSymbolicLink();
        assertThat(temporary.resolve("gone.png")).doesNotExist();
    }

    @Test
    void anEmptyPictureIsNotTakenForAnotherOne() throws IOException {
        Path first = PictureStore.keep(new byte[0], folder, "a.png");

        assertThat(keep(1, "a.png")).isEqualTo(folder.resolve("a-2.png"));
        assertThat(PictureStore.keep(new byte[0], folder, "a.png")).isEqualTo(first);
        assertThat(first).isEmptyFile();
    }

    @Test
    void whereNothingCanBeKeptNothingIsLeftBehind() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "text");

        assertThatThrownBy(() -> PictureStore.keep(new byte[] {1}, file.resolve("in"), "a.png"))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> keep(1, "日".repeat(100) + ".png")).isInstanceOf(IOException.class);
        assertThat(files()).isEmpty();
        assertThat(file).hasContent("text");
    }

    @Test
    void aPictureWithTheLongestNameIsKeptAndCounted() throws IOException {
        String name = PictureNames.clean("日晷".repeat(100) + ".png");

        Path first = keep(1, name);
        Path second = keep(2, name);

        assertThat(first).hasBinaryContent(new byte[] {1}).hasFileName(name);
        assertThat(second).hasBinaryContent(new byte[] {2}).hasFileName(name.replace(".png", "-2.png"));
    }

    private Path keep(int content, String name) throws IOException {
        return PictureStore.keep(new byte[] {(byte) content}, folder, name);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new ArrayList<>(
                    files.map(file -> file.getFileName().toString()).toList());
        }
    }
}
