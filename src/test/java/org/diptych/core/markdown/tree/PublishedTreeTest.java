package org.diptych.core.markdown.tree;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.diptych.core.markdown.Block;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.PublishSettings;
import org.diptych.core.markdown.PublishedPost;
import org.diptych.core.markdown.PublishedSection;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.markdown.settings.EngineSettings;
import org.diptych.core.markdown.settings.MarkdownItSettings;
import org.diptych.core.markdown.settings.MarkdownItSettings.Braces;
import org.diptych.core.markdown.settings.MarkdownItSettings.Plugin;
import org.diptych.core.markdown.settings.MarkdownItSettings.Syntax;
import org.diptych.core.markdown.settings.Rendering;
import org.diptych.core.post.Post;
import org.diptych.core.text.LineEndedText;
import org.diptych.core.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the tree says is what is published: headings, items, code, images, links, formulas, tables, quotes, citations. */
class PublishedTreeTest {
    private static final Path CASES = Path.of("src/test/resources/posts");
    private static final Path SAMPLE = Path.of("assets/sample/diptych-dial.md");

    @ParameterizedTest
    @MethodSource("posts")
    void theTreeSaysWhatPandocPublishes(Path post) throws IOException {
        assertThat(differences(post, Dialect.PANDOC)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("posts")
    void theTreeSaysWhatHexosOwnRendererPublishes(Path post) throws IOException {
        assertThat(differences(post, Dialect.HEXO_DEFAULT)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("posts")
    void theTreeSaysWhatMarkdownItPublishes(Path post) throws IOException {
        assertThat(differences(post, Dialect.MARKDOWN_IT)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("snippets")
    void theTreeOfASnippetSaysWhatIsPublished(Dialect dialect, String name, String source) {
        assertThat(differences(Post.parse("---\ntitle: t\n---\n" + source), dialect))
                .as(source)
                .isEmpty();
    }

    @Test
    void theTreeSaysWhatAttributesInBracesMakeOfBlocks() {
        String text =
                "# a {id=x}\n\n## b {id=y}\n\n![c](d.png){.e} *f*{.g} `h`{.i}\n\n--- {.j}\n\n- k {.l}\n- m\n{.n}\n\n"
                        + "|o|p|\n|-|-|\n|q {colspan=2}|r|\n\n{.s}\n\nt\n{.u}\n";
        MarkdownItSettings usual = MarkdownItSettings.DEFAULT;
        Syntax syntax = new Syntax(Set.of(), Set.of(Plugin.ATTRS), List.of(), 100, Braces.DEFAULT);
        MarkdownItSettings attributed =
                new MarkdownItSettings(syntax, usual.output(), usual.quotes(), usual.anchors(), usual.images());
        PublishSettings settings = new PublishSettings(
                Dialect.MARKDOWN_IT, Rendering.DEFAULT.with(EngineSettings.DEFAULT.with(attributed)));
        Post post = Post.parse("---\ntitle: t\n---\n" + text);

        assertThat(differences(post, new Publisher(settings))).isEmpty();
    }

    static List<Arguments> snippets() throws IOException {
        List<Arguments> snippets = new ArrayList<>();
        JsonNode all = new ObjectMapper()
                .readTree(Path.of("src/test/resources/dialect/snippets.json").toFile());
        for (Dialect dialect : Dialect.values()) {
            for (JsonNode snippet : all) {
                snippets.add(Arguments.of(
                        dialect,
                        snippet.get("name").asText(),
                        snippet.get("source").asText()));
            }
        }
        return snippets;
    }

    static List<Path> posts() throws IOException {
        List<Path> posts = new ArrayList<>();
        String more = System.getProperty("diptych.posts");
        if (more != null) {
            try (Stream<Path> files = Files.list(Path.of(more))) {
                files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(posts::add);
            }
            return posts;
        }
        try (Stream<Path> folders = Files.list(CASES)) {
            folders.map(folder -> folder.resolve("post.md"))
                    .filter(Files::exists)
                    .sorted()
                    .forEach(posts::add);
        }
        posts.add(SAMPLE);
        return posts;
    }

    private static List<String> differences(Path file, Dialect dialect) throws IOException {
        return differences(Post.parse(LineEndedText.of(Files.readString(file)).content()), dialect);
    }

    private static List<String> differences(Post post, Dialect dialect) {
        return differences(post, new Publisher(dialect));
    }

    private static List<String> differences(Post post, Publisher publisher) {
        PublishedPost published = publisher.publish(post);
        List<String> differences = new ArrayList<>();
        for (PublishedSection section : published.sections()) {
            String content = post.segments().get(section.segment()).content();
            for (Block block : section.blocks()) {
                compare(block, content, differences);
            }
        }
        return differences;
    }

    private static void compare(Block block, String content, List<String> differences) {
        List<String> tree = Facts.of(block.nodes());
        List<String> page = Facts.ofHtml(block.html());
        if (!Facts.opaque(block.nodes()) && !block.nodes().isEmpty() && !tree.equals(page)) {
            int same = 0;
            while (same < Math.min(tree.size(), page.size()) && tree.get(same).equals(page.get(same))) {
                same++;
            }
            differences.add("after " + same + " of " + page.size() + ":\ntree "
                    + tree.subList(same, Math.min(same + 3, tree.size())) + "\npage "
                    + page.subList(same, Math.min(same + 3, page.size())));
        }
        block.nodes().forEach(node -> node.walk(inner -> comparePlace(block, inner, content, differences)));
    }

    private static void comparePlace(Block block, Node node, String content, List<String> differences) {
        TextRange place = node.in(block.source().start());
        if (place.start() < 0 || place.end() > content.length()) {
            differences.add("outside: " + node);
            return;
        }
        String source = content.substring(place.start(), place.end());
        boolean right = true;
        if (node.kind() instanceof Kind.Heading heading) {
            right = source.matches("(?s)#{1,6}.*|.*\\n[ >\\t]*(=+|-+)");
        } else if (node.kind() instanceof Kind.Formula formula) {
            right = source.startsWith("$") && source.endsWith("$") || source.startsWith("\\");
        } else if (node.kind() instanceof Kind.CodeSpan) {
            right = source.startsWith("`") && (source.endsWith("`") || source.endsWith("}"));
        } else if (node.kind() instanceof Kind.Citation citation) {
            right = source.equals(citation.key());
        } else if (node.kind() instanceof Kind.Item) {
            right = source.matches("(?s)([-*+]|\\(?[0-9A-Za-z#@_-]+[.)])(\\s.*)?");
        } else if (node.kind() instanceof Kind.Image) {
            right = source.startsWith("!");
        } else if (node.kind() instanceof Kind.Styled styled) {
            right = source.matches(
                    switch (styled.style()) {
                        case EMPHASIS -> "(?s)([*_]).*\\1";
                        case STRONG -> "(?s)(\\*\\*|__).*\\1";
                        case DELETED -> "(?s)~.*~";
                        case SUBSCRIPT -> "(?s)~.+~";
                        case SUPERSCRIPT -> "(?s)\\^.+\\^";
                        case SPAN -> "(?s)(\\[.*}|<span.*|@.*|\\[.*@.*])";
                    });
        } else if (node.kind() instanceof Kind.Link) {
            right = source.matches("(?s)\\[.*[])}]|<.*>|https?:.*|www\\..*|.*@.*");
        } else if (node.kind() instanceof Kind.Quote) {
            right = source.startsWith(">");
        } else if (node.kind() instanceof Kind.Text text) {
            right = Facts.letters(source).contains(Facts.letters(text.text()))
                    || source.matches("(?s).*(&|\\{\\{|\\{#).*");
        }
        if (!right) {
            differences.add("place of " + node.kind() + ": '" + source.substring(0, Math.min(60, source.length()))
                    + "' " + node.children().size());
        }
    }
}
