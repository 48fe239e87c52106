import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The systems there are installers for, and where each keeps the parts of an installed program. */
enum Platform {
    LINUX("Diptych", "bin/Diptych", "lib/app", "lib/runtime", "png", List.of("deb", "rpm")),
    MACOS(
            "Diptych.app",
            "Contents/MacOS/Diptych",
            "Contents/app",
            "Contents/runtime/Contents/Home",
            "icns",
            List.of("dmg", "pkg")),
    WINDOWS("Diptych", "Diptych.exe", "app", "runtime", "ico", List.of("msi", "exe"));

    /** The folder jpackage makes of the program. */
    final Path image;

    final Path launcher;
    /** The jars, the natives and the launcher's configuration. */
    final Path app;

    final Path runtime;
    final String icon;
    /** The kinds of installer. */
    final List<String> types;

    Platform(String image, String launcher, String app, String runtime, String icon, List<String> types) {
        this.image = Layout.IMAGES.resolve(image);
        this.launcher = this.image.resolve(launcher);
        this.app = this.image.resolve(app);
        this.runtime = this.image.resolve(runtime);
        this.icon = icon;
        this.types = types;
    }

    static Platform present() {
        String name = System.getProperty("os.name", "");
        return name.startsWith("Windows") ? WINDOWS : name.startsWith("Mac") ? MACOS : LINUX;
    }

    /** What this system has that jpackage reads: templates, texts, scripts. */
    Path resources() {
        return Path.of("packaging", name().toLowerCase(Locale.ROOT));
    }

    /** The version as this system's rules have it. */
    String number(Project project) {
        return this == MACOS ? project.macBuild() : project.version();
    }

    Path iconFile() {
        return Layout.ICONS.resolve("diptych." + icon);
    }
}
