package org.diptych.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether typing waits for what goes on in the background: {@link WindowBenchmark} on a post by itself, then in a site
 * of many posts that is being indexed for the first time, then in one whose posts' findings are being counted. Each in a
 * program of its own; prints JSON. Arguments: the post, and how many posts the site has.
 */
public final class SiteTypingBenchmark {
    /** Few enough to be known before the typing begins, and too many to be counted by its end. */
    private static final int COUNTED = 400;

    private SiteTypingBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        String post = arguments[0];
        System.out.printf(
                "{\"alone\": %s,%n\"indexing\": %s,%n\"counting\": %s}%n",
                run(post, 0), run(post, Integer.parseInt(arguments[1])), run(post, COUNTED));
    }

    private static String run(String post, int posts) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of(
                "-Dbench.site=" + posts,
                "-Dbench.peer=false",
                "-classpath",
                System.getProperty("java.class.path"),
                WindowBenchmark.class.getName(),
                post));
        Process program = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        program.waitFor();
        return said.strip();
    }
}
