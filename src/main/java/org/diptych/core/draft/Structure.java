package org.diptych.core.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.diptych.core.bilingual.Body;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.markdown.PublishSettings;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.markdown.tree.Kind;
import org.diptych.core.markdown.tree.Node;
import org.diptych.core.post.Post;

/** What a block is published as, but for its words: a translation has the same. Safe for any thread. */
final class Structure {
    private static final String FRONT_MATTER = "---\ntitle: a\n---\n\n";

    private final PublishSettings settings;

    Structure(PublishSettings settings) {
        this.settings = settings;
    }

    /** What {@code source} is published as by itself. Two texts of the same structure have equal lists. */
    List<String> of(String source) {
        Post post = Post.parse(FRONT_MATTER + source + "\n");
        List<String> found = new ArrayList<>();
        for (Body body : Body.allOf(post, new Publisher(settings).publish(post), settings)) {
            for (BodyBlock block : body.blocks()) {
                found.add(block.kind() + " " + block.level());
                block.nodes().forEach(node -> add(node, found));
            }
        }
        found.add("parts " + post.segments().size());
        Collections.sort(found);
        return found;
    }

    private static void add(Node node, List<String> found) {
        node.walk(each -> {
            String said = said(each.kind());
            if (!said.isEmpty()) {
                found.add(said);
            }
        });
    }

    private static String said(Kind kind) {
        if (kind instanceof Kind.Formula formula) {
            return "formula " + formula.tex();
        } else if (kind instanceof Kind.CodeSpan code) {
            return "code " + code.code();
        } else if (kind instanceof Kind.CodeBlock code) {
            return "listing " + code.code();
        } else if (kind instanceof Kind.Citation citation) {
            return "citation " + citation.key();
        } else if (kind instanceof Kind.Link link) {
            return "link " + link.address();
        } else if (kind instanceof Kind.Image image) {
            return "image " + image.address();
        } else if (kind instanceof Kind.Html html) {
            return "html " + html.html();
        } else if (kind instanceof Kind.Tag tag) {
            return "tag " + tag.name() + tag.arguments();
        } else if (kind instanceof Kind.NoteMark mark) {
            return "note " + mark.label();
        } else if (kind instanceof Kind.Table table) {
            return "table " + table.columns();
        } else if (kind instanceof Kind.Row) {
            return "row";
        } else if (kind instanceof Kind.Item) {
            return "item";
        } else if (kind instanceof Kind.Quote) {
            return "quote";
        }
        return "";
    }
}
