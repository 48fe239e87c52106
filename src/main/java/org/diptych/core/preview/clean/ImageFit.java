package org.diptych.core.preview.clean;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Objects;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps images within what a page can decode, judged by the dimensions in their heads before anything is decoded. PNG,
 * JPEG and BMP with far more pixels than a page shows lose rows and columns; what is larger still is refused. Drawings and
 * animations stay as they are. Decodes one image at a time. Safe for use from any thread that may wait.
 */
public final class ImageFit {
    /** Pixels that stay as they are. */
    private static final long PLAIN = 8_000_000;
    /** The least width of an image that was made smaller: twice the page's column. */
    private static final int WIDTH = 1_600;
    /** Pixels, those of all frames together, that the page decodes. */
    private static final long MOST_SHOWN = 40_000_000;
    /** Pixels that are read to make an image smaller. */
    private static final long MOST_READ = 100_000_000;

    private static final Object ONE_AT_A_TIME = new Object();

    private ImageFit() {}

    /** An image that asks for more memory than a page should give it. */
    public static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;

        public TooLarge(String message) {
            super(message);
        }
    }

    /**
     * {@code bytes} as they are, or the same picture with fewer pixels in the same format.
     *
     * @throws TooLarge if the picture is too large even to be made smaller
     */
    public static byte[] fit(byte[] bytes) throws TooLarge {
        ImageDimensions size = ImageDimensions.of(bytes).orElse(null);
        if (size == null || size.pixels() <= PLAIN) {
            return bytes;
        }
        int step = size.format().equals("gif") ? 1 : size.width() / WIDTH;
        if (step > 1 && size.pixels() <= MOST_READ) {
            byte[] smaller = smaller(bytes, size.format(), step);
            if (smaller != null) {
                return smaller;
            }
        }
        check(size);
        return bytes;
    }

    /** Whether a page can decode {@code bytes} as they are. */
    static boolean fits(byte[] bytes) {
        return ImageDimensions.of(bytes)
                .map(size -> size.pixels() <= MOST_SHOWN)
                .orElse(true);
    }

    private static void check(ImageDimensions size) throws TooLarge {
        if (size.pixels() > MOST_SHOWN) {
            throw new TooLarge(size.width() + " × " + size.height() + " pixels");
        }
    }

    /** null if it cannot be decoded here: a page's decoder may know it all the same. */
    private static byte @Nullable [] smaller(byte[] bytes, String format, int step) {
        byte[] readable = format.equals("png") ? ImageDimensions.withoutNotes(bytes) : bytes;
        synchronized (ONE_AT_A_TIME) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
            if (!readers.hasNext()) {
                return null;
            }
            ImageReader reader = readers.next();
            try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(readable))) {
                reader.setInput(in, true, true);
                ImageReadParam wanted = reader.getDefaultReadParam();
                wanted.setSourceSubsampling(step, step, 0, 0);
                BufferedImage image = Objects.requireNonNull(reader.read(0, wanted));
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                return ImageIO.write(image, format, out) ? out.toByteArray() : null;
            } catch (IOException | RuntimeException unreadable) {
                return null;
            } finally {
                reader.dispose();
            }
        }
    }
}
