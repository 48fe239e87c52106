import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which Debian packages the natives of the program ask for: those they name, not what these ask for in turn. */
final class SharedLibraries {
    private static final Pattern NEEDED = Pattern.compile("\\(NEEDED\\).*\\[(.+)]");

    private final Tools tools;

    SharedLibraries(Tools tools) {
        this.tools = tools;
    }

    /** The names of the packages, by the alphabet. */
    Set<String> packagesFor(Path image) throws IOException {
        Set<String> packages = new TreeSet<>();
        for (String library : neededBy(image)) {
            String owner = tools.lines(List.of("dpkg-query", "--search", "*/" + library))
                    .get(0);
            packages.add(owner.substring(0, owner.indexOf(':')));
        }
        return packages;
    }

    private Set<String> neededBy(Path image) throws IOException {
        Set<String> needed = new TreeSet<>();
        Set<String> shipped = new TreeSet<>();
        try (Stream<Path> files = Files.walk(image)) {
            for (Path file : files.filter(SharedLibraries::isNative).toList()) {
                shipped.add(file.getFileName().toString());
                for (String line : tools.lines(List.of("readelf", "--dynamic", file.toString()))) {
                    Matcher entry = NEEDED.matcher(line);
                    if (entry.find()) {
                        needed.add(entry.group(1));
                    }
                }
            }
        }
        needed.removeAll(shipped);
        return needed;
    }

    private static boolean isNative(Path file) {
        return file.toString().endsWith(".so") || file.endsWith("bin/Diptych") || file.endsWith("bin/java");
    }
}
