package org.diptych.core.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.diptych.core.analysis.Analyzer;
import org.diptych.core.analysis.Snapshot;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.PublishSettings;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.messages.Messages;
import org.diptych.core.post.Post;
import org.diptych.core.site.address.AddressSettings;
import org.diptych.core.site.renderer.RendererWords;
import org.diptych.core.site.renderer.SiteRenderer;
import org.diptych.core.site.renderer.SiteRenderer.Standing;
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
                theme: next
                post_asset_folder: true
                """);

        SiteSettings settings = Site.of(folder.resolve("blog")).settings();

        assertThat(settings)
                .isEqualTo(new SiteSettings(
                        "河边",
                        "source",
                        "post",
                        "next",
                        new AddressSettings(
                                new AddressSettings.AddressPattern(":title/", Map.of()),
                                AddressSettings.DEFAULT.files(),
                                AddressSettings.DEFAULT.categories(),
                                "Asia/Shanghai",
                                true)));
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

    @Test
    void takesTheNearestDialectForARendererItDoesNotKnow() throws IOException {
        SiteRenderer kramed = rendererOf("{\"dependencies\": {\"hexo-renderer-kramed\": \"^0.1.4\"}}");
        SiteRenderer plus = rendererOf("{\"dependencies\": {\"hexo-renderer-markdown-it-plus\": \"^1.0.6\"}}");

        assertThat(kramed)
                .isEqualTo(new SiteRenderer(
                        "hexo-renderer-kramed", "0.1.4", Dialect.HEXO_DEFAULT, Standing.NEAREST, List.of()));
        assertThat(plus.dialect()).isEqualTo(Dialect.MARKDOWN_IT);
        assertThat(new RendererWords(Messages.of("core", Locale.ENGLISH)).of(kramed))
                .contains("hexo-renderer-kramed", "marked", "formulas");
    }

    @Test
    void readsTheVersionThatIsInstalledBeforeTheOneThatIsAskedFor() throws IOException {
        String asks = "{\"dependencies\": {\"hexo-renderer-marked\": \"^7.0.0\"}}";

        assertThat(rendererOf(asks).standing()).isEqualTo(Standing.SAME);

        write(
                "blog/package-lock.json",
                "{\"packages\": {\"node_modules/hexo-renderer-marked\": {\"version\": \"6.3.0\"}}}");
        assertThat(rendererOf(asks).version()).isEqualTo("6.3.0");
        assertThat(rendererOf(asks).standing()).isEqualTo(Standing.OTHER_VERSION);

        write("blog/node_modules/hexo-renderer-marked/package.json", "{\"version\": \"5.0.0\"}");
        assertThat(rendererOf(asks).version()).isEqualTo("5.0.0");
        assertThat(new RendererWords(Messages.of("core", Locale.ENGLISH)).of(rendererOf(asks)))
                .contains("5.0.0", "version 7");
    }

    @Test
    void hexoLoadsOnlyWhatIsInstalled() throws IOException {
        write("blog/node_modules/hexo-renderer-markdown-it/package.json", "{\"version\": \"7.1.1\"}");

        assertThat(rendererOf(
                                "{\"dependencies\": {\"hexo-renderer-markdown-it\": \"^7\", \"hexo-renderer-marked\": \"^7\"}}")
                        .dialect())
                .isEqualTo(Dialect.MARKDOWN_IT);
    }

    /** What {@code $$a_1*b*c \\\\ d$$} and notes become with kramed was asked of hexo-renderer-kramed 0.1.4 itself. */
    @Test
    void findsNothingLostThatKramedKeeps() throws IOException {
        String kept = "---\ntitle: t\n---\nLet $$a_1*b*c \\\\ d$$ be.[^1]\n\n[^1]: The note.\n";
        String lost = "---\ntitle: t\n---\nLet $$a_1*b*c$$ and $d*e*f$ be.\n\n![x](/i.png){width=50%}\n";
        write("blog/package.json", "{\"dependencies\": {\"hexo-renderer-kramed\": \"^0.1.4\"}}");

        assertThat(lossesOf(kept)).isEmpty();
        assertThat(lossesOf(lost)).containsExactly("formula-changed: $d*e*f$", "attributes-as-text: {width=50%}");

        write("blog/package.json", "{\"dependencies\": {\"hexo-renderer-marked\": \"^7.0.1\"}}");
        assertThat(lossesOf(kept)).containsExactly("formula-changed: $$a_1*b*c \\\\ d$$", "note-as-text: [^1]:");
    }

    private List<String> lossesOf(String text) {
        PublishSettings settings = Site.of(folder.resolve("blog")).publishing(Dialect.HEXO_DEFAULT);
        return new Analyzer()
                .analyze(new Snapshot(1, Post.parse(text).segments(), settings)).findings().stream()
                        .filter(finding -> Set.of("formula-changed", "note-as-text", "attributes-as-text")
                                .contains(finding.rule()))
                        .map(finding -> finding.rule() + ": " + finding.range().in(text))
                        .toList();
    }

    @Test
    void namesThePluginsThatAreNotRead() throws IOException {
        write(
                "blog/_config.yml",
                "markdown:\n  plugins: [markdown-it-footnote, markdown-it-toc, {name: markdown-it-katex}]\n");

        SiteRenderer renderer = rendererOf("{\"dependencies\": {\"hexo-renderer-markdown-it\": \"^7.1.1\"}}");

        assertThat(renderer.unread()).containsExactly("markdown-it-toc", "markdown-it-katex");
        assertThat(renderer.isOther()).isTrue();
    }

    @Test
    void readsBoldBesideChineseSignsAsOlderVersionsOfMarkedDo() throws IOException {
        write("blog/package.json", "{\"dependencies\": {\"hexo-renderer-marked\": \"^6.3.0\"}}");

        Publisher publisher = new Publisher(Site.around(post).orElseThrow().publishing(Dialect.USUAL));

        // As hexo-renderer-marked 6.3.0 publishes it; 7.0.1 leaves the asterisks.
        assertThat(publisher.publish(Post.parse("他说**“好”**吗")).html()).contains("<p>他说<strong>“好”</strong>吗</p>");
    }

    private SiteRenderer rendererOf(String packageFile) throws IOException {
        write("blog/package.json", packageFile);
        return Site.around(post).orElseThrow().renderer().orElseThrow();
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
