package org.diptych.core.markdown.marked;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.diptych.core.markdown.commonmark.SetEngine;
import org.diptych.core.markdown.source.HtmlBlock;
import org.diptych.core.markdown.tree.Kind;
import org.junit.jupiter.api.Test;

/** Blocks are of the kind, and stand at the place, that marked's own lexer gives them; {@code ask-marked.mjs} asked it. */
class BlocksAreCutTest {
    @Test
    void blocksAreCutWhereMarkedCutsThem() throws IOException {
        List<String> differences = new ArrayList<>();
        for (JsonNode text : texts()) {
            String source = text.get("source").asText();
            List<String> ours = SetEngine.MARKED.engine().blocks(source).stream()
                    .map(block -> cut(block, source))
                    .toList();
            List<String> theirs = new ArrayList<>();
            text.get("cuts").forEach(cut -> theirs.add(cut.get(0).asText() + " " + cut.get(1) + " " + cut.get(2)));
            if (!ours.equals(theirs)) {
                differences.add(source + "\n---- " + theirs + "\n---- ours " + ours);
            }
        }

        assertThat(differences).isEmpty();
    }

    private static JsonNode texts() throws IOException {
        return new ObjectMapper()
                .readTree(Path.of("src/test/resources/dialect/marked-set.json").toFile())
                .get("texts");
    }

    private static String cut(HtmlBlock block, String source) {
        int start = block.start();
        int end = block.end();
        while (start < end && source.substring(start, start + 1).isBlank()) {
            start++;
        }
        while (end > start && source.substring(end - 1, end).isBlank()) {
            end--;
        }
        return type(block.nodes().get(0).kind()) + " " + start + " " + end;
    }

    private static String type(Kind kind) {
        if (kind instanceof Kind.Quote) {
            return "blockquote";
        } else if (kind instanceof Kind.CodeBlock) {
            return "code";
        } else if (kind instanceof Kind.Rule) {
            return "hr";
        } else if (kind instanceof Kind.BulletList || kind instanceof Kind.OrderedList) {
            return "list";
        }
        return kind.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }
}
