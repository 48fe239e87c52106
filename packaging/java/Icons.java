import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** The program's icon, in every size and form that systems want, from the one drawing. */
final class Icons {
    private static final List<Integer> THEME_SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);

    private static final List<Integer> WINDOW_SIZES = List.of(16, 24, 32, 48, 64, 128, 256);

    private Icons() {}

    /** The icon in the form of each system. */
    static void make() throws IOException {
        Files.createDirectories(Layout.ICONS);
        Drawing drawing = Drawing.read(Layout.DRAWING);
        Files.write(Platform.LINUX.iconFile(), png(drawing.image(512)));
        Files.write(Platform.MACOS.iconFile(), IconFiles.icns(drawing));
        Files.write(Platform.WINDOWS.iconFile(), IconFiles.ico(drawing));
    }

    /** The sizes that the window itself has, and those of other systems beside them in {@link Layout#ICONS}. */
    static void writeAll(Path folder) throws IOException {
        make();
        Files.createDirectories(folder);
        Drawing drawing = Drawing.read(Layout.DRAWING);
        for (int size : WINDOW_SIZES) {
            Files.write(folder.resolve("diptych-" + size + ".png"), png(drawing.image(size)));
        }
    }

    /** The icon as a desktop's theme has it: one folder for each size. */
    static void layTheme(Path hicolor) throws IOException {
        Drawing drawing = Drawing.read(Layout.DRAWING);
        for (int size : THEME_SIZES) {
            Path folder = hicolor.resolve(size + "x" + size).resolve("apps");
            Files.createDirectories(folder);
            Files.write(folder.resolve("diptych.png"), png(drawing.image(size)));
        }
        Path scalable = hicolor.resolve("scalable").resolve("apps");
        Files.createDirectories(scalable);
        Files.copy(Layout.DRAWING, scalable.resolve("diptych.svg"));
    }

    static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
