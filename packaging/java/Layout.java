import java.nio.file.Path;

/** Where things are, from the project's folder. */
final class Layout {
    static final Path JAR = Path.of("target", "diptych.jar");
    static final Path LIBRARIES = Path.of("target", "lib");
    /** What is handed to an author. */
    static final Path OUT = Path.of("target", "installer");

    static final Path WORK = Path.of("target", "packaging");
    static final Path INPUT = WORK.resolve("input");
    static final Path RUNTIME = WORK.resolve("runtime");
    static final Path IMAGES = WORK.resolve("image");
    static final Path ICONS = WORK.resolve("icons");
    static final Path RESOURCES = WORK.resolve("resources");
    static final Path DRAWING = Path.of("assets", "icons", "diptych.svg");

    private Layout() {}
}
