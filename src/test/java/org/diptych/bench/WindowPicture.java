package org.diptych.bench;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.diptych.app.DiptychApplication;

/** Opens a post in the real window without a screen and saves a picture of it: the README's, say. */
public final class WindowPicture {
    private static final long SETTLING = TimeUnit.SECONDS.toNanos(2);

    private WindowPicture() {}

    /** Arguments: the post, the picture's file, the window's width and height in pixels. */
    public static void main(String[] arguments) throws IOException {
        Home.makeOwn();
        Path picture = Path.of(arguments[1]);
        double width = Double.parseDouble(arguments[2]);
        double height = Double.parseDouble(arguments[3]);
        WindowObserver.start(() -> take(picture, width, height));
        DiptychApplication.launchWith(List.of(Path.of(arguments[0])));
    }

    private static void take(Path picture, double width, double height) {
        Opening opening = OnFxThread.await(OpenWindow.first().thenApply(Opening::new));
        OnFxThread.call(() -> resize(opening.window().scene().getWindow(), width, height));
        OnFxThread.await(opening.readable());
        new Page(OnFxThread.call(opening.window()::page)).awaitFormulas();
        LockSupport.parkNanos(SETTLING);
        save(OnFxThread.call(() -> opening.window().scene().snapshot(null)), picture);
    }

    private static Window resize(Window window, double width, double height) {
        window.setX(0);
        window.setY(0);
        window.setWidth(width);
        window.setHeight(height);
        return window;
    }

    private static void save(WritableImage image, Path picture) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            ImageIO.write(copy, "png", picture.toFile());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
