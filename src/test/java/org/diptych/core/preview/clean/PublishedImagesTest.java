package org.diptych.core.preview.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Images are found where the site publishes them, the post's own first, whatever their names are written with. */
class PublishedImagesTest {
    @TempDir
    Path folder;

    private ImageRoots roots;

    @BeforeEach
    void layOutASite() throws IOException {
        for (String file : new String[] {
            "source/_posts/a.png",
            "source/_posts/post/a.png",
            "source/_posts/post/b c.PNG",
            "source/blog/a.png",
            "themes/next/source/logo.svg",
            "source/图/日晷.webp",
            "other/a.png"
        }) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), file);
        }
        Path posts = folder.resolve("source/_posts");
        roots = new ImageRoots(
                List.of(posts, posts.resolve("post")),
                Optional.of(folder.resolve("source")),
                List.of(
                        new ImageRoots.Published("/blog/2026/post/", posts.resolve("post")),
                        new ImageRoots.Published("/blog/", folder.resolve("themes/next/source")),
                        new ImageRoots.Published("/blog/", folder.resolve("source"))));
    }

    @ParameterizedTest
    @CsvSource({
        "a.png, source/_posts/a.png",
        "b c.PNG, source/_posts/post/b c.PNG",
        "post/a.png, source/_posts/post/a.png",
        "/blog/2026/post/a.png, source/_posts/post/a.png",
        "/blog/logo.svg, themes/next/source/logo.svg",
        "/blog/图/日晷.webp, source/图/日晷.webp",
        "/图/日晷.webp, source/图/日晷.webp",
        "/blog/a.png, source/blog/a.png",
        "//图//日晷.webp, source/图/日晷.webp",
    })
    void anAddressIsTheFileThatIsPublishedThere(String address, String file) throws IOException {
        assertThat(LocalImages.find(roots, address))
                .contains(folder.resolve(file).toRealPath());
    }

    @ParameterizedTest
    @CsvSource({
        "/blog/",
        "/blog/other/a.png",
        "/blog/../../other/a.png",
        "blog/a.png",
        "/blog/2026/post/../../../../a.png",
        "a.txt"
    })
    void whatIsPublishedNowhereIsNot(String address) throws IOException {
        assertThat(LocalImages.find(roots, address)).isEmpty();
    }

    @Test
    void aLinkIntoAnotherOfTheFoldersIsFollowed() throws IOException {
        Files.createSymbolicLink(
                folder.resolve("source/_posts/shared.svg"), folder.resolve("themes/next/source/logo.svg"));
        Files.createSymbolicLink(folder.resolve("source/_posts/away.png"), folder.resolve("other/a.png"));

        assertThat(LocalImages.find(roots, "shared.svg"))
                .contains(folder.resolve("themes/next/source/logo.svg").toRealPath());
        assertThat(LocalImages.find(roots, "away.png")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"post.md, post", "a.b.md, a.b", ".md, .md.assets", "post, post.assets"})
    void theAssetFolderIsCalledAsThePostIs(String file, String assets) {
        ImageRoots ofPost = ImageRoots.of(folder.resolve(file), Optional.empty());

        assertThat(ofPost.relative())
                .containsExactly(
                        folder.toAbsolutePath(), folder.toAbsolutePath().resolve(assets));
    }

    @ParameterizedTest
    @CsvSource({
        "a.png, image/png",
        "A.JPG, image/jpeg",
        "a.b.jpeg, image/jpeg",
        "图.svg, image/svg+xml",
        "a.ico, image/x-icon",
        "a.webp, image/webp",
        "png, image/png",
        "a.png.txt, ''",
        "a, ''",
        "a., ''",
        "'', ''",
        "a.tiff, ''",
        "a.html, ''"
    })
    void aFileIsAnImageByTheEndOfItsName(String name, String type) {
        assertThat(ImageType.of(name).orElse("")).isEqualTo(type);
    }
}
