package org.diptych.core.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.diptych.core.markdown.source.HtmlBlock;
import org.diptych.core.markdown.source.MarkdownEngine;
import org.diptych.core.markdown.source.MarkdownReading;
import org.diptych.core.post.Post;
import org.diptych.core.post.Segment;

/** Edits texts at random, and holds what an engine reads after each edit against what it reads from anew. */
public final class EditedReading {
    /** The longer parts of the golden posts. */
    public static final List<String> BODIES = bodies();

    /** Where one construct ends and the next begins, in every dialect. */
    private static final List<String> COMMON = List.of(
            "\n",
            "\n\n",
            "\n\n\n",
            " ",
            "    ",
            "\t",
            "# ",
            "## a\n\n",
            "===\n",
            "---\n",
            "- ",
            "1. ",
            "> ",
            "```\n",
            "~~~\n",
            "`",
            "*",
            "**",
            "_",
            "[",
            "]",
            "[a]",
            "[a]: b\n",
            "[^1]",
            "![a](b)",
            "](",
            ")",
            "<b>",
            "<!-- ",
            "-->",
            "| a | b |\n",
            "|---|---|\n",
            "::: x\n",
            ":::\n",
            "\\",
            "&amp;",
            "日晷",
            "，",
            "{.a}",
            "word ");

    private final MarkdownEngine engine;
    private final List<String> pieces;

    /** @param more what edits put in beside what every dialect has */
    public EditedReading(MarkdownEngine engine, List<String> more) {
        this.engine = engine;
        this.pieces = Stream.concat(COMMON.stream(), more.stream()).distinct().toList();
    }

    private static List<String> bodies() {
        try (Stream<Path> posts = Files.walk(Path.of("src/test/resources/posts"))) {
            return posts.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .flatMap(path -> Post.parse(read(path)).segments().stream())
                    .map(Segment::content)
                    .filter(content -> content.length() > 200)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A text of up to forty pieces, edited. */
    public void compareMade(Random random, int edits) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i > 0; i--) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        compare(text, random, edits);
    }

    /** One of the {@link #BODIES}, edited. */
    public void compareBody(Random random, int edits) {
        compare(new StringBuilder(BODIES.get(random.nextInt(BODIES.size()))), random, edits);
    }

    private void compare(StringBuilder text, Random random, int edits) {
        MarkdownReading reading = engine.read(text.toString());
        for (int i = 0; i < edits; i++) {
            String before = text.toString();
            int at = random.nextInt(text.length() + 1);
            int gone = random.nextInt(3) == 0 ? Math.min(random.nextInt(20), text.length() - at) : 0;
            text.replace(at, at + gone, random.nextInt(4) == 0 ? "" : pieces.get(random.nextInt(pieces.size())));
            reading = reading.after(text.toString());
            assertThat(reading.blocks())
                    .as("from %s to %s", quoted(before), quoted(text.toString()))
                    .isEqualTo(engine.blocks(text.toString()));
        }
    }

    /** The blocks of {@code changed} whose HTML is not one of those that {@code text} became, but read anew. */
    public List<HtmlBlock> readAnew(String text, String changed) {
        MarkdownReading reading = engine.read(text);
        Map<String, Boolean> known = new IdentityHashMap<>();
        reading.blocks().forEach(block -> known.put(block.html(), true));
        return reading.after(changed).blocks().stream()
                .filter(block -> !known.containsKey(block.html()))
                .toList();
    }

    /** {@code text} as it would be written in Java. */
    public static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\n", "\\n").replace("\"", "\\\"") + '"';
    }
}
