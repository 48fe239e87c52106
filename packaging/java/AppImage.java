import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The installed program as a folder: launcher, jars, natives, runtime, and what the system shows of it. */
final class AppImage {
    private final Tools tools;
    private final Platform platform;
    private final Project project;

    AppImage(Tools tools, Platform platform, Project project) {
        this.tools = tools;
        this.platform = platform;
        this.project = project;
    }

    void make() throws IOException {
        List<String> command = new ArrayList<>(List.of(Tools.ofJdk("jpackage"), "--type", "app-image"));
        command.addAll(List.of("--name", "Diptych"));
        command.addAll(List.of("--app-version", platform.number(project)));
        // Windows shows this as the program's name where it lists programs.
        command.addAll(List.of("--description", platform == Platform.WINDOWS ? "Diptych 双联" : project.description()));
        command.addAll(List.of("--vendor", "Diptych", "--copyright", "MIT licence"));
        command.addAll(List.of("--input", Layout.INPUT.toString()));
        command.addAll(List.of("--main-jar", Layout.JAR.getFileName().toString()));
        command.addAll(List.of("--main-class", Packaging.MAIN_CLASS));
        command.addAll(List.of("--runtime-image", Layout.RUNTIME.toString()));
        command.addAll(List.of("--icon", platform.iconFile().toString()));
        command.addAll(List.of("--resource-dir", Layout.RESOURCES.toString()));
        for (String option : JvmOptions.ofLauncher(tools.jdk())) {
            command.addAll(List.of("--java-options", option));
        }
        if (platform == Platform.MACOS) {
            command.addAll(List.of("--mac-package-identifier", "org.diptych"));
        }
        command.addAll(List.of("--dest", Layout.IMAGES.toString()));
        tools.run(command);
    }

    /** jpackage's templates of this system, with what the pom says in them. */
    void layResources() throws IOException {
        copy(platform.resources().resolve("jpackage"), Layout.RESOURCES);
    }

    /** Adds to the image what jpackage has no option for: names in Chinese, how to remove the program. */
    void addExtras() throws IOException {
        switch (platform) {
            case LINUX -> {
                Path usr = platform.image.resolve("lib").resolve("usr");
                copy(platform.resources().resolve("usr"), usr);
                Icons.layTheme(usr.resolve("share").resolve("icons").resolve("hicolor"));
                Files.createDirectories(usr.resolve("share/doc/diptych"));
                Files.copy(Path.of("LICENSE"), usr.resolve("share/doc/diptych/LICENSE"));
            }
            case MACOS -> {
                Path resources = platform.image.resolve("Contents").resolve("Resources");
                copy(platform.resources().resolve("bundle"), resources);
                Files.copy(Path.of("LICENSE"), resources.resolve("LICENSE"));
            }
            case WINDOWS -> Files.copy(Path.of("LICENSE"), platform.image.resolve("LICENSE.txt"));
        }
    }

    /** What was added after jpackage signed the image is signed too: without a certificate, by nobody in particular. */
    void seal() throws IOException {
        if (platform == Platform.MACOS) {
            String identity = System.getenv().getOrDefault("MACOS_IDENTITY", "-");
            List<String> command = new ArrayList<>(List.of("codesign", "--force", "--deep", "--sign", identity));
            if (!identity.equals("-")) {
                command.addAll(List.of("--timestamp", "--options", "runtime"));
            }
            command.addAll(List.of(
                    "--entitlements",
                    Layout.RESOURCES.resolve("Diptych.entitlements").toString()));
            command.add(platform.image.toString());
            tools.run(command);
        }
    }

    private void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                Files.writeString(copy, filled(Files.readString(file)));
            }
        }
    }

    private String filled(String text) {
        for (Map.Entry<String, String> word : project.words().entrySet()) {
            text = text.replace(word.getKey(), word.getValue());
        }
        return text;
    }
}
