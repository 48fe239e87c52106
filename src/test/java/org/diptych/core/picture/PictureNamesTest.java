package org.diptych.core.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A picture's name is one that every system takes, and still says what the author called it. */
class PictureNamesTest {
    private static final LocalDateTime MOMENT = LocalDateTime.of(2026, 11, 29, 5, 3, 2);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Bildschirmfoto 2026-11-29 um 15.03.12.png | Bildschirmfoto-2026-11-29-um-15.03.12.png",
                "屏幕截图（二）.PNG | 屏幕截图（二）.PNG",
                "a/b\\c:d.jpg | a-b-c-d.jpg",
                "100% & more {% x %}.gif | 100-more-x.gif",
                "../../.hidden.png | hidden.png",
                "-rf.png | rf.png",
                "🌊 tide 🌊.webp | 🌊-tide-🌊.webp",
                "????.png | picture.png",
                ".png | picture.png",
                "plain | plain",
                "a.tar.gz | a.tar.gz",
                "日晷，二〇二六。.jpg | 日晷，二〇二六。.jpg"
            })
    void aNameLosesOnlyWhatSystemsStumbleOver(String name, String clean) {
        assertThat(PictureNames.clean(name)).isEqualTo(clean);
    }

    @ParameterizedTest
    @CsvSource({
        "dial.md, dial-20261129-050302.png",
        "2026-11-29-dial.md, dial-20261129-050302.png",
        "my notes.markdown, my-notes-20261129-050302.png",
        "日晷 (草稿).md, 日晷-草稿-20261129-050302.png",
        "noending, noending-20261129-050302.png",
        "???.md, picture-20261129-050302.png"
    })
    void aPictureWithoutANameIsCalledAfterItsPostAndItsMoment(String post, String name) {
        assertThat(PictureNames.of(Path.of("source/_posts").resolve(post), MOMENT, "png"))
                .isEqualTo(name);
    }

    @Property(tries = 500)
    void noNameIsLongerThanASystemTakes(
            @ForAll @Chars({'a', '日', '晷', 'é', '-', '.'}) @StringLength(max = 4) String part,
            @ForAll @IntRange(min = 1, max = 120) int times) {
        String name = PictureNames.clean((part + "🌊").repeat(times) + ".png");

        assertThat(name.replaceFirst("\\.png$", "-9999.png").getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(255);
        assertThat(name.codePoints()).noneMatch(c -> Character.getType(c) == Character.SURROGATE);
        assertThat(PictureNames.clean(name)).isEqualTo(name);
    }

    @Property(tries = 300)
    void theMomentIsSaidHoweverLongThePostsNameIs(@ForAll @Chars({'a', '日', ' '}) @StringLength(max = 80) String name) {
        String picture = PictureNames.of(Path.of("x" + name + ".md"), MOMENT, "png");

        assertThat(picture).startsWith("x").endsWith("-20261129-050302.png");
        assertThat(picture.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(250);
    }
}
