package org.diptych.core.preview.clean;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * The dimensions that the head of an image claims; nothing is decoded for them. Immutable.
 *
 * @param format {@code png}, {@code jpeg}, {@code gif} or {@code bmp}, by the first bytes, whatever the file is called
 * @param frames pictures that are decoded, one for all but animations
 */
record ImageDimensions(String format, int width, int height, int frames) {
    private static final Set<String> OF_THE_PICTURE = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND", "gAMA", "sRGB");
    private static final int PNG_HEAD = 8;

    long pixels() {
        return (long) width * height * frames;
    }

    /** Empty for a format that is not one of the four, or a head that ends too early. */
    static Optional<ImageDimensions> of(byte[] bytes) {
        try {
            if (starts(bytes, "\u0089PNG\r\n\u001a\n")) {
                return size("png", big(bytes, 16, 4), big(bytes, 20, 4), 1);
            }
            if (starts(bytes, "GIF8")) {
                return size("gif", little(bytes, 6, 2), little(bytes, 8, 2), frames(bytes));
            }
            if (starts(bytes, "BM")) {
                boolean old = little(bytes, 14, 4) == 12;
                return old
                        ? size("bmp", little(bytes, 18, 2), little(bytes, 20, 2), 1)
                        : size("bmp", little(bytes, 18, 4), little(bytes, 22, 4), 1);
            }
            return starts(bytes, "\u00ff\u00d8\u00ff") ? jpeg(bytes) : Optional.empty();
        } catch (IndexOutOfBoundsException endsTooEarly) {
            return Optional.empty();
        }
    }

    /** A PNG without chunks that say nothing of the picture: what they hold packed is of any length. */
    static byte[] withoutNotes(byte[] png) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(png.length);
        kept.write(png, 0, PNG_HEAD);
        int at = PNG_HEAD;
        while (at + 12 <= png.length) {
            long end = at + 12L + Math.max(0, big(png, at, 4));
            String name = new String(png, at + 4, 4, StandardCharsets.ISO_8859_1);
            int length = (int) Math.min(end, png.length) - at;
            if (OF_THE_PICTURE.contains(name)) {
                kept.write(png, at, length);
            }
            at += length;
        }
        return kept.toByteArray();
    }

    private static Optional<ImageDimensions> size(String format, int width, int height, int frames) {
        boolean fromTheTop = format.equals("bmp") && height < 0;
        return Optional.of(
                new ImageDimensions(format, side(width), side(fromTheTop ? -height : height), Math.max(1, frames)));
    }

    /** A number that no picture has is the largest. */
    private static int side(int claimed) {
        return claimed < 0 ? Integer.MAX_VALUE : claimed;
    }

    /** Segment by segment to the one that begins the frame. */
    private static Optional<ImageDimensions> jpeg(byte[] bytes) {
        int at = 2;
        while (true) {
            int marker = bytes[at + 1] & 0xff;
            if (bytes[at] != (byte) 0xff || marker == 0xff) {
                at++;
            } else if (marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc) {
                return size("jpeg", big(bytes, at + 7, 2), big(bytes, at + 5, 2), 1);
            } else if (marker == 0xda || marker == 0xd9) {
                return Optional.empty();
            } else {
                at += marker == 1 || marker >= 0xd0 && marker <= 0xd8 ? 2 : 2 + big(bytes, at + 2, 2);
            }
        }
    }

    /** Block by block; where one is none that is known, as many as were found. */
    private static int frames(byte[] gif) {
        int frames = 0;
        int at = 13 + colours(gif[10]);
        try {
            while (gif[at] == 0x21 || gif[at] == 0x2c) {
                if (gif[at] == 0x2c) {
                    frames++;
                    at += 11 + colours(gif[at + 9]);
                } else {
                    at += 2;
                }
                while (gif[at] != 0) {
                    at += 1 + (gif[at] & 0xff);
                }
                at++;
            }
        } catch (IndexOutOfBoundsException ended) {
            return frames;
        }
        return frames;
    }

    private static int colours(byte flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }

    private static boolean starts(byte[] bytes, String head) {
        return bytes.length >= head.length()
                && new String(bytes, 0, head.length(), StandardCharsets.ISO_8859_1).equals(head);
    }

    private static int big(byte[] bytes, int at, int length) {
        int number = 0;
        for (int i = 0; i < length; i++) {
            number = number << 8 | bytes[at + i] & 0xff;
        }
        return number;
    }

    private static int little(byte[] bytes, int at, int length) {
        int number = 0;
        for (int i = length - 1; i >= 0; i--) {
            number = number << 8 | bytes[at + i] & 0xff;
        }
        return number;
    }
}
