package org.diptych.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.diptych.core.file.encoding.Encoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A program that saves is killed, or refused by the system, in the middle of it: the post is whole all the same. */
class KilledSaveTest {
    private static final String MOVES = "rename,renameat,renameat2";
    private static final int LENGTH = 300_000;
    private static final String OLD = "old";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"fsync,1,true", "'rename,renameat,renameat2',1,true", "fsync,2,false"})
    void aKilledSaveLeavesTheWholeOldOrTheWholeNewPost(String calls, int nth, boolean old) throws Exception {
        Path post = saveUnder("signal=KILL:when=" + nth, calls, "");

        assertThat(Files.readString(post)).isEqualTo(old ? "old" : "x".repeat(LENGTH));
        assertThat(leftovers()).allMatch(name -> name.startsWith(".") && name.endsWith(".tmp"));
    }

    @Test
    void whatAKilledSaveLeftIsClearedAwayByALaterOne() throws Exception {
        Path post = saveUnder("signal=KILL:when=1", "fsync", "");
        Path left = folder.resolve(leftovers().get(0));
        PostFileWriter.overwrite(post, "soon after", Encoding.UTF_8);
        assertThat(left).as("another program may be saving just now").exists();

        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofDays(1))));
        PostFileWriter.overwrite(post, "the next day", Encoding.UTF_8);

        assertThat(leftovers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"EIO,FAILED", "ENOSPC,NO_SPACE"})
    void aDiskThatFailsLeavesTheOldPostAndNothingElse(String error, String problem) throws Exception {
        Path post = saveUnder("error=" + error + ":when=1", "fsync", problem);

        assertThat(Files.readString(post)).isEqualTo("old");
        assertThat(leftovers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync,1",
        "'rename,renameat,renameat2',1",
        "fsync,2",
        "fsync,3",
        "fsync,4",
        "'unlink,unlinkat',1",
    })
    void aKilledSaveOfAFileWithTwoNamesLeavesItOrItsCopyWhole(String calls, int nth) throws Exception {
        Path post = Files.writeString(folder.resolve("post.md"), OLD);
        Path other = Files.createLink(folder.resolve("other.md"), post);
        saveUnder("signal=KILL:when=" + nth, calls, "");

        assertThat(Files.isSameFile(post, other)).isTrue();
        String text = Files.readString(post);
        if (!text.equals(OLD)) {
            assertThat(SafetyCopy.of(post)).singleElement().satisfies(copy -> assertThat(copy.place())
                    .hasContent(OLD));
        }
        assertThat(leftovers()).allMatch(name -> name.matches("\\.diptych-.*\\.(tmp|bak)|other\\.md"));
    }

    @Test
    void aCopyOfTheSameTextIsOfferedToNobodyAndClearedAwayWhenOld() throws Exception {
        Path post = Files.writeString(folder.resolve("post.md"), OLD);
        Path copy = TemporaryFile.copyOf(post);
        Path anothers = TemporaryFile.copyOf(Files.writeString(folder.resolve("other.md"), "another post"));
        assertThat(SafetyCopy.of(post)).isEmpty();
        assertThat(copy).exists();

        Files.setLastModifiedTime(copy, FileTime.from(Instant.now().minus(Duration.ofDays(1))));
        assertThat(SafetyCopy.of(post)).isEmpty();
        assertThat(copy).doesNotExist();
        assertThat(anothers).exists();
    }

    @Test
    void whereNoMoveIsOfferedThePostIsWrittenInPlace() throws Exception {
        Path post = saveUnder("error=EXDEV", MOVES, "saved");

        assertThat(Files.readString(post)).isEqualTo("x".repeat(LENGTH));
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void aMoveRefusedAgainAndAgainIsSaid() throws Exception {
        Path post = saveUnder("error=EBUSY", MOVES, "FAILED");

        assertThat(Files.readString(post)).isEqualTo("old");
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void aMoveRefusedForAMomentIsTriedAgain() throws Exception {
        Path post = saveUnder("error=EBUSY:when=1..2", MOVES, "saved");

        assertThat(Files.readString(post)).isEqualTo("x".repeat(LENGTH));
    }

    private Path saveUnder(String fault, String calls, String saying) throws Exception {
        assumeTrue(Files.isExecutable(SaveProgram.STRACE));
        Path post = Files.writeString(folder.resolve("post.md"), OLD);
        String said = SaveProgram.run(SaveProgram.under(folder, post, LENGTH, calls, fault));
        assumeTrue(!said.contains("strace:"), said);
        assertThat(said).isEqualTo(saying);
        return post;
    }

    private List<String> leftovers() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("post.md") && !name.equals("classes"))
                    .toList();
        }
    }
}
