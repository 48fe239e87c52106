package org.diptych.core.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.picture.PictureHome.Around;
import org.diptych.core.picture.PictureManner.Used;
import org.diptych.core.post.Post;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A picture that is written into a post is the picture that is published, with its name and what it shows. */
class PictureMannerPropertyTest {
    private static final Path FOLDER = Path.of("/site/source/images").toAbsolutePath();

    @Property(tries = 200)
    void whatItShowsIsPublishedInEachDialect(
            @ForAll("alts") String alt,
            @ForAll("names") String name,
            @ForAll PictureManner manner,
            @ForAll Dialect dialect) {
        Element image = published(manner.write(home("/images/"), name, alt, OptionalInt.empty()), dialect);

        assertThat(image.attr("alt")).isEqualTo(alt);
        assertThat(decoded(image)).isEqualTo("/images/" + name);
    }

    @Property(tries = 200)
    void aWidthIsPublishedToo(
            @ForAll("alts") String alt,
            @ForAll("names") String name,
            @ForAll @IntRange(min = 1, max = 4000) int width,
            @ForAll Dialect dialect) {
        Element image =
                published(PictureManner.MARKDOWN.write(home("/images/"), name, alt, OptionalInt.of(width)), dialect);

        assertThat(image.attr("width")).isEqualTo(String.valueOf(width));
        assertThat(image.attr("alt")).isEqualTo(alt);
        assertThat(decoded(image)).isEqualTo("/images/" + name);
    }

    @Property(tries = 100)
    void whatIsWrittenIsReadAsItWasWritten(
            @ForAll @Size(min = 1, max = 5) List<@From("manners") PictureManner> manners) {
        StringBuilder post = new StringBuilder();
        manners.forEach(manner -> post.append(manner.write(home("/images/"), "a.png", "A", OptionalInt.empty()))
                .append("\n\n"));

        Used used = PictureManner.of(new Publisher(Dialect.PANDOC).publish(Post.parse(post.toString())));

        assertThat(used.manners()).isEqualTo(manners);
        assertThat(used.addresses()).hasSameSizeAs(manners).containsOnly("/images/a.png");
        long html = manners.stream().filter(PictureManner.HTML::equals).count();
        if (2 * html != manners.size()) {
            assertThat(used.usual()).isEqualTo(2 * html > manners.size() ? PictureManner.HTML : PictureManner.MARKDOWN);
        }
    }

    @Test
    void anAddressThatIsNoPathOfAnySystemNamesNoFolder() {
        Path post = FOLDER.resolve("post.md");
        for (String address :
                List.of("/a\0b/c.png", "a\0b/c.png", "/", "", "..", "/../../x.png", "//host/x.png", "data:,x")) {
            assertThat(PictureHome.of(post, Optional.of(new Around(FOLDER, false)), List.of(address)))
                    .as(address)
                    .allMatch(home -> home.folder().startsWith(FOLDER));
        }
    }

    private static PictureHome home(String prefix) {
        return new PictureHome(PictureHome.Kind.SITE, FOLDER, prefix);
    }

    private static Element published(String written, Dialect dialect) {
        Element image = Jsoup.parse(new Publisher(dialect)
                        .publish(Post.parse("Before.\n\n" + written + "\n\nBehind.\n"))
                        .html())
                .selectFirst("img");
        assertThat(image).as(written).isNotNull();
        return image;
    }

    private static String decoded(Element image) {
        return URLDecoder.decode(image.attr("src").replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    @Provide
    Arbitrary<String> alts() {
        return Arbitraries.of(
                "A dial",
                "日晷（北京）：“影”",
                "🌊 & <b>",
                "C:\\dial\\",
                "5 < 6 > 4",
                "it’s 100 % stone",
                "(1)",
                "fig. 1: a/b",
                "2*3*4",
                "a_b_c of _d_",
                "the `code`",
                "$x$ and $y$ for 5 $",
                "~a~ ^b^",
                "&amp; &#38; R&D");
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(
                "a.png", "日晷 (1).png", "a_b_c.jpg", "x+y.gif", "🌊.webp", "1-2.svg", "[a] <b>.png", "100%.png");
    }

    @Provide
    Arbitrary<PictureManner> manners() {
        return Arbitraries.of(PictureManner.MARKDOWN, PictureManner.HTML);
    }
}
