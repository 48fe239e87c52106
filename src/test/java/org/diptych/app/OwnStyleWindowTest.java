package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.web.WebView;
import org.diptych.desk.settings.TextFonts;
import org.diptych.ui.editor.FxThread;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A style sheet of the author's own, and their fonts, on the page. */
@Tag("window")
class OwnStyleWindowTest {
    private static final String COLOUR = "getComputedStyle(document.querySelector('.dp-content section p')).color";

    @TempDir
    Path folder;

    @Test
    void aStyleSheetIsFollowedOnTheDiskAndWhatIsLeftOutIsSaid() throws Exception {
        Path file = WindowFixture.write(folder.resolve("post.md"), Bilingual.POST);
        Path style = WindowFixture.write(folder.resolve("own.css"), "p { color: rgb(1, 2, 3) }\n");
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file)) {
            window.awaitPosts(1);
            window.styleAnswers.add(style);
            window.command("settings");
            FxThread.run(
                    () -> ((Button) window.bench.shell.frame.root().lookup("#settings-page-style .button")).fire());
            window.await("the colour", () -> "rgb(1, 2, 3)".equals(page(window, COLOUR)));

            Files.writeString(style, "@import 'x';\np { color: rgb(4, 5, 6); background: url(http://example.org/) }\n");
            window.await("the changed colour", () -> "rgb(4, 5, 6)".equals(page(window, COLOUR)));
            window.await("what is left out", () -> notice(window).contains("without 2 parts. Line 1: only @media"));

            Files.delete(style);
            window.await("its own colour again", () -> !"rgb(4, 5, 6)".equals(page(window, COLOUR)));
            assertThat(FxThread.call(() -> notice(window))).contains("own.css is not used.");

            window.with(bench ->
                    bench.ground.settings.change(all -> all.withPage(all.page().withStyle(""))));
            assertThat(FxThread.call(() -> notice(window))).isEmpty();
        }
    }

    @Test
    void eachLanguageHasTheFontItsAuthorChose() {
        Path file = WindowFixture.write(folder.resolve("post.md"), Bilingual.POST);
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file)) {
            window.awaitPosts(1);
            window.with(bench -> bench.ground.settings.change(
                    all -> all.withPage(all.page().withFonts(new TextFonts("DejaVu Serif", "WenQuanYi Micro Hei")))));
            window.await("both fonts", () -> page(
                            window, "getComputedStyle(document.querySelector('section:lang(zh)')).fontFamily")
                    .contains("DejaVu Serif"));
            String family = FxThread.call(
                    () -> page(window, "getComputedStyle(document.querySelector('section:lang(zh)')).fontFamily"));
            assertThat(family.replace("\"", "").replace("'", "")).startsWith("dp-own-marks, dp-own, DejaVu Serif, ");
        }
    }

    /** On the FX thread. */
    private static String notice(WindowFixture window) {
        return window.bench.ground.notices.notices().stream()
                .filter(notice -> notice.key().equals("own-style"))
                .map(notice -> notice.text())
                .findFirst()
                .orElse("");
    }

    /** On the FX thread. */
    private static String page(WindowFixture window, String script) {
        WebView view = (WebView) window.bench.shell.page.lookup(".web-view");
        try {
            return String.valueOf(view.getEngine().executeScript(script));
        } catch (RuntimeException notThere) {
            return "";
        }
    }
}
