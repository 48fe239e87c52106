package org.diptych.app.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** Without a folder for temporary files JavaFX loads no font, and each icon were an empty box. */
@Tag("window")
class TemporaryFolderWindowTest {
    private static final String PROPERTY = "java.io.tmpdir";

    @TempDir
    Path folder;

    private final String before = System.getProperty(PROPERTY);

    @BeforeEach
    void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void restore() {
        System.setProperty(PROPERTY, before);
    }

    @Test
    void aFolderThatIsThereIsUsedAndNothingIsSaid() {
        System.setProperty(PROPERTY, folder.toString());

        assertThat(TemporaryFolder.provide(folder.resolve("own"))).isEmpty();
        assertThat(folder.resolve("own")).doesNotExist();
    }

    @Test
    void aFolderThatIsMissingIsMadeAndNamed() {
        Path missing = folder.resolve("a/b");
        System.setProperty(PROPERTY, missing.toString());

        assertThat(TemporaryFolder.provide(folder.resolve("own"))).contains(missing);
        assertThat(missing).isDirectory();
        assertThat(System.getProperty(PROPERTY)).isEqualTo(missing.toString());
    }

    @Test
    void whereNoneCanBeMadeTheProgramsOwnHoldsTheIcons() throws Exception {
        Path inTheWay = Files.writeString(folder.resolve("file"), "");
        Path impossible = inTheWay.resolve("tmp");
        System.setProperty(PROPERTY, impossible.toString());

        assertThat(TemporaryFolder.provide(folder.resolve("own"))).contains(impossible);
        assertThat(System.getProperty(PROPERTY)).isEqualTo(folder.resolve("own").toString());
        assertThat(folder.resolve("own/icons.ttf")).isNotEmptyFile();
    }
}
