package org.diptych.desk.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderReaderTest {
    @TempDir
    Path folder;

    private void post(String name, String text, long changed) throws Exception {
        Files.setLastModifiedTime(Files.writeString(folder.resolve(name), text), FileTime.fromMillis(changed));
    }

    @Test
    void postsAreCalledByTheirTitlesTheLastChangedFirst() throws Exception {
        post("old.md", "---\ntitle: 旧\n---\n", 1_000);
        post("new.md", "---\r\ntitle: New\r\n---\r\n", 2_000);
        post("plain.markdown", "no front matter", 500);
        post(".hidden.md", "", 3_000);
        post("image.png", "", 3_000);

        assertThat(FolderReader.around(folder.resolve("new.md")))
                .extracting(PostEntry::title)
                .containsExactly("New", "旧", "plain.markdown");
    }

    @Test
    void aFolderThatIsGoneHoldsNothing() {
        assertThat(FolderReader.around(folder.resolve("gone/post.md"))).isEmpty();
    }
}
