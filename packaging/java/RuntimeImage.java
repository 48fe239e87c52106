import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The part of the JDK that the program needs. */
final class RuntimeImage {
    /**
     * What jdeps cannot see, since it is looked up by name while the program runs: posts in Chinese encodings, dates in
     * Chinese, and the curves that web servers of remote images speak.
     */
    private static final String BY_NAME = "jdk.charsets,jdk.localedata,jdk.crypto.ec";

    private final Tools tools;
    private final Platform platform;

    RuntimeImage(Tools tools, Platform platform) {
        this.tools = tools;
        this.platform = platform;
    }

    void make() throws IOException {
        List<String> jdeps = new ArrayList<>(
                List.of(Tools.ofJdk("jdeps"), "--multi-release", "17", "--ignore-missing-deps", "--print-module-deps"));
        if (tools.dry()) {
            jdeps.add(Layout.INPUT.resolve("*.jar").toString());
        } else {
            Input.jars().stream().map(Path::toString).forEach(jdeps::add);
        }
        String modules = tools.lastLine(jdeps, "MODULES");
        List<String> jlink = new ArrayList<>(List.of(
                Tools.ofJdk("jlink"),
                "--add-modules",
                modules + "," + BY_NAME,
                "--include-locales=en,zh",
                "--strip-debug",
                "--no-header-files",
                "--no-man-pages"));
        if (!ClassArchive.isPossible(tools.jdk())) {
            jlink.add("--generate-cds-archive");
        }
        List<String> options = JvmOptions.ofRuntime(platform);
        if (!options.isEmpty()) {
            jlink.add("--add-options=" + String.join(" ", options));
        }
        jlink.addAll(List.of("--output", Layout.RUNTIME.toString()));
        tools.run(jlink);
    }
}
