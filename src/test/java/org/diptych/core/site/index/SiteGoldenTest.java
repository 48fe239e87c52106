package org.diptych.core.site.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.diptych.core.markdown.CanonicalHtml;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.PublishSettings;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.markdown.settings.AssetFolder;
import org.diptych.core.post.Post;
import org.diptych.core.preview.clean.ImageRoots;
import org.diptych.core.preview.clean.LocalImages;
import org.diptych.core.site.address.FileEnding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Small sites against what Hexo itself makes of them: {@code src/test/scripts/make-site-golden.mjs} writes what is
 * expected.
 */
class SiteGoldenTest {

    @ParameterizedTest
    @ValueSource(strings = {"plain", "rooted"})
    void knowsWhereEachPostAndEachOfItsFilesIsPublished(String name) throws Exception {
        SiteIndex index = SiteIndexer.read(site(name));

        List<String> addresses = new ArrayList<>();
        for (IndexedPost post : index.posts()) {
            addresses.add(post.file() + "\t" + post.place().slug() + "\t"
                    + post.place().address());
            AssetFolder assets = index.renderingOf(index.pathOf(post))
                    .site()
                    .files()
                    .assets()
                    .orElseThrow();
            String folder = FileEnding.without(post.file()) + "/";
            for (String file : assets.names()) {
                addresses.add(
                        folder + file + "\t" + file + "\t" + assets.find(file).orElseThrow());
            }
        }

        assertThat(addresses)
                .containsExactlyInAnyOrderElementsOf(
                        Files.readAllLines(site(name).resolve("expected/addresses.txt")));
    }

    @ParameterizedTest
    @MethodSource("posts")
    void publishesWhatHexoDoes(String name, Dialect dialect) throws Exception {
        Path site = site(name.substring(0, name.indexOf('/')));
        Path expected = site.getParent().resolve(name);
        SiteIndex index = SiteIndexer.read(site);
        IndexedPost post = index.posts().stream()
                .filter(any -> expected.getFileName().toString().startsWith(expectedName(any)))
                .findFirst()
                .orElseThrow();
        Path file = index.pathOf(post);

        String published = new Publisher(new PublishSettings(dialect, index.renderingOf(file)))
                .publish(Post.parse(Files.readString(file)))
                .html();

        assertThat(CanonicalHtml.of(published)).isEqualTo(CanonicalHtml.of(Files.readString(expected)));
    }

    /** Every address of an image that Hexo writes leads to the file it was made of. */
    @Test
    void findsTheImagesOfAPostWhereverTheyArePublished() throws Exception {
        SiteIndex index = SiteIndexer.read(site("rooted"));
        Path post = index.site().posts().resolve("2025-03-04-assets.md");
        Path folder = index.site().posts().resolve("2025-03-04-assets");
        ImageRoots roots = PostImages.of(index, post);
        String html = Files.readString(site("rooted").resolve("expected/2025-03-04-assets.default.html"));

        List<String> found = new ArrayList<>();
        Matcher image = Pattern.compile("<img src=\"([^\"]*dial\\.png)\"").matcher(html);
        while (image.find()) {
            LocalImages.find(roots, image.group(1))
                    .ifPresent(file -> found.add(folder.relativize(file).toString()));
        }

        assertThat(found).containsExactly("dial.png", "dial.png");
        assertThat(LocalImages.find(roots, "/a/blog/none/2025/3/4/zh/assets/assets/143aca386cbb/deep/日 晷.png"))
                .contains(folder.resolve("deep/日 晷.png"));
        assertThat(LocalImages.find(roots, "/a/blog/../../_config.png")).isEmpty();
    }

    static Stream<Object[]> posts() throws Exception {
        List<Object[]> posts = new ArrayList<>();
        for (String name : List.of("plain", "rooted")) {
            try (Stream<Path> files = Files.list(site(name).resolve("expected"))) {
                files.map(file -> name + "/expected/" + file.getFileName())
                        .filter(file -> file.endsWith(".html"))
                        .sorted()
                        .forEach(file -> posts.add(new Object[] {
                            file, file.endsWith(".pandoc.html") ? Dialect.PANDOC : Dialect.HEXO_DEFAULT
                        }));
            }
        }
        return posts.stream();
    }

    private static String expectedName(IndexedPost post) {
        return FileEnding.without(post.file()).replaceFirst("^_posts/", "").replace('/', '-') + ".";
    }

    private static Path site(String name) throws URISyntaxException, IOException {
        return Path.of(Objects.requireNonNull(SiteGoldenTest.class.getResource("/sites/" + name))
                        .toURI())
                .toRealPath();
    }
}
