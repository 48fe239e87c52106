package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.Labeled;
import javafx.scene.text.Font;
import org.diptych.app.look.EditorLook;
import org.diptych.app.look.WindowFont;
import org.diptych.desk.settings.EditorChoice;
import org.diptych.desk.settings.TextFonts;
import org.diptych.ui.editor.FxThread;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("window")
class ChineseWindowTest {
    /** What systems set Chinese menus in. */
    private static final Set<String> CHINESE = Set.of(
            "PingFang SC",
            "Microsoft YaHei UI",
            "Microsoft YaHei",
            "Noto Sans CJK SC",
            "Source Han Sans SC",
            "WenQuanYi Micro Hei",
            "WenQuanYi Zen Hei");

    @TempDir
    Path folder;

    @Test
    void aWindowThatSpeaksChineseHasAFontWithItsOwnChineseLetters() throws Exception {
        Path config = Files.createDirectory(folder.resolve("config"));
        Files.writeString(config.resolve("settings.properties"), "language=chinese\n");
        Path file = WindowFixture.write(folder.resolve("post.md"), Bilingual.POST);
        try (WindowFixture window = new WindowFixture(config, file)) {
            window.awaitPosts(1);
            assertThat(window.words("part-fold")).contains("文章信息", "摘要", "正文之后");

            String rules = decoded(FxThread.call(() -> WindowFont.sheet(Locale.CHINESE, EditorChoice.DEFAULT)));
            String family = FxThread.call(
                    () -> ((Labeled) window.bench.shell.frame.root().lookup(".part-name"))
                            .getFont()
                            .getFamily());
            List<String> installed = FxThread.call(
                    () -> Font.getFamilies().stream().filter(CHINESE::contains).toList());
            if (installed.isEmpty()) {
                assertThat(family)
                        .isEqualTo(FxThread.call(() -> Font.getDefault().getFamily()));
            } else {
                assertThat(installed).contains(family);
                assertThat(rules).startsWith(".root { -fx-font-family: \"" + family + "\"");
            }
        }
    }

    @Test
    void aWindowThatSpeaksEnglishKeepsTheSystemsFont() {
        assertThat(decoded(FxThread.call(() -> WindowFont.sheet(Locale.ENGLISH, EditorChoice.DEFAULT))))
                .doesNotContain(".root");
    }

    @Test
    void whatAnAuthorWroteIsSetAsInTheEditorsWhereverItIsShown() {
        String rules = FxThread.call(() -> decoded(
                WindowFont.sheet(Locale.ENGLISH, EditorChoice.DEFAULT.withFonts(new TextFonts("", "DejaVu Serif")))));

        assertThat(rules).contains(".typed.han").contains(FxThread.call(() -> EditorLook.of(
                        EditorChoice.DEFAULT.withFonts(new TextFonts("", "DejaVu Serif")), "zh")
                .letters()
                .familyFor("zh")));
    }

    private static String decoded(String address) {
        byte[] rule = Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1));
        return new String(rule, StandardCharsets.UTF_8);
    }
}
