package org.diptych.core.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.picture.PictureHome.Around;
import org.diptych.core.picture.PictureHome.Kind;
import org.diptych.core.post.Post;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The next picture goes where the last one of the post lies, where that is a folder of its own or of its site. */
class PictureHomeTest {
    @TempDir
    Path site;

    private Path source;
    private Path post;

    @BeforeEach
    void makeSite() throws IOException {
        source = Files.createDirectories(site.toRealPath().resolve("source"));
        post = Files.createDirectories(source.resolve("_posts")).resolve("2025.dial.md");
        for (String folder : List.of("images/日晷", "pictures", "_posts/near/deep", "_posts/2025.dial/deep")) {
            Files.createDirectories(source.resolve(folder));
        }
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void aFolderWithAChineseNameIsKnownInEachDialect(Dialect dialect) {
        Post text = Post.parse("![x](/images/日晷/a.png)\n");
        List<String> used =
                PictureManner.of(new Publisher(dialect).publish(text)).addresses();

        PictureHome home = homes(false, used).get(0);

        assertThat(home).isEqualTo(new PictureHome(Kind.SITE, source.resolve("images/日晷"), "/images/日晷/"));
        assertThat(home.address("b c.png")).isEqualTo("/images/日晷/b%20c.png");
    }

    @Test
    void theLastPictureOfThePostDecides() {
        assertThat(homes(false, List.of("/images/日晷/a.png", "near/b.png", "near/deep/c.png")))
                .extracting(PictureHome::prefix)
                .containsExactly("near/deep/", "near/", "/images/日晷/", "/images/");
        assertThat(homes(false, List.of("near/b.png", "/pictures/c.png", "near/d.png")))
                .extracting(PictureHome::prefix)
                .containsExactly("near/", "/pictures/", "/images/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/images/a.png",
                "//example.org/images/a.png",
                "data:image/png;base64,AA",
                "/nowhere/a.png",
                "nowhere/a.png",
                "../images/a.png",
                "/../a.png",
                "near/../../images/a.png",
                "a%20b/c.png",
                "(near)/c.png"
            })
    void anAddressThatLeadsElsewhereDecidesNothing(String address) {
        assertThat(homes(false, List.of(address))).isEqualTo(homes(false, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"b.png, ''", "deep/b.png, deep/", "./deep/../b.png, ./deep/../"})
    void inASiteOfAssetFoldersNamesAreThoseOfThePostsOwn(String address, String prefix) {
        PictureHome home = homes(true, List.of(address)).get(0);

        assertThat(home.kind()).isEqualTo(Kind.ASSETS);
        assertThat(home.prefix()).isEqualTo(prefix);
        assertThat(home.folder())
                .isEqualTo(source.resolve("_posts/2025.dial").resolve(prefix).normalize());
    }

    @Test
    void aFolderIsNamedOnceHoweverOftenItIsUsed() {
        assertThat(homes(true, List.of("a.png", "b.png", "/images/c.png", "d.png")))
                .extracting(PictureHome::kind, PictureHome::prefix)
                .doesNotHaveDuplicates();
        assertThat(homes(true, List.of("a.png", "/images/c.png"))).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "dial.png, /img/dial.png",
        "日晷（一）.png, /img/日晷（一）.png",
        "a (1) [2].png, /img/a%20%281%29%20%5B2%5D.png",
        "100%.png, /img/100%25.png",
        "a\"b<c>.png, /img/a%22b%3Cc%3E.png",
        "🌊.png, /img/🌊.png"
    })
    void anAddressHasInPercentsWhatWouldEndIt(String name, String address) {
        assertThat(new PictureHome(Kind.SITE, source, "/img/").address(name)).isEqualTo(address);
    }

    private List<PictureHome> homes(boolean assetFolders, List<String> used) {
        return PictureHome.of(post, Optional.of(new Around(source, assetFolders)), used);
    }
}
