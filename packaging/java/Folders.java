import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders of the build. */
final class Folders {
    private Folders() {}

    /** Leaves {@code folder} there and empty. */
    static void renew(Path folder) throws IOException {
        remove(folder);
        Files.createDirectories(folder);
    }

    /** Moves all files below {@code from} to the same places below {@code to}. */
    static void moveInto(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path place = to.resolve(from.relativize(file).toString());
                Files.createDirectories(place.getParent());
                Files.move(file, place);
            }
        }
        remove(from);
    }

    static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
