package org.diptych.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.diptych.core.markdown.CanonicalHtml;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.post.Post;
import org.diptych.core.text.LineEndedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole posts come out as Hexo publishes them; what it publishes was made by src/test/scripts/make-golden.mjs. */
class GoldenPostTest {
    private static final Path CASES = Path.of("src/test/resources/posts");
    private static final Path SAMPLE = Path.of("assets/sample/diptych-dial.md");

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cases")
    void publishesWhatTheRendererMakesOfIt(Dialect dialect, String name) throws IOException {
        assertThat(published(name, dialect)).as(name).isEqualTo(expected(name, engine(dialect) + ".html"));
    }

    static List<Arguments> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .flatMap(name -> Stream.of(Dialect.values()).map(dialect -> Arguments.of(dialect, name)))
                    .toList();
        }
    }

    private static String engine(Dialect dialect) {
        return dialect.renderer().replaceFirst("hexo-renderer-", "");
    }

    private static String published(String name, Dialect dialect) throws IOException {
        Path post = name.equals("sample") ? SAMPLE : CASES.resolve(name).resolve("post.md");
        String text = LineEndedText.of(Files.readString(post)).content();
        return CanonicalHtml.of(new Publisher(dialect).publish(Post.parse(text)).html());
    }

    private static String expected(String name, String file) throws IOException {
        Path made = CASES.resolve(name).resolve(file);
        assertThat(made).as("what make-golden.mjs asks of the engine").exists();
        return CanonicalHtml.of(Files.readString(made));
    }
}
