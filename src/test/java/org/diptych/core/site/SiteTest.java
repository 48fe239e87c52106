package org.diptych.core.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.diptych.core.markdown.Dialect;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTest {
    @TempDir
    Path folder;

    private Path post;

    @BeforeEach
    void makeSite() throws IOException {
        post = write("blog/source/_posts/2025/river.md", "# River");
        write("blog/_config.yml", "title: Notes\n");
    }

    @Test
    void isTheNearestFolderAboveWithSettings() throws IOException {
        write("_config.yml", "title: Outer\n");

        assertThat(Site.around(post)).map(Site::folder).contains(folder.resolve("blog"));
        assertThat(Site.around(post)).map(site -> site.settings().title()).contains("Notes");
    }

    @Test
    void isNotThereForAFileOutside() throws IOException {
        Path lone = write("elsewhere/lone.md", "# Lone");

        assertThat(Site.around(lone)).isEmpty();
    }

    @Test
    void readsWhatThePreviewNeeds() throws IOException {
        write(
                "blog/_config.yml",
                """
                title: 河边
                author: Lin
                url: https://river.example/notes
                root: /notes
                permalink: :title/
                timezone: Asia/Shanghai
                language: [en, zh-CN]
                post_asset_folder: true
                """);

        SiteSettings settings = Site.of(folder.resolve("blog")).settings();

        assertThat(settings)
                .isEqualTo(new SiteSettings(
                        "河边",
                        "Lin",
                        "https://river.example/notes",
                        "/notes/",
                        ":title/",
                        "Asia/Shanghai",
                        java.util.List.of("en", "zh-CN"),
                        "source",
                        true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "title: [", "- a\n- b\n", "title: {a: b}\nlanguage: 3\n", "\t\t", "a: &x [*x]\n", "\u0000"})
    void standsOnHexosDefaultsWhereTheSettingsAreBroken(String settings) throws IOException {
        write("blog/_config.yml", settings);

        Site site = Site.around(post).orElseThrow();

        assertThat(site.settings().title()).isEqualTo("Hexo");
        assertThat(site.posts()).isEqualTo(folder.resolve("blog/source/_posts"));
    }

    @Test
    void namesItsFolders() throws IOException {
        write("blog/_config.yml", "source_dir: text\n");

        Site site = Site.around(post).orElseThrow();

        assertThat(site.source()).isEqualTo(folder.resolve("blog/text"));
        assertThat(site.drafts()).isEqualTo(folder.resolve("blog/text/_drafts"));
        assertThat(site.scaffolds()).isEqualTo(folder.resolve("blog/scaffolds"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../..", "/etc", "a/../../b"})
    void keepsItsSourceFolderInside(String named) throws IOException {
        write("blog/_config.yml", "source_dir: " + named + "\n");

        assertThat(Site.around(post)).map(Site::source).contains(folder.resolve("blog/source"));
    }

    @Test
    void publishesTheDialectOfItsRenderer() throws IOException {
        assertThat(dialectOf("{\"dependencies\": {\"hexo-renderer-pandoc\": \"^0.3.0\"}}"))
                .contains(Dialect.PANDOC);
        assertThat(dialectOf("{\"dependencies\": {\"hexo-renderer-marked\": \"^7.0.0\"}}"))
                .contains(Dialect.HEXO_DEFAULT);
        assertThat(dialectOf(
                        "{\"dependencies\": {\"hexo-renderer-marked\": \"7\", \"hexo-renderer-pandoc\": \"0.3\"}}"))
                .contains(Dialect.PANDOC);
        assertThat(dialectOf("{\"dependencies\": {\"hexo\": \"^8.0.0\"}}")).isEmpty();
        assertThat(dialectOf("{ not json")).isEmpty();
    }

    private java.util.Optional<Dialect> dialectOf(String packageFile) throws IOException {
        write("blog/package.json", packageFile);
        return Site.around(post).orElseThrow().dialect();
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
