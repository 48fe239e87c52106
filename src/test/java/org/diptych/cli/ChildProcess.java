package org.diptych.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts the program as a user's shell does, in a virtual machine of its own, without a display. */
record ChildProcess(int status, String out, String error) {

    /** Runs the program in English. */
    static ChildProcess run(Object... arguments) throws IOException, InterruptedException {
        return runAfter(List.of(), arguments);
    }

    /** The same behind {@code prefix}, a program that starts another. */
    static ChildProcess runAfter(List<String> prefix, Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Duser.language=en", "-cp", System.getProperty("java.class.path")));
        command.add("org.diptych.Diptych");
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        Path out = Files.createTempFile("diptych", ".out");
        Path error = Files.createTempFile("diptych", ".err");
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(error.toFile());
            builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "JAVA_TOOL_OPTIONS"));
            builder.environment().put("LC_ALL", "C");
            Process process = builder.start();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("still running after a minute: " + command);
            }
            return new ChildProcess(
                    process.exitValue(),
                    new String(Files.readAllBytes(out), StandardCharsets.UTF_8),
                    new String(Files.readAllBytes(error), StandardCharsets.UTF_8));
        } finally {
            Files.delete(out);
            Files.delete(error);
        }
    }
}
