package org.diptych.core.preview.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.diptych.core.analysis.Analyzer;
import org.diptych.core.analysis.Snapshot;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.post.Post;
import org.diptych.core.preview.Pictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageFitTest {
    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "bmp"})
    void anImageOfMorePixelsThanAPageShowsBecomesSmaller(String format) throws IOException {
        byte[] large = Pictures.of(format, 4000, 3000);

        ImageDimensions size = ImageDimensions.of(ImageFit.fit(large)).orElseThrow();

        assertThat(ImageDimensions.of(large)).contains(new ImageDimensions(format, 4000, 3000, 1));
        assertThat(size).isEqualTo(new ImageDimensions(format, 2000, 1500, 1));
    }

    @Test
    void anImageOfUsualSizeStaysByteForByte() throws IOException {
        byte[] usual = Pictures.png(2000, 1000);

        assertThat(ImageFit.fit(usual)).isSameAs(usual);
    }

    @Test
    void aNarrowImageKeepsItsWidth() throws IOException {
        byte[] narrow = Pictures.png(1000, 12_000);

        assertThat(ImageFit.fit(narrow)).isSameAs(narrow);
    }

    @Test
    void whatClaimsMorePixelsThanAnyPageDecodesIsRefusedByItsHeadAlone() {
        assertThatThrownBy(() -> ImageFit.fit(Pictures.head(30_000, 30_000)))
                .isInstanceOf(ImageFit.TooLarge.class)
                .hasMessageContaining("30000");
        assertThatThrownBy(() -> ImageFit.fit(Pictures.head(-1, -1))).isInstanceOf(ImageFit.TooLarge.class);
        assertThatThrownBy(() -> ImageFit.fit(Pictures.head(1000, 60_000))).isInstanceOf(ImageFit.TooLarge.class);
    }

    @Test
    void theFramesOfAnAnimationCountTogether() throws IOException {
        assertThat(ImageFit.fit(gif(10))).hasSameSizeAs(gif(10));
        assertThatThrownBy(() -> ImageFit.fit(gif(100))).isInstanceOf(ImageFit.TooLarge.class);
    }

    @Test
    void whatIsNoneOfTheFormatsOrEndsEarlyStaysAsItIs() throws IOException {
        for (String text :
                new String[] {"", "<svg/>", "GIF89a", "BM", "\u00ff\u00d8\u00ff\u00e0", "\u0089PNG\r\n\u001a\n"}) {
            byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
            assertThat(ImageFit.fit(bytes)).isSameAs(bytes);
        }
    }

    @Test
    void anAddressThatHoldsAnImageTooLargeIsRefused() {
        String large = Base64.getEncoder().encodeToString(Pictures.head(30_000, 30_000));
        String small = Base64.getEncoder().encodeToString(Pictures.head(30, 30));

        assertThat(html("![a](data:image/png;base64," + large + ")"))
                .contains("data-dp-fault=\"large\"")
                .doesNotContain(large);
        assertThat(html("![a](data:image/png;base64," + small + ")")).contains(small);
    }

    private static String html(String text) {
        return new Analyzer()
                .analyze(new Snapshot(0, Post.parse(text).segments(), Dialect.HEXO_DEFAULT))
                .preview()
                .sections()
                .get(0)
                .blocks()
                .get(0)
                .html();
    }

    /** 1000 pixels wide and high, all frames but for their first byte empty. */
    private static byte[] gif(int frames) throws IOException {
        ByteArrayOutputStream gif = new ByteArrayOutputStream();
        gif.write("GIF89a\u00e8\u0003\u00e8\u0003\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
        for (int i = 0; i < frames; i++) {
            gif.write(",\0\0\0\0\u0001\0\u0001\0\0\u0002\u0001x\0".getBytes(StandardCharsets.ISO_8859_1));
        }
        gif.write(';');
        return gif.toByteArray();
    }
}
