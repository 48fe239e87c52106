package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.glass.ui.Application;
import java.nio.file.Path;
import org.diptych.ui.editor.FxThread;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("window")
class SystemFilesWindowTest {
    @TempDir
    Path folder;

    @Test
    void aPostThatTheSystemHandsOverOpensInTheWindowThatIsThere() {
        Path first = WindowFixture.write(folder.resolve("first.md"), "---\ntitle: First\n---\none\n");
        Path second = WindowFixture.write(folder.resolve("中文 名字.md"), "---\ntitle: Second\n---\ntwo\n");
        try (WindowFixture window = new WindowFixture(folder, first)) {
            window.awaitPosts(1);

            FxThread.run(() -> {
                Application system = Application.GetApplication();
                system.getEventHandler().handleOpenFilesAction(system, 0, new String[] {second.toString()});
            });

            window.awaitPosts(2);
            assertThat(window.post().path()).contains(second);
        }
    }
}
