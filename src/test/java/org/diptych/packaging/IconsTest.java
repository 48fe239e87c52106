package org.diptych.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All sizes of the icon come from the one drawing. */
class IconsTest {
    private static final Path MADE = Path.of("target/packaging/icons");

    @TempDir
    static Path folder;

    @BeforeAll
    static void draw() throws IOException, InterruptedException {
        Build.run("--icons", folder.toString());
    }

    @Test
    void theWindowsOwnIconsAreTheDrawingAsItIsNow() throws IOException {
        for (int size : List.of(16, 24, 32, 48, 64, 128, 256)) {
            String name = "diptych-" + size + ".png";
            BufferedImage drawn = ImageIO.read(folder.resolve(name).toFile());
            BufferedImage kept = ImageIO.read(Path.of("assets/icons", name).toFile());

            assertThat(drawn.getWidth()).isEqualTo(size);
            assertThat(farthest(drawn, kept)).as(name).isLessThan(8);
        }
    }

    @Test
    void theIcoHoldsEachSizeWindowsAsksFor() throws IOException {
        ByteBuffer ico =
                ByteBuffer.wrap(Files.readAllBytes(MADE.resolve("diptych.ico"))).order(ByteOrder.LITTLE_ENDIAN);
        List<Integer> sizes = new ArrayList<>();
        for (int i = 0; i < ico.getShort(4); i++) {
            int entry = 6 + 16 * i;
            int side = ico.get(entry) & 0xff;
            int place = ico.getInt(entry + 12);
            sizes.add(side == 0 ? 256 : side);
            if (side == 0) {
                assertThat(image(ico.array(), place, ico.getInt(entry + 8)).getWidth())
                        .isEqualTo(256);
            } else {
                assertThat(ico.getInt(place + 4)).isEqualTo(side);
                assertThat(ico.getInt(place + 8)).as("picture and mask").isEqualTo(2 * side);
            }
        }
        assertThat(sizes).containsExactly(16, 20, 24, 32, 40, 48, 64, 128, 256);
    }

    @Test
    void theIcnsHoldsEachSizeMacosAsksForPlainAndRetina() throws IOException {
        byte[] icns = Files.readAllBytes(MADE.resolve("diptych.icns"));
        ByteBuffer file = ByteBuffer.wrap(icns);
        Map<String, Integer> sizes = new LinkedHashMap<>();
        int place = 8;
        while (place < icns.length) {
            int length = file.getInt(place + 4);
            sizes.put(
                    new String(icns, place, 4, StandardCharsets.US_ASCII),
                    image(icns, place + 8, length - 8).getWidth());
            place += length;
        }

        assertThat(new String(icns, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("icns");
        assertThat(file.getInt(4)).isEqualTo(icns.length);
        assertThat(sizes)
                .containsEntry("ic07", 128)
                .containsEntry("ic09", 512)
                .containsEntry("ic10", 1024)
                .containsEntry("ic11", 32)
                .containsEntry("ic14", 512);
    }

    private static BufferedImage image(byte[] file, int place, int length) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file, place, length));
    }

    /** How far the two are apart at most, of 255, in any channel of any pixel. */
    private static int farthest(BufferedImage one, BufferedImage other) {
        int farthest = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                for (int shift = 0; shift < 32; shift += 8) {
                    int difference = (one.getRGB(x, y) >> shift & 0xff) - (other.getRGB(x, y) >> shift & 0xff);
                    farthest = Math.max(farthest, Math.abs(difference));
                }
            }
        }
        return farthest;
    }
}
