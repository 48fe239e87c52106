package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("window")
class OpeningWindowTest {
    @TempDir
    Path folder;

    @Test
    void eachFileThatCannotBeOpenedIsNamedInASentenceAndTheOthersOpen() throws Exception {
        Path good = WindowFixture.write(folder.resolve("good.md"), Bilingual.POST);
        Path binary = Files.write(folder.resolve("binary.md"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13});
        Path missing = folder.resolve("missing.md");
        Path directory = Files.createDirectory(folder.resolve("directory.md"));

        try (WindowFixture window = new WindowFixture(folder.resolve("config"), missing, binary, directory, good)) {
            window.awaitPosts(1);

            assertThat(window.post().path()).contains(good);
            for (Path bad : new Path[] {missing, binary, directory}) {
                assertThat(window.words("notice")).anyMatch(sentence -> sentence.contains(bad.toString()));
            }
        }
    }
}
