package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.Clipboard;
import org.diptych.app.system.LogFile;
import org.diptych.ui.editor.FxThread;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("window")
class AboutWindowTest {
    @TempDir
    Path folder;

    @Test
    void oneButtonCopiesWhatAReportOfAFaultNeeds() {
        try (WindowFixture window = new WindowFixture(folder)) {
            window.command("about");
            window.press("about-copy");

            String copied = FxThread.call(() -> Clipboard.getSystemClipboard().getString());
            assertThat(copied)
                    .contains(System.getProperty("java.version"), System.getProperty("javafx.version"))
                    .containsPattern("WebKit\\W+\\d+\\.\\d")
                    .contains(
                            folder.toString(),
                            LogFile.in(folder.resolve("data")).toString());
            assertThat(window.words("about")).contains(folder.toString());
        }
    }
}
