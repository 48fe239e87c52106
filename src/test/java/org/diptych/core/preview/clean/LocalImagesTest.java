package org.diptych.core.preview.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalImagesTest {
    @TempDir
    Path folder;

    private ImageRoots roots;

    @BeforeEach
    void layOutASite() throws IOException {
        for (String file : new String[] {
            "outside.png",
            "source/images/logo.png",
            "source/_posts/beside.png",
            "source/_posts/post/inside.png",
            "source/_posts/secret.txt"
        }) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), file);
        }
        roots = ImageRoots.of(folder.resolve("source/_posts/post.md"), Optional.of(folder.resolve("source")));
    }

    @ParameterizedTest
    @CsvSource({
        "beside.png, source/_posts/beside.png",
        "inside.png, source/_posts/post/inside.png",
        "./post/inside.png, source/_posts/post/inside.png",
        "/images/logo.png, source/images/logo.png",
        "../images/logo.png, source/images/logo.png",
    })
    void imagesOfThePostAndTheSiteAreFound(String address, String file) throws IOException {
        assertThat(LocalImages.find(roots, address))
                .contains(folder.resolve(file).toRealPath());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../../outside.png", "/../outside.png", "secret.txt", "absent.png", "post", "a\u0000.png", ""})
    void nothingElseIs(String address) throws IOException {
        assertThat(LocalImages.find(roots, address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "..%2f..%2foutside.png",
                "%2e%2e/%2e%2e/outside.png",
                "..%252f..%252foutside.png",
                "/%2e%2e/outside.png",
                "post/..%2f..%2f..%2foutside.png",
                "..%5c..%5coutside.png",
                "%5c%5chost%5cshare%5ca.png",
                "%2f%2fhost/share/a.png",
                "beside.png%00.png",
            })
    void anEncodedPathLeavesTheFoldersNeither(String address) throws IOException {
        String source = Sanitizer.clean("<img src=\"" + address + "\">")
                .selectFirst("img")
                .attr("src");
        Optional<String> wanted = ImageAddress.localBehind(source);
        assertThat(wanted).isPresent();
        assertThat(LocalImages.find(roots, wanted.get())).isEmpty();
    }

    @Test
    void aLinkThatLeavesTheFoldersIsRefused() throws IOException {
        Files.createSymbolicLink(folder.resolve("source/_posts/link.png"), folder.resolve("outside.png"));
        assertThat(LocalImages.find(roots, "link.png")).isEmpty();
    }

    @Test
    void aPostWithoutAFileHasNoImages() throws IOException {
        assertThat(LocalImages.find(ImageRoots.NONE, "beside.png")).isEmpty();
    }
}
