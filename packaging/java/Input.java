import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** What goes into the package: the jars, and JavaFX's natives beside them, each once. */
final class Input {
    private static final String NATIVE = ".*\\.(so|dll|dylib)";
    /** JavaFX plays sound and film with one of these; Diptych plays nothing, and each asks for a codec library. */
    private static final String NOT_NEEDED = "libavplugin.*";

    private Input() {}

    /** Lays the jars and natives into {@link Layout#INPUT}. */
    static void lay() throws IOException {
        Files.createDirectories(Layout.INPUT);
        copy(Layout.JAR);
        for (Path library : list(Layout.LIBRARIES)) {
            if (!library.getFileName().toString().matches(NOT_NEEDED) && !isEmpty(library)) {
                copy(library);
            }
        }
        for (Path jar : jars()) {
            dropNatives(jar);
        }
    }

    /** The jars of the package, the program's own first. */
    static List<Path> jars() throws IOException {
        return list(Layout.INPUT).stream()
                .filter(file -> file.toString().endsWith(".jar"))
                .toList();
    }

    /** JavaFX's jars for no system in particular hold nothing but a manifest. */
    private static boolean isEmpty(Path library) throws IOException {
        return library.getFileName().toString().startsWith("javafx-") && Files.size(library) < 1024;
    }

    /** They lie beside the jars already; inside, they would be unpacked into the user's home. */
    private static void dropNatives(Path jar) throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(jar);
                Stream<Path> entries = Files.list(inside.getPath("/"))) {
            for (Path entry : entries.toList()) {
                if (entry.toString().matches(NATIVE)) {
                    Files.delete(entry);
                }
            }
        }
    }

    private static void copy(Path file) throws IOException {
        Files.copy(
                file,
                Layout.INPUT.resolve(file.getFileName()),
                StandardCopyOption.COPY_ATTRIBUTES,
                StandardCopyOption.REPLACE_EXISTING);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }
}
