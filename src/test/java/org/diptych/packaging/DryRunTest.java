package org.diptych.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only one system's installers can be built on it; what the script would run is held for all three. */
class DryRunTest {
    private static final Path EXPECTED = Path.of("src/test/resources/packaging");

    @ParameterizedTest
    @ValueSource(strings = {"linux", "macos", "windows"})
    void eachCommandIsTheOneThatWasThoughtThrough(String system) throws IOException, InterruptedException {
        assertThat(plain(Build.run("--dry-run", "--os", system)))
                .isEqualTo(Files.readAllLines(EXPECTED.resolve(system + ".txt")));
    }

    @Test
    void oneKindOfInstallerCanBeAskedFor() throws IOException, InterruptedException {
        List<String> commands = plain(Build.run("--dry-run", "--os", "linux", "--type", "rpm"));

        assertThat(commands).noneMatch(command -> command.contains("--type deb"));
        assertThat(commands.get(commands.size() - 1)).startsWith("$ JDK/bin/jpackage --type rpm ");
    }

    @Test
    void theWindowsScriptIsCalledAsTheOtherAndDoesTheSame() throws IOException {
        String windows = Files.readString(Path.of("packaging/build.cmd"));
        String others = Files.readString(Path.of("packaging/build.sh"));

        for (String step : List.of(
                "mvn -q -DskipTests package",
                "-Djava.awt.headless=true -cp target/packaging Packaging ",
                "javac\" -encoding UTF-8 -d target/packaging packaging/java/*.java")) {
            assertThat(others).contains(step);
            assertThat(windows.replace('\\', '/')).contains(step);
        }
        assertThat(windows).contains("Packaging %*");
        assertThat(others).contains("Packaging \"$@\"");
    }

    /** Without what differs from one machine, and from one version, to the next. */
    private static List<String> plain(List<String> commands) throws IOException {
        String version = version();
        int dot = version.indexOf('.');
        String mac = Integer.parseInt(version.substring(0, dot)) + 1 + version.substring(dot);
        return commands.stream()
                .map(command -> command.replace('\\', '/')
                        .replaceAll("'?\\S*/bin/(jdeps|jlink|jpackage)'?(?= )", "JDK/bin/$1")
                        .replaceAll("'?-Duser.home=\\S+'?", "-Duser.home=HOME")
                        .replace("--app-version " + version, "--app-version VERSION")
                        .replace("--app-version " + mac, "--app-version MACVERSION"))
                .toList();
    }

    private static String version() throws IOException {
        return Files.readString(Path.of("pom.xml"))
                .replaceFirst("(?s).*?<artifactId>diptych</artifactId>\\s*<version>([\\d.]+)<.*", "$1");
    }
}
