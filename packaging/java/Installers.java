import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The files an author installs the program from. */
final class Installers {
    /** By this, and not by its name, Windows knows that one version takes the place of another. It never changes. */
    private static final String UPGRADES = "0f2b7f0e-6d0b-4c3e-9a55-2f6d1f1f4c11";

    private final Tools tools;
    private final Platform platform;
    private final Project project;

    Installers(Tools tools, Platform platform, Project project) {
        this.tools = tools;
        this.platform = platform;
        this.project = project;
    }

    void make(String type) throws IOException {
        if (!platform.types.contains(type)) {
            throw new IllegalArgumentException(platform + " has no installers of type " + type);
        }
        Path made = Layout.WORK.resolve(type);
        List<String> command = new ArrayList<>(List.of(Tools.ofJdk("jpackage"), "--type", type));
        command.addAll(List.of("--name", "Diptych"));
        command.addAll(List.of("--app-image", platform.image.toString()));
        command.addAll(List.of("--app-version", platform.number(project)));
        command.addAll(List.of("--description", project.description()));
        command.addAll(List.of("--vendor", "Diptych", "--copyright", "MIT licence"));
        command.addAll(List.of("--resource-dir", Layout.RESOURCES.toString()));
        command.addAll(particulars(type));
        command.addAll(List.of("--dest", made.toString()));
        if (!tools.dry()) {
            Folders.remove(made);
        }
        // What is packed here is packed anew below: no need to press it twice.
        tools.run(command, type.equals("deb") ? Map.of("DPKG_DEB_COMPRESSOR_TYPE", "none") : Map.of());
        if (type.equals("deb")) {
            new DebianPackage(tools).finish(made);
        } else if (!tools.dry()) {
            move(made, type);
        }
    }

    private static List<String> particulars(String type) {
        return switch (type) {
            case "deb" -> List.of("--linux-package-name", "diptych");
            case "rpm" -> List.of("--linux-package-name", "diptych", "--linux-rpm-license-type", "MIT");
            case "pkg" -> List.of("--license-file", "LICENSE");
            case "msi", "exe" ->
                List.of(
                        "--license-file",
                        "LICENSE",
                        "--win-per-user-install",
                        "--win-menu",
                        "--win-upgrade-uuid",
                        UPGRADES);
            default -> List.of();
        };
    }

    /** macOS's installers are called by the number its rules ask for: they get the version's name. */
    private void move(Path made, String type) throws IOException {
        try (Stream<Path> files = Files.list(made)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith("." + type)).toList()) {
                String name = file.getFileName().toString().replace(platform.number(project), project.version());
                Files.move(file, Layout.OUT.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
