package org.diptych.ui.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javax.imageio.ImageIO;
import org.diptych.core.picture.PictureNames;

/**
 * A picture the author brings, read. Nothing is null; the bytes are not changed.
 *
 * @param bytes the file's
 * @param name what the file is to be called, the ending with it; only the ending where it has no name yet
 * @param thumbnail the picture, small; empty for one that JavaFX cannot draw
 */
public record Brought(byte[] bytes, String name, Optional<Image> thumbnail) {
    /** More than any page should be given. */
    private static final long LARGEST = 64L << 20;

    private static final double SMALL = 160;

    public Brought {
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(thumbnail, "thumbnail");
    }

    /**
     * Reads the picture in {@code file}; on a worker.
     *
     * @throws IOException if it cannot be read, or is larger than a page should be given
     */
    public static Brought of(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new PictureTooLarge(file);
        }
        byte[] bytes = Files.readAllBytes(file);
        return new Brought(bytes, PictureNames.clean(file.getFileName().toString()), thumbnail(bytes));
    }

    /** Makes a file of {@code image}, which was copied; on a worker. */
    public static Brought of(Image image) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        PixelReader reader = image.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, reader.getArgb(x, y));
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        if (!ImageIO.write(copy, "png", png)) {
            throw new IOException("no PNG writer");
        }
        return new Brought(png.toByteArray(), ".png", thumbnail(png.toByteArray()));
    }

    private static Optional<Image> thumbnail(byte[] bytes) {
        Image image = new Image(new ByteArrayInputStream(bytes), SMALL * 2, SMALL, true, true);
        return image.isError() ? Optional.empty() : Optional.of(image);
    }

    /** The same picture under another name. */
    public Brought named(String other) {
        return new Brought(bytes, other, thumbnail);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Brought brought && name.equals(brought.name) && Arrays.equals(bytes, brought.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, Arrays.hashCode(bytes));
    }

    @Override
    public String toString() {
        return name + ", " + bytes.length + " bytes";
    }
}
