package org.diptych.core.file.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenMarksTest {
    @TempDir
    Path folder;

    private Path post;
    private Path site;

    @BeforeEach
    void aPost() throws Exception {
        site = Files.createDirectory(folder.resolve("site"));
        post = Files.writeString(site.resolve("post.md"), "text");
    }

    @Test
    void whereNoMarkCanBeKeptThatIsKnown() throws Exception {
        Path inTheWay = Files.writeString(folder.resolve("in the way"), "");
        try (OpenMarks marks = new OpenMarks(inTheWay)) {
            assertThat(marks.take(post)).isTrue();
            assertThat(marks.trouble()).isPresent();
        }
    }

    @Test
    void aPostIsOpenInOneProgramAtATimeUnderWhateverName() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), post);
        try (OpenMarks here = marks();
                OpenMarks there = marks()) {
            assertThat(here.take(post)).isTrue();
            assertThat(here.take(post)).isTrue();
            assertThat(there.take(link)).isFalse();

            here.release(post);
            assertThat(there.take(link)).isTrue();
        }
    }

    @Test
    void aProgramThatWasKilledLeavesNothingInTheWay() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MarkProgram.class.getName(),
                        folder.resolve("marks").toString(),
                        post.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (OpenMarks here = marks();
                BufferedReader said =
                        new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(said.readLine()).isEqualTo("true");
            assertThat(here.take(post)).isFalse();

            other.destroyForcibly().waitFor();

            assertThat(here.take(post)).isTrue();
        }
        try (Stream<Path> besidePost = Files.list(site)) {
            assertThat(besidePost).containsExactly(post);
        }
    }

    @Test
    void whereNoMarkCanBeKeptThePostIsOpenAllTheSame() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "no folder");

        try (OpenMarks nowhere = new OpenMarks(file.resolve("marks"))) {
            assertThat(nowhere.take(post)).isTrue();
        }
    }

    private OpenMarks marks() {
        return new OpenMarks(folder.resolve("marks"));
    }
}
