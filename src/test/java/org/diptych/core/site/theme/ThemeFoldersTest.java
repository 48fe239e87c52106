package org.diptych.core.site.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeFoldersTest {
    private static final Path SITE = Path.of("site");

    @Test
    void aThemeLiesInTheSiteOrElseInItsPackage() {
        assertThat(ThemeFolders.of(SITE, "next"))
                .containsExactly(SITE.resolve("themes/next"), SITE.resolve("node_modules/hexo-theme-next"));
        assertThat(ThemeFolders.of(SITE, "hexo-theme-next"))
                .containsExactly(SITE.resolve("themes/hexo-theme-next"), SITE.resolve("node_modules/hexo-theme-next"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "../other", "a\\b", ".git", "a\0b"})
    void whatIsNoFoldersNameIsNoTheme(String theme) {
        assertThat(ThemeFolders.of(SITE, theme)).isEmpty();
    }
}
