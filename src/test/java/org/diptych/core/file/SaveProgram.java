package org.diptych.core.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A program of its own that reads a post and saves it with {@code x} repeated; says how that ended, and fails if it did
 * not. What lies between may be a command of the shell: the disk is taken away, say.
 */
final class SaveProgram {
    static final Path STRACE = Path.of("/usr/bin/strace");
    /** How the program ends when the post is saved. */
    static final int SAVED = 0;
    /** How it ends when the post could not be, and a problem was named; a crash ends otherwise. */
    static final int REFUSED = 7;

    private SaveProgram() {}

    /** @param arguments the post, how many letters to save, and if there is one, the command between */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        try {
            PostFile read = PostFileReader.read(Path.of(arguments[0]));
            if (arguments.length > 2) {
                System.out.print(run(List.of("sh", "-c", arguments[2])));
            }
            PostFileWriter.save(read, "x".repeat(Integer.parseInt(arguments[1])));
            System.out.println("saved");
        } catch (FileProblem problem) {
            System.out.println(problem.kind());
            System.exit(REFUSED);
        }
    }

    /** A command line that runs the program on {@code post} from a folder any user may read. */
    static List<String> command(Path folder, Path post, int length, String... before) throws IOException {
        List<String> command = new ArrayList<>(List.of(before));
        command.addAll(java(folder, SaveProgram.class, post.toString(), Integer.toString(length)));
        return command;
    }

    /**
     * A command line that runs the program under strace.
     *
     * @param calls the system calls that are traced
     * @param fault what befalls one of them, in strace's words
     */
    static List<String> under(Path folder, Path post, int length, String calls, String fault) throws IOException {
        return command(
                folder,
                post,
                length,
                STRACE.toString(),
                "-f",
                "-qq",
                "-o",
                "/dev/null",
                "-e",
                "trace=" + calls,
                "-e",
                "inject=" + calls + ":" + fault);
    }

    /** A command line that runs {@code program} from classes in {@code folder}. */
    static List<String> java(Path folder, Class<?> program, String... arguments) throws IOException {
        Path classes = folder.resolve("classes");
        copyClasses(
                Path.of("target/classes"),
                classes,
                "org/diptych/core/file",
                "org/diptych/core/file/encoding",
                "org/diptych/core/messages",
                "org/diptych/core/text");
        copyClasses(Path.of("target/test-classes"), classes, "org/diptych/core/file");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:-UsePerfData",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classes.toString(),
                program.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Runs {@code command} and gives what it printed. */
    static String run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (InputStream out = process.getInputStream()) {
            String said = new String(out.readAllBytes(), StandardCharsets.UTF_8).strip();
            process.waitFor();
            return said;
        }
    }

    private static void copyClasses(Path from, Path to, String... packages) throws IOException {
        for (String each : packages) {
            Path folder = Files.createDirectories(to.resolve(each));
            try (Stream<Path> files = Files.list(from.resolve(each))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path copy = folder.resolve(file.getFileName());
                    if (!Files.exists(copy)) {
                        Files.copy(file, copy);
                    }
                }
            }
        }
    }
}
