package org.diptych.app;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Starts a main class of the tests in a process of its own, with this one's class path and flags. */
final class OwnProcess {
    private OwnProcess() {}

    /** @param before words before the command, {@code ulimit} in a shell say; usually none */
    static Process start(Class<?> program, Path log, List<String> before, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(flag -> flag.startsWith("-D") || flag.startsWith("--add-opens"))
                .forEach(command::add);
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", classPath(), program.getName()));
        Arrays.stream(arguments).map(String::valueOf).forEach(command::add);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    // A launcher may load the tests itself, and know the class path alone.
    private static String classPath() {
        String own = System.getProperty("java.class.path");
        return OwnProcess.class.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs())
                        .map(url -> Path.of(url.getPath()).toString())
                        .collect(Collectors.joining(File.pathSeparator, "", File.pathSeparator + own))
                : own;
    }
}
