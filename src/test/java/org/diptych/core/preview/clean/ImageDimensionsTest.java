package org.diptych.core.preview.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.diptych.core.preview.Pictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The dimensions in an image's head, whatever else the file holds, or none. */
class ImageDimensionsTest {

    @Property(tries = 60)
    void aPictureHasTheDimensionsItWasDrawnWith(
            @ForAll @IntRange(min = 1, max = 300) int width, @ForAll @IntRange(min = 1, max = 300) int height)
            throws IOException {
        for (String format : new String[] {"png", "jpeg", "gif", "bmp"}) {
            assertThat(ImageDimensions.of(Pictures.of(format, width, height)))
                    .contains(new ImageDimensions(format, width, height, 1));
        }
    }

    @Property(tries = 60)
    void aTornPictureHasItsDimensionsOrNone(@ForAll @IntRange(max = 200) int length) throws IOException {
        for (String format : new String[] {"png", "jpeg", "gif", "bmp"}) {
            byte[] whole = Pictures.of(format, 30, 20);
            byte[] torn = Arrays.copyOf(whole, Math.min(length, whole.length));

            assertThat(ImageDimensions.of(torn)
                            .map(size -> size.width() + " " + size.height())
                            .orElse("30 20"))
                    .isEqualTo("30 20");
        }
    }

    @Property(tries = 500)
    void anyBytesBehindAnySignatureAreReadToAnEnd(
            @ForAll @IntRange(max = 3) int which, @ForAll @Size(max = 80) byte[] bytes) throws IOException {
        String signature = new String[] {"\u0089PNG\r\n\u001a\n", "GIF89a", "BM", "\u00ff\u00d8\u00ff"}[which];
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(signature.getBytes(StandardCharsets.ISO_8859_1));
        file.write(bytes);

        assertThat(ImageDimensions.of(file.toByteArray()))
                .satisfiesAnyOf(
                        size -> assertThat(size).isEmpty(),
                        size -> assertThat(size.orElseThrow().pixels()).isNotNegative());
    }

    @Test
    void aBitmapDrawnFromTheTopIsAsHighAsOneFromBelow() {
        assertThat(ImageDimensions.of(bitmap(40, 30, -20))).contains(new ImageDimensions("bmp", 30, 20, 1));
        assertThat(ImageDimensions.of(bitmap(40, 30, 20))).contains(new ImageDimensions("bmp", 30, 20, 1));
    }

    @Test
    void anOldBitmapHasShortSides() {
        byte[] old = ByteBuffer.allocate(26)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 'B')
                .put((byte) 'M')
                .position(14)
                .putInt(12)
                .putShort((short) 30)
                .putShort((short) 20)
                .array();

        assertThat(ImageDimensions.of(old)).contains(new ImageDimensions("bmp", 30, 20, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {0xc0, 0xc1, 0xc2, 0xcf})
    void theFrameOfAJpegIsFoundBehindWhatACameraWrites(int frame) throws IOException {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        jpeg.write(bytes(0xff, 0xd8, 0xff, 0xe1, 0, 6, 0xff, 0xc0, 0, 0));
        jpeg.write(bytes(0xff, 0xff, 0xc4, 0, 4, 9, 9, 0xff, 0x01));
        jpeg.write(bytes(0xff, frame, 0, 11, 8, 0, 20, 0, 30));

        assertThat(ImageDimensions.of(jpeg.toByteArray())).contains(new ImageDimensions("jpeg", 30, 20, 1));
    }

    @Test
    void aJpegThatBeginsItsPictureWithoutAFrameHasNoDimensions() {
        assertThat(ImageDimensions.of(bytes(0xff, 0xd8, 0xff, 0xda, 0, 2, 0, 20, 0, 30, 0, 0)))
                .isEmpty();
    }

    @Test
    void whatIsNoPictureOfAPngIsLeftOutAndThePictureIsTheSame() throws IOException {
        byte[] png = Pictures.png(30, 20);
        byte[] noted = withNote(png, "iCCP", 5000);

        assertThat(noted).hasSizeGreaterThan(5000);
        assertThat(ImageDimensions.withoutNotes(noted)).isEqualTo(ImageDimensions.withoutNotes(png));
        assertThat(ImageDimensions.withoutNotes(png))
                .isEqualTo(ImageDimensions.withoutNotes(ImageDimensions.withoutNotes(png)));
        assertThat(ImageDimensions.of(ImageDimensions.withoutNotes(noted))).isEqualTo(ImageDimensions.of(png));
    }

    /** {@code png} with a chunk of that length behind its head. */
    private static byte[] withNote(byte[] png, String name, int length) {
        int behindHead = 8 + 25;
        return ByteBuffer.allocate(png.length + length + 12)
                .put(png, 0, behindHead)
                .putInt(length)
                .put(name.getBytes(StandardCharsets.ISO_8859_1))
                .position(behindHead + 12 + length)
                .put(png, behindHead, png.length - behindHead)
                .array();
    }

    private static byte[] bitmap(int head, int width, int height) {
        return ByteBuffer.allocate(54)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 'B')
                .put((byte) 'M')
                .position(14)
                .putInt(head)
                .putInt(width)
                .putInt(height)
                .array();
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
