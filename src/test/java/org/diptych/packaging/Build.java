package org.diptych.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the script of the present system that builds installers. */
final class Build {
    private static final boolean WINDOWS = System.getProperty("os.name", "").startsWith("Windows");

    private Build() {}

    /** The lines it prints with {@code arguments}; it must end well. */
    static List<String> run(String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(WINDOWS ? List.of("cmd", "/c", "packaging\\build.cmd") : List.of("packaging/build.sh"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment()
                .put("PACKAGING_JDK", Path.of(System.getProperty("java.home")).toString());
        builder.environment().put("JAVA_TOOL_OPTIONS", "-Dstdout.encoding=UTF-8 -Dfile.encoding=UTF-8");
        Process script = builder.start();
        List<String> lines = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("Picked up "))
                .toList();
        assertThat(script.waitFor()).as(String.join("\n", lines)).isZero();
        return lines;
    }
}
