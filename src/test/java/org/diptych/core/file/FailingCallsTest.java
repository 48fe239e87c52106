package org.diptych.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The system refuses one call of a save after the other, once or for good: the post is whole, and it is said. */
class FailingCallsTest {
    private static final String OLD = "old";

    @TempDir
    Path folder;

    private Path post;

    @ParameterizedTest(name = "{0}, lasting {1}, of a file with another name {2}")
    @CsvSource({"EIO,false,false", "ENOSPC,true,false", "ENOSPC,false,true", "EIO,true,true"})
    void whicheverCallIsRefusedThePostIsWholeAndNothingIsSaidToBeSavedThatIsNot(
            String error, boolean lasting, boolean inPlace) throws Exception {
        assumeTrue(Files.isExecutable(SaveProgram.STRACE));
        post = Files.writeString(folder.resolve("post.md"), OLD);
        if (inPlace) {
            Files.createLink(folder.resolve("other.md"), post);
        }
        List<SystemCall> calls = SystemCall.ofOneSave(folder, post).stream()
                .filter(SystemCall::writes)
                .toList();
        assertThat(calls).extracting(SystemCall::name).contains("write", "fsync");

        int refused = 0;
        for (SystemCall call : calls) {
            Files.writeString(post, OLD);
            String fault = "error=" + error + ":when=" + call.nth() + (lasting ? "+" : "");
            String how = call + " " + fault;
            boolean saved = saveUnder(call, fault);
            check(how, saved, inPlace && lasting);
            refused += saved ? 0 : 1;
            clear(how, call.name().startsWith("unlink") || inPlace && lasting);
        }
        assertThat(refused).as("saves that failed").isPositive();
    }

    private boolean saveUnder(SystemCall call, String fault) throws Exception {
        List<String> command = SaveProgram.under(folder, post, SystemCall.NEW.length(), call.name(), fault);
        Process save = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        int end = save.waitFor();
        assertThat(end).as(call + " " + fault).isIn(SaveProgram.SAVED, SaveProgram.REFUSED);
        return end == SaveProgram.SAVED;
    }

    /** @param mayBeCopy whether the old text could not be put back, so that the copy beside it is what is offered */
    private void check(String how, boolean saved, boolean mayBeCopy) throws IOException {
        String text = Files.readString(post);
        if (saved) {
            assertThat(text.equals(SystemCall.NEW)).as("saved with " + how).isTrue();
        } else if (!mayBeCopy || !text.equals(OLD) && !text.equals(SystemCall.NEW)) {
            assertThat(mayBeCopy ? Files.readString(SafetyCopy.of(post).get(0).place()) : text)
                    .as("refused with " + how)
                    .isEqualTo(OLD);
        }
    }

    private void clear(String how, boolean mayLeaveOne) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> left = files.filter(file -> file.getFileName().toString().startsWith("."))
                    .toList();
            assertThat(left).as("left with " + how).hasSizeLessThanOrEqualTo(mayLeaveOne ? 1 : 0);
            for (Path file : left) {
                Files.delete(file);
            }
        }
    }
}
