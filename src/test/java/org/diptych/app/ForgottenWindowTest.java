package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.diptych.ui.editor.FxThread;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing of a window that was closed stays in memory: neither what the system, the clock nor other windows hold. */
@Tag("window")
class ForgottenWindowTest {
    @TempDir
    Path folder;

    private final ReferenceQueue<Workbench> collected = new ReferenceQueue<>();

    @Test
    void aClosedWindowIsForgottenWithAllItsPosts() throws Exception {
        List<Reference<Workbench>> closed = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            closed.add(openAndClose("post" + i + ".md"));
        }
        // What JavaFX remembers of the last window it drew, and of the last keys, is of one that is open.
        Path file = WindowFixture.write(folder.resolve("last.md"), Bilingual.POST);
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file)) {
            window.awaitPosts(1);
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(FxThread.PATIENCE_SECONDS);
            int gone = 0;
            while (gone < closed.size() && System.nanoTime() < end) {
                System.gc();
                FxThread.run(() -> {});
                gone += collected.remove(500) == null ? 0 : 1;
            }
            assertThat(gone).isEqualTo(closed.size());
        }
    }

    private Reference<Workbench> openAndClose(String name) {
        Path file = WindowFixture.write(folder.resolve(name), Bilingual.POST);
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file)) {
            window.awaitPosts(1);
            window.type("en", "shadow", "long ");
            window.command("find");
            window.command("settings");
            return new WeakReference<>(window.bench, collected);
        }
    }
}
