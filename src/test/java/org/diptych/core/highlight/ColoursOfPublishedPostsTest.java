package org.diptych.core.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.diptych.core.markdown.Block;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.PublishedPost;
import org.diptych.core.markdown.PublishedSection;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.markdown.tree.Kind;
import org.diptych.core.markdown.tree.Node;
import org.diptych.core.post.Post;
import org.diptych.core.text.LineEndedText;
import org.diptych.core.text.TextRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is published as a heading, code, a formula, a citation, strong or struck has its colour in the text. */
class ColoursOfPublishedPostsTest {
    static List<Path> posts() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/posts"))) {
            return files.filter(path -> path.endsWith("post.md")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("posts")
    void whatIsPublishedHasItsColour(Path file) throws IOException {
        Post post = Post.parse(LineEndedText.of(Files.readString(file)).content());
        PublishedPost published = new Publisher(Dialect.PANDOC).publish(post);
        List<String> colourless = new ArrayList<>();
        for (PublishedSection section : published.sections()) {
            String content = post.segments().get(section.segment()).content();
            List<List<Inks>> inks = Inked.each(Syntax.MARKDOWN, List.of(content.split("\n", -1)));
            for (Block block : section.blocks()) {
                for (Node root : block.nodes()) {
                    root.walk(node -> compare(node, block, content, inks, colourless));
                }
            }
        }

        assertThat(colourless).isEmpty();
    }

    private static void compare(
            Node node, Block block, String content, List<List<Inks>> inks, List<String> colourless) {
        TextRange place = node.in(block.source().start());
        Optional<Ink> ink = ink(node.kind());
        if (ink.isEmpty() || place.in(content).contains("\n")) {
            return;
        }
        int line = (int) content.substring(0, place.start())
                .chars()
                .filter(c -> c == '\n')
                .count();
        int column = place.start() - (content.lastIndexOf('\n', place.start() - 1) + 1);
        boolean coloured = inks.get(line).subList(column, column + place.length()).stream()
                .anyMatch(found -> found.has(ink.get()));
        if (!coloured) {
            colourless.add(ink.get() + " of " + place.in(content));
        }
    }

    private static Optional<Ink> ink(Kind kind) {
        if (kind instanceof Kind.Heading) {
            return Optional.of(Ink.HEADING);
        } else if (kind instanceof Kind.CodeSpan) {
            return Optional.of(Ink.CODE);
        } else if (kind instanceof Kind.Formula) {
            return Optional.of(Ink.MATH);
        } else if (kind instanceof Kind.Citation) {
            return Optional.of(Ink.KEY);
        } else if (kind instanceof Kind.Styled styled) {
            return switch (styled.style()) {
                case STRONG -> Optional.of(Ink.STRONG);
                case EMPHASIS -> Optional.of(Ink.EMPHASIS);
                case DELETED -> Optional.of(Ink.STRIKE);
                default -> Optional.empty();
            };
        }
        return Optional.empty();
    }
}
