package org.diptych.core.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalImagesTest {
    @TempDir
    Path temporary;

    private Path folder;
    private Path posts;
    private LocalImages images;

    @BeforeEach
    void makeSite() throws IOException {
        folder = temporary.toRealPath();
        posts = folder.resolve("blog/source/_posts");
        Path post = write("blog/source/_posts/river.md");
        write("blog/_config.yml");
        write("secret.png");
        images = LocalImages.of(post, Site.around(post));
    }

    @Test
    void areFoundBesideThePostAndInItsOwnFolder() throws IOException {
        Path beside = write("blog/source/_posts/map.png");
        Path own = write("blog/source/_posts/river/boat.jpg");

        assertThat(images.find("map.png")).contains(beside);
        assertThat(images.find("./map.png")).contains(beside);
        assertThat(images.find("boat.jpg")).contains(own);
        assertThat(images.find("river/boat.jpg")).contains(own);
    }

    @Test
    void areFoundInTheSitesSourceFolder() throws IOException {
        Path shared = write("blog/source/images/logo.SVG");

        assertThat(images.find("/images/logo.SVG")).contains(shared);
        assertThat(images.find("../images/logo.SVG")).contains(shared);
    }

    @Test
    void areFoundWithTheSitesRootBeforeThem() throws IOException {
        Files.writeString(folder.resolve("blog/_config.yml"), "root: /notes/\n");
        Path shared = write("blog/source/images/logo.png");
        LocalImages rooted = LocalImages.of(posts.resolve("river.md"), Site.around(posts.resolve("river.md")));

        assertThat(rooted.find("/notes/images/logo.png")).contains(shared);
        assertThat(rooted.find("/images/logo.png")).contains(shared);
    }

    @Test
    void mayHaveEscapedNamesAndQueries() throws IOException {
        Path image = write("blog/source/_posts/河 a+b.png");

        assertThat(images.find("%E6%B2%B3%20a+b.png?v=2#top")).contains(image);
        assertThat(images.find("河 a+b.png")).contains(image);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "missing.png",
                "../../../secret.png",
                "/../../secret.png",
                "%2e%2e/%2e%2e/%2e%2e/secret.png",
                "https://example.com/a.png",
                "//example.com/a.png",
                "\\\\server\\share\\a.png",
                "data:image/png;base64,AAAA",
                "file:///etc/hostname.png",
                "C:/windows/a.png",
                "a\u0000.png",
                "%00.png",
                "%zz.png",
                "river.md",
                ".",
                "/"
            })
    void areNeverFoundElsewhere(String address) {
        assertThat(images.find(address)).isEmpty();
    }

    @Test
    void areNotFoundThroughLinksThatLeave() throws IOException {
        Path target = folder.resolve("secret.png");
        assumeThatCode(() -> Files.createSymbolicLink(posts.resolve("leaves.png"), target))
                .as("this system makes symbolic links")
                .doesNotThrowAnyException();
        Path kept = write("blog/source/_posts/map.png");
        Files.createSymbolicLink(posts.resolve("stays.png"), kept);
        Files.createSymbolicLink(posts.resolve("above"), folder);

        assertThat(images.find("leaves.png")).isEmpty();
        assertThat(images.find("above/secret.png")).isEmpty();
        assertThat(images.find("stays.png")).contains(kept);
    }

    @Test
    void ofALonePostLieBesideIt() throws IOException {
        Path lone = write("lone/post.md");
        Path image = write("lone/a.png");
        LocalImages found = LocalImages.of(lone, Optional.empty());

        assertThat(found.find("a.png")).contains(image);
        assertThat(found.find("/a.png")).isEmpty();
        assertThat(found.find("../secret.png")).isEmpty();
    }

    private Path write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "");
    }
}
