import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes of jpackage's package one whose menu entry, icons and command are files of the package, so that dpkg itself puts
 * them there, tells the desktop, and takes them away again.
 */
final class DebianPackage {
    private static final String DEPENDENCIES = "named-by-the-build";

    private final Tools tools;

    DebianPackage(Tools tools) {
        this.tools = tools;
    }

    void finish(Path made) throws IOException {
        Path root = made.resolve("root");
        Path raw = tools.dry() ? made.resolve("diptych.deb") : only(made);
        String name = tools.dry() ? "diptych.deb" : raw.getFileName().toString();
        tools.run(List.of("dpkg-deb", "--raw-extract", raw.toString(), root.toString()));
        if (!tools.dry()) {
            Folders.moveInto(root.resolve("opt/diptych/lib/usr"), root.resolve("usr"));
            Files.createDirectories(root.resolve("usr/bin"));
            Files.createSymbolicLink(root.resolve("usr/bin/diptych"), Path.of("../../opt/diptych/bin/Diptych"));
            nameDependencies(root);
            Checksums.writeForDebian(root);
        }
        tools.run(List.of(
                "dpkg-deb",
                "-Zxz",
                "--root-owner-group",
                "--build",
                root.toString(),
                Layout.OUT.resolve(name).toString()));
    }

    /** jpackage would name what the libraries' libraries ask for too, which differs from one system to the next. */
    private void nameDependencies(Path root) throws IOException {
        Path control = root.resolve("DEBIAN").resolve("control");
        String names = String.join(", ", new SharedLibraries(tools).packagesFor(root.resolve("opt")));
        Files.writeString(control, Files.readString(control).replace(DEPENDENCIES, names));
    }

    private static Path only(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".deb"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
