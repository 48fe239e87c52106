package org.diptych.core.preview;

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
    private ImageRoots roots;

    @BeforeEach
    void makeSite() throws IOException {
        folder = temporary.toRealPath();
        posts = folder.resolve("blog/source/_posts");
        Path post = write("blog/source/_posts/river.md");
        write("secret.png");
        roots = ImageRoots.of(post, Optional.of(folder.resolve("blog/source")));
    }

    @Test
    void areFoundBesideThePostAndInItsOwnFolder() throws IOException {
        Path beside = write("blog/source/_posts/map.png");
        Path own = write("blog/source/_posts/river/boat.jpg");

        assertThat(LocalImages.find(roots, "map.png")).contains(beside);
        assertThat(LocalImages.find(roots, "./map.png")).contains(beside);
        assertThat(LocalImages.find(roots, "boat.jpg")).contains(own);
        assertThat(LocalImages.find(roots, "river/boat.jpg")).contains(own);
    }

    @Test
    void areFoundInTheSitesSourceFolder() throws IOException {
        Path shared = write("blog/source/images/logo.SVG");

        assertThat(LocalImages.find(roots, "/images/logo.SVG")).contains(shared);
        assertThat(LocalImages.find(roots, "../images/logo.SVG")).contains(shared);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "missing.png",
                "../../../secret.png",
                "/../../secret.png",
                "https://example.com/a.png",
                "C:/windows/a.png",
                "a\u0000.png",
                "river.md",
                ".",
                "/"
            })
    void areNeverFoundElsewhere(String address) throws IOException {
        assertThat(LocalImages.find(roots, address)).isEmpty();
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

        assertThat(LocalImages.find(roots, "leaves.png")).isEmpty();
        assertThat(LocalImages.find(roots, "above/secret.png")).isEmpty();
        assertThat(LocalImages.find(roots, "stays.png")).contains(kept);
    }

    @Test
    void ofAPostOutsideASiteLieBesideIt() throws IOException {
        Path image = write("lone/a.png");
        ImageRoots lone = ImageRoots.of(write("lone/post.md"), Optional.empty());

        assertThat(LocalImages.find(lone, "a.png")).contains(image);
        assertThat(LocalImages.find(lone, "/a.png")).isEmpty();
        assertThat(LocalImages.find(lone, "../secret.png")).isEmpty();
    }

    private Path write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "");
    }
}
