import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the two files that hold an icon in several sizes: {@code .ico} and {@code .icns}. */
final class IconFiles {
    private static final int[] ICO_SIZES = {16, 20, 24, 32, 40, 48, 64, 128, 256};
    /** From this size on an .ico holds a PNG: some readers take smaller ones as bitmaps alone. */
    private static final int ICO_PNG = 256;

    private static final int ICO_HEADER = 6;
    private static final int ICO_ENTRY = 16;
    private static final int BITMAP_HEADER = 40;
    private static final int ICNS_HEADER = 8;

    /** The types of .icns that hold a PNG, with its size: the same size stands for a plain and a Retina screen. */
    private static final Map<String, Integer> ICNS_TYPES = new LinkedHashMap<>();

    static {
        ICNS_TYPES.put("icp4", 16);
        ICNS_TYPES.put("icp5", 32);
        ICNS_TYPES.put("ic07", 128);
        ICNS_TYPES.put("ic08", 256);
        ICNS_TYPES.put("ic09", 512);
        ICNS_TYPES.put("ic10", 1024);
        ICNS_TYPES.put("ic11", 32);
        ICNS_TYPES.put("ic12", 64);
        ICNS_TYPES.put("ic13", 256);
        ICNS_TYPES.put("ic14", 512);
    }

    private IconFiles() {}

    static byte[] ico(Drawing drawing) throws IOException {
        List<byte[]> images = new ArrayList<>();
        int length = ICO_HEADER;
        for (int size : ICO_SIZES) {
            BufferedImage image = drawing.image(size);
            images.add(size < ICO_PNG ? bitmap(image) : Icons.png(image));
            length += ICO_ENTRY + images.get(images.size() - 1).length;
        }
        ByteBuffer file = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        file.putShort((short) 0).putShort((short) 1).putShort((short) ICO_SIZES.length);
        int place = ICO_HEADER + ICO_ENTRY * ICO_SIZES.length;
        for (int i = 0; i < ICO_SIZES.length; i++) {
            // A side of 256 is written as 0.
            file.put((byte) ICO_SIZES[i]).put((byte) ICO_SIZES[i]).putShort((short) 0);
            file.putShort((short) 1).putShort((short) 32);
            file.putInt(images.get(i).length).putInt(place);
            place += images.get(i).length;
        }
        images.forEach(file::put);
        return file.array();
    }

    /** Rows from below, blue first; the mask of one bit a pixel, unused beside an alpha channel, counts as half the height. */
    private static byte[] bitmap(BufferedImage image) {
        int size = image.getWidth();
        int maskRow = (size + 31) / 32 * 4;
        ByteBuffer file = ByteBuffer.allocate(BITMAP_HEADER + size * size * 4 + size * maskRow)
                .order(ByteOrder.LITTLE_ENDIAN);
        file.putInt(BITMAP_HEADER).putInt(size).putInt(size * 2);
        file.putShort((short) 1).putShort((short) 32);
        file.position(BITMAP_HEADER);
        for (int y = size - 1; y >= 0; y--) {
            for (int x = 0; x < size; x++) {
                file.putInt(image.getRGB(x, y));
            }
        }
        return file.array();
    }

    static byte[] icns(Drawing drawing) throws IOException {
        Map<String, byte[]> images = new LinkedHashMap<>();
        int length = ICNS_HEADER;
        for (Map.Entry<String, Integer> type : ICNS_TYPES.entrySet()) {
            byte[] png = Icons.png(drawing.image(type.getValue()));
            images.put(type.getKey(), png);
            length += ICNS_HEADER + png.length;
        }
        ByteBuffer file = ByteBuffer.allocate(length);
        file.put("icns".getBytes(StandardCharsets.US_ASCII)).putInt(length);
        images.forEach((type, png) -> file.put(type.getBytes(StandardCharsets.US_ASCII))
                .putInt(ICNS_HEADER + png.length)
                .put(png));
        return file.array();
    }
}
