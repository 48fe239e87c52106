package org.diptych.core.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.diptych.core.file.FileProblem.Kind;
import org.diptych.core.messages.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SystemFaultTest {
    private static final Path FILE = Path.of("post.md");

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new AccessDeniedException("/a"), SystemFault.DENIED),
                Arguments.of(new NoSuchFileException("/a"), SystemFault.MISSING),
                Arguments.of(new NotDirectoryException("/a"), SystemFault.NOT_A_FOLDER),
                Arguments.of(new FileSystemLoopException("/a"), SystemFault.LOOP),
                Arguments.of(new MalformedInputException(1), SystemFault.NAME),
                Arguments.of(said("Read-only file system"), SystemFault.READ_ONLY),
                Arguments.of(said("File name too long"), SystemFault.NAME),
                Arguments.of(said("Input/output error"), SystemFault.DEVICE),
                Arguments.of(said("Stale file handle"), SystemFault.DEVICE),
                Arguments.of(said("Too many open files"), SystemFault.TOO_MANY_OPEN),
                Arguments.of(new IOException("No space left on device"), SystemFault.FULL),
                Arguments.of(
                        said("The process cannot access the file because it is being used by another process"),
                        SystemFault.IN_USE),
                Arguments.of(new IOException(), SystemFault.OTHER),
                Arguments.of(new IOException("java.lang.Oops: 0xdeadbeef"), SystemFault.OTHER));
    }

    private static FileSystemException said(String reason) {
        return new FileSystemException("/a", null, reason);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void whatTheSystemSaysIsUnderstoodAndNeverRepeated(IOException failure, SystemFault fault) {
        assertThat(SystemFault.of(failure)).isEqualTo(fault);
        FileProblem problem = FileProblem.failed(FILE, failure);
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.CHINESE}) {
            String sentence = Messages.of("core", locale).get(problem.messageKey(), problem.arguments());

            assertThat(sentence)
                    .contains("post.md", Messages.of("core", locale).get(fault.key()))
                    .doesNotContain("/a", "Exception", "java.", "0x");
            if (failure.getMessage() != null) {
                assertThat(sentence).doesNotContain(failure.getMessage());
            }
        }
        assertThat(problem.kind()).isEqualTo(Kind.FAILED);
    }

    @ParameterizedTest
    @EnumSource(SystemFault.class)
    void eachFaultHasASentenceOfItsOwn(SystemFault fault) {
        assertThat(Messages.of("core", Locale.ENGLISH).get(fault.key())).endsWith(".");
        assertThat(Messages.of("core", Locale.CHINESE).get(fault.key())).endsWith("。");
    }
}
