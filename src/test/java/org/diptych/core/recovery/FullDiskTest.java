package org.diptych.core.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** There is no space left while unsaved text is written down: what was written stays, and it goes on once there is. */
class FullDiskTest {
    @TempDir
    Path folder;

    @Test
    void aFileThatMayNotGrowLeavesTheJournalAsItWas() throws Exception {
        assertThat(runAfter("ulimit -f 64")).containsExactly("whole", "whole", "whole", "again");
    }

    @Test
    void aFullDiskLeavesTheJournalAsItWasAndANewOneBeginsOnceThereIsSpace() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        String mount = "mount -t tmpfs -o size=96k none " + disk;
        assumeTrue(run(List.of("unshare", "-rm", "sh", "-c", mount)).isEmpty(), "no disk can be made here");

        assertThat(runAfter(mount)).containsExactly("whole", "whole", "whole", "again");
    }

    /** Runs the program in a shell of its own after {@code limit}; the ballast lies where the journal does. */
    private List<String> runAfter(String limit) throws Exception {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        Path ballast = disk.resolve("ballast");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String program = String.join(
                " ",
                limit,
                "&& head -c 40000 /dev/zero >",
                ballast.toString(),
                "&& exec",
                java,
                "-XX:-UsePerfData -XX:TieredStopAtLevel=1 -cp",
                Path.of("target/classes").toAbsolutePath() + ":"
                        + Path.of("target/test-classes").toAbsolutePath(),
                FullDiskProgram.class.getName(),
                disk.resolve("1.journal").toString(),
                ballast.toString());
        return limit.startsWith("mount")
                ? run(List.of("unshare", "-rm", "sh", "-c", program))
                : run(List.of("bash", "-c", program));
    }

    private static List<String> run(List<String> command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (InputStream out = process.getInputStream()) {
            return new String(out.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
