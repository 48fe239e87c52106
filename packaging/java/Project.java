import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the pom says of the program.
 *
 * @param version three numbers
 * @param description a sentence
 */
record Project(String version, String description) {
    static Project read() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        return new Project(
                first(pom, "<artifactId>diptych</artifactId>\\s*<version>([\\d.]+)</version>"),
                first(pom, "<description>([^<]+?)\\.?</description>"));
    }

    /**
     * The number macOS compares builds by. Its first part may not be zero, so it is one more than the version's; what an
     * author reads is the version itself.
     */
    String macBuild() {
        int dot = version.indexOf('.');
        return Integer.parseInt(version.substring(0, dot)) + 1 + version.substring(dot);
    }

    /** What stands for each in the files of {@code packaging}. */
    Map<String, String> words() {
        return Map.of("@VERSION@", version, "@DESCRIPTION@", description);
    }

    private static String first(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("pom.xml has no " + pattern);
        }
        return matcher.group(1);
    }
}
