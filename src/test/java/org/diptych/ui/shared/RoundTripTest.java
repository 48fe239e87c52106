package org.diptych.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every post of the project in every encoding with every kind of line ends: the same bytes, and an edit changes itself. */
class RoundTripTest {
    private static final String ODD = "---\ntitle: 两半\n---\n\n零\u0000宽\u200B空格\u00A0和\u2028行，没有别的字符了。";

    private static final String BLANKS = "---\ntitle: a  \n---\t\n\nhard break  \n\tcode\t\n   \n- 项目 \t \n\n\n";

    @TempDir
    Path folder;

    static Stream<Arguments> posts() throws Exception {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/posts"))) {
            List<Arguments> posts = files.filter(file -> file.endsWith("post.md"))
                    .sorted()
                    .map(file -> Arguments.of(file.getParent().getFileName().toString(), read(file)))
                    .toList();
            return Stream.concat(
                    posts.stream(),
                    Stream.of(
                            Arguments.of("the sample", read(Path.of("assets/sample/diptych-dial.md"))),
                            Arguments.of("odd characters", ODD),
                            Arguments.of("blanks at line ends, and tabs", BLANKS)));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("posts")
    void isTheSameFile(String name, String post) throws Exception {
        for (RoundTrip trip : RoundTrip.all()) {
            assertThat(trip.fault(post, folder)).as("%s, %s", name, trip).isEmpty();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
