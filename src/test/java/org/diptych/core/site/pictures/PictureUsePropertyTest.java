package org.diptych.core.site.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.markdown.settings.SiteAddresses;
import org.diptych.core.picture.PictureHome;
import org.diptych.core.picture.PictureManner;
import org.diptych.core.post.Post;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pictures of a post are found where they stand, while it is edited as when it is opened. */
class PictureUsePropertyTest {
    private static final List<String> BLOCKS = List.of(
            "![a dial](dial.png)",
            "Text with ![](/images/日晷.jpg) and `![no](no.png)`.",
            "- ![x](a%20b.png)\n- <img src=\"b.png\" alt=\"\">",
            "<p>\n<IMG alt='x' SRC=c.png>\n<!-- <img src=\"no.png\"> -->\n</p>",
            "{% asset_img left d.png 300 %}",
            "> ![q](e.webp \"title\")\n> 🌊",
            "```\n![no](no.png)\n```",
            "Plain.");

    @Property(tries = 150)
    void aReaderThatSawThePostBeforeFindsWhatAFreshOneFinds(@ForAll Random random, @ForAll Dialect dialect) {
        Publisher publisher = new Publisher(dialect);
        PictureReader reader = new PictureReader();
        List<String> blocks = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            edit(blocks, random);
            Post post = Post.parse("---\ntitle: T\n---\n\n" + String.join("\n\n", blocks) + "\n");

            List<PictureUse> uses = reader.of(post, publisher.publish(post));

            assertThat(uses).isEqualTo(PictureUse.of(post, new Publisher(dialect).publish(post)));
            assertThat(uses)
                    .isSortedAccordingTo((one, other) ->
                            Integer.compare(one.place().start(), other.place().start()));
            assertThat(uses).allSatisfy(use -> assertThat(use.place().in(post.text()))
                    .containsPattern("^(?:!\\[|<(?i:img)|\\{% asset_img)")
                    .matches(written -> SiteAddresses.decoded(written).contains(SiteAddresses.decoded(use.address()))));
            assertThat(uses).extracting(PictureUse::address).doesNotContain("no.png");
        }
    }

    private static void edit(List<String> blocks, Random random) {
        if (blocks.size() > 2 && random.nextBoolean()) {
            blocks.remove(random.nextInt(blocks.size()));
        } else {
            blocks.add(random.nextInt(blocks.size() + 1), BLOCKS.get(random.nextInt(BLOCKS.size())));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "![x](a.png) | true",
                "![](a.png) | false",
                "![ ](a.png) | false",
                "<img src=a.png alt=x> | true",
                "<img src=\"a.png\" alt=\"日\"> | true",
                "<img src='a.png' alt=''> | false",
                "<img src='a.png' alt=' '> | false",
                "<img alt src='a.png'> | false",
                "<img src='a.png' data-alt='x'> | false",
                "{% asset_img a.png %} | true"
            })
    void whatAPictureShowsIsSaidOrNot(String written, boolean described) {
        Post post = Post.parse("Before " + written + " behind.\n");

        assertThat(PictureUse.of(post, new Publisher(Dialect.PANDOC).publish(post)))
                .singleElement()
                .satisfies(use -> {
                    assertThat(use.address()).isEqualTo("a.png");
                    assertThat(use.described()).isEqualTo(described);
                });
    }

    @Property(tries = 300)
    void aFileThatThePostShowsIsInUse(
            @ForAll @Size(min = 1, max = 4) List<@From("names") String> names, @ForAll PictureManner manner) {
        PictureHome home = new PictureHome(PictureHome.Kind.ASSETS, Path.of("/post"), "");
        StringBuilder text = new StringBuilder("---\ntitle: T\n---\n");
        names.forEach(name ->
                text.append(manner.write(home, name, "A", OptionalInt.empty())).append("\n\n"));

        assertThat(new PictureFiles(Map.of(), names).unused(text.toString())).isEmpty();
        assertThat(new PictureFiles(Map.of(), List.of("other.png", "deep/日 晷 2.png")).unused(text.toString()))
                .containsExactly("other.png", "deep/日 晷 2.png");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a.png | a.png",
                " /images/a%20b.PNG?v=2#x | /images/a b.PNG",
                "%E6%97%A5.jpg | 日.jpg",
                "//host/a.png | ``",
                "https://example.org/a.png | ``",
                "data:image/png;base64,AA | ``",
                "../a.png | ``",
                "a\\b.png | ``",
                "{{ x }}.png | ``",
                "a.pdf | ``",
                "? | ``"
            })
    void onlyAnAddressThatCanOnlyMeanAFileIsLookedFor(String address, String path) {
        assertThat(PictureFiles.local(address).orElse("")).isEqualTo(path);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("a.png", "日 晷.png", "截图(1).png", "100%.png", "a&b.jpg", "x+y.gif", "[1].png", "é.webp");
    }
}
