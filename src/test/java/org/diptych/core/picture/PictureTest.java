package org.diptych.core.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.markdown.tree.Kind;
import org.diptych.core.markdown.tree.Node;
import org.diptych.core.picture.PictureHome.Around;
import org.diptych.core.post.Post;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureTest {
    @TempDir
    Path site;

    private Path post;

    @BeforeEach
    void makeSite() throws IOException {
        site = site.toRealPath();
        post = Files.createDirectories(site.resolve("source/_posts")).resolve("leaves.md");
    }

    @Test
    void aPostThatHasPicturesAlreadyKeepsTheNextOneBesideThem() throws IOException {
        Files.createDirectories(site.resolve("source/images/2025"));

        List<PictureHome> homes = homes(false, "/images/2025/a.png", "https://example.org/b.png");

        assertThat(homes.get(0))
                .isEqualTo(new PictureHome(PictureHome.Kind.SITE, site.resolve("source/images/2025"), "/images/2025/"));
        assertThat(homes).extracting(PictureHome::prefix).containsExactly("/images/2025/", "/images/");
    }

    @Test
    void aSiteWithAssetFoldersKeepsThemInThePostsOwn() {
        assertThat(homes(true).get(0))
                .isEqualTo(new PictureHome(PictureHome.Kind.ASSETS, post.resolveSibling("leaves"), ""));
        assertThat(homes(true)).extracting(PictureHome::prefix).containsExactly("", "/images/");
    }

    @Test
    void aSiteWithoutKeepsThemInItsFolderForImagesWhateverThatIsCalled() throws IOException {
        Files.createDirectories(site.resolve("source/img"));

        assertThat(homes(false)).extracting(PictureHome::prefix).containsExactly("/img/");
    }

    @Test
    void outsideOfSitesTheyLieBesideThePostAndNoAddressLeadsOut() throws IOException {
        Files.createDirectories(site.resolve("source/secret"));

        List<PictureHome> homes = PictureHome.of(post, Optional.empty(), List.of("../secret/a.png", "/secret/a.png"));

        assertThat(homes).containsExactly(new PictureHome(PictureHome.Kind.BESIDE, post.getParent(), ""));
    }

    private List<PictureHome> homes(boolean assetFolders, String... used) {
        return PictureHome.of(post, Optional.of(new Around(site.resolve("source"), assetFolders)), List.of(used));
    }

    @Test
    void whatIsWrittenIsReadAsThatPictureInEachMannerAndDialect() {
        PictureHome home = new PictureHome(PictureHome.Kind.SITE, site, "/images/");
        for (Dialect dialect : List.of(Dialect.PANDOC, Dialect.HEXO_DEFAULT)) {
            String markdown = PictureManner.MARKDOWN.write(home, "日晷 (1).png", "a [b] c", OptionalInt.empty());
            Kind.Image image = image(dialect, markdown);
            assertThat(image.address()).isEqualTo("/images/日晷%20%281%29.png");
            assertThat(image.alt()).isEqualTo("a [b] c");

            String html = PictureManner.MARKDOWN.write(home, "a.png", "\"x\" & <y>", OptionalInt.of(400));
            assertThat(published(dialect, html))
                    .contains("src=\"/images/a.png\"", "width=\"400\"", "&quot;x&quot; &amp; &lt;y&gt;");
        }
    }

    private static Kind.Image image(Dialect dialect, String text) {
        return new Publisher(dialect)
                .publish(Post.parse(text + "\n")).sections().get(0).blocks().get(0).nodes().stream()
                        .flatMap(node -> node.all(Kind.Image.class).stream())
                        .map(Node::kind)
                        .map(Kind.Image.class::cast)
                        .findFirst()
                        .orElseThrow();
    }

    private static String published(Dialect dialect, String text) {
        return new Publisher(dialect).publish(Post.parse(text + "\n")).html();
    }

    @Test
    void thePostsOwnMannerIsFollowed() {
        assertThat(usual("![a](b.png)\n\n<img src=\"c.png\" width=\"3\">\n\n<img src='d.png'>\n"))
                .isEqualTo(PictureManner.HTML);
        assertThat(usual("{% asset_img a.png %}\n")).isEqualTo(PictureManner.ASSET_IMG);
        assertThat(usual("`<img src=\"c.png\">` no picture\n")).isEqualTo(PictureManner.MARKDOWN);
        PictureHome assets = new PictureHome(PictureHome.Kind.ASSETS, site, "");
        assertThat(PictureManner.ASSET_IMG.write(assets, "a.png", "a dial", OptionalInt.of(300)))
                .isEqualTo("{% asset_img a.png 300 '\"\" \"a dial\"' %}");
        PictureHome other = new PictureHome(PictureHome.Kind.SITE, site, "/img/");
        assertThat(PictureManner.ASSET_IMG.write(other, "a.png", "", OptionalInt.empty()))
                .isEqualTo("![](/img/a.png)");
    }

    private static PictureManner usual(String text) {
        return PictureManner.of(new Publisher(Dialect.PANDOC).publish(Post.parse(text)))
                .usual();
    }

    @Test
    void noOtherFileIsEverWrittenOver() throws IOException {
        Path folder = site.resolve("new/folder");
        Path first = PictureStore.keep(new byte[] {1}, folder, "a.png");
        Path again = PictureStore.keep(new byte[] {1}, folder, "a.png");
        Path other = PictureStore.keep(new byte[] {2}, folder, "a.png");

        assertThat(first).isEqualTo(again).isEqualTo(folder.resolve("a.png"));
        assertThat(other).isEqualTo(folder.resolve("a-2.png"));
        assertThat(first).hasBinaryContent(new byte[] {1});
        assertThat(other).hasBinaryContent(new byte[] {2});
        Path usual = Files.write(folder.resolve("usual"), new byte[0]);
        assertThat(Files.getPosixFilePermissions(first)).isEqualTo(Files.getPosixFilePermissions(usual));
        Files.delete(usual);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void aNameIsMadeOfThePostAndTheMoment() {
        assertThat(PictureNames.of(Path.of("2026-11-29-日晷 notes.md"), LocalDateTime.of(2026, 11, 29, 15, 3, 12), "png"))
                .isEqualTo("日晷-notes-20261129-150312.png");
    }

    @Property(tries = 500)
    void noNameLeavesItsFolderOrBreaksAnAddress(@ForAll String name) {
        String clean = PictureNames.clean(name + ".png");

        assertThat(clean).endsWith(".png").doesNotContain("/", "\\", " ", "..", "(", ")", "\n", "{", "%");
        assertThat(PictureNames.clean(clean)).isEqualTo(clean);
        assertThat(new PictureHome(PictureHome.Kind.BESIDE, site == null ? Path.of("/") : site, "").address(clean))
                .isEqualTo(clean);
    }
}
