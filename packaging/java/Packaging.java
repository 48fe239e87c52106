import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes the installers of one system: jars, a trimmed runtime, an archive of classes, and jpackage around them. */
public final class Packaging {
    static final String MAIN_CLASS = "org.diptych.Diptych";

    private final Tools tools;
    private final Platform platform;
    private final Project project;

    private Packaging(Tools tools, Platform platform) throws IOException {
        this.tools = tools;
        this.platform = platform;
        this.project = Project.read();
    }

    /**
     * {@code --os linux|macos|windows}, {@code --type deb,rpm}, {@code --dry-run}; without any, all installers of this
     * system. The type {@code app-image} is the program without an installer, in {@code target/packaging/image}. With {@code --icons FOLDER} the
     * icon's sizes are drawn, and nothing else is done.
     */
    public static void main(String[] arguments) throws IOException {
        Platform platform = Platform.present();
        List<String> types = null;
        boolean dry = false;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--dry-run" -> dry = true;
                case "--os" -> platform = Platform.valueOf(arguments[++i].toUpperCase(Locale.ROOT));
                case "--icons" -> {
                    Icons.writeAll(Path.of(arguments[++i]));
                    return;
                }
                case "--type" -> types = List.of(arguments[++i].split(","));
                default -> throw new IllegalArgumentException("not understood: " + arguments[i]);
            }
        }
        if (!dry && platform != Platform.present()) {
            throw new IllegalArgumentException("installers of another system can only be shown: add --dry-run");
        }
        new Packaging(new Tools(dry), platform).make(types == null ? wanted(platform, dry) : types);
    }

    private static List<String> wanted(Platform platform, boolean dry) {
        List<String> types = new ArrayList<>(platform.types);
        if (platform == Platform.LINUX && !dry) {
            types.removeIf(type -> !Tools.has(type.equals("deb") ? "dpkg-deb" : "rpmbuild"));
        }
        return types;
    }

    private void make(List<String> types) throws IOException {
        AppImage image = new AppImage(tools, platform, project);
        if (!tools.dry()) {
            for (Path folder : List.of(Layout.INPUT, Layout.RUNTIME, Layout.IMAGES, Layout.ICONS, Layout.RESOURCES)) {
                Folders.remove(folder);
            }
            Folders.renew(Layout.OUT);
            Input.lay();
            Icons.make();
            image.layResources();
        }
        new RuntimeImage(tools, platform).make();
        image.make();
        if (ClassArchive.isPossible(tools.jdk())) {
            new ClassArchive(tools, platform).make();
        } else {
            System.out.println("Before JDK 25 no archive of the program's classes survives its move: none is made.");
        }
        if (!tools.dry()) {
            image.addExtras();
        }
        image.seal();
        Installers installers = new Installers(tools, platform, project);
        for (String type : types) {
            if (!type.equals("app-image")) {
                installers.make(type);
            }
        }
        if (!tools.dry()) {
            Checksums.write();
        }
    }
}
