package org.diptych.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.diptych.core.markdown.Block;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.PublishSettings;
import org.diptych.core.markdown.PublishedSection;
import org.diptych.core.markdown.tree.Kind;
import org.diptych.core.markdown.tree.Node;
import org.diptych.core.post.SegmentKind;
import org.diptych.core.post.SegmentRole;
import org.diptych.core.text.TextRange;

/**
 * What stands in one published block, for the rules on prose. Immutable; nothing is null.
 *
 * @param source the characters of the post that the block was read from
 * @param nodes what they were read into, placed in {@code source}
 * @param plain the source with everything {@link #HIDDEN} that is no text to the dialect: code, formulas, addresses,
 *     titles, comments, HTML, tags, citations, and the marks of what was made. What its author meant for more and the
 *     dialect read as text stands there as it was typed. Escaped characters are {@link #ESCAPED}; TeX that pandoc leaves
 *     out stays, and so do line ends
 * @param settings whose reading it is
 * @param role of the part it stands in
 */
public record BlockProse(String source, List<Node> nodes, String plain, PublishSettings settings, SegmentRole role) {
    /** Takes the place of every character that is no prose. No rule matches it. */
    public static final char HIDDEN = '\uFFFC';

    /** Takes the place of a backslash and the character that it escapes. */
    public static final char ESCAPED = '\uFFFD';

    public BlockProse {
        Objects.requireNonNull(source, "source");
        nodes = List.copyOf(nodes);
        Objects.requireNonNull(plain, "plain");
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(role, "role");
    }

    /** The kind of the part it stands in. */
    public SegmentKind kind() {
        return role.kind();
    }

    /** The language of that part, as its tag names it; empty where none does. */
    public String language() {
        return role.language();
    }

    /** The dialect whose reading it is. */
    public Dialect dialect() {
        return settings.dialect();
    }

    /** Where {@code block}'s nodes begin, counted from the block's start; below that for the texts of footnotes. */
    public static int start(Block block) {
        List<Node> nodes = block.nodes();
        int start = nodes.isEmpty() ? 0 : nodes.get(0).start();
        for (int i = 1; i < nodes.size(); i++) {
            start = Math.min(start, nodes.get(i).start());
        }
        return start;
    }

    /** Where {@code block}'s nodes end, counted from the block's start. */
    public static int end(Block block) {
        List<Node> nodes = block.nodes();
        int end = nodes.isEmpty() ? 0 : nodes.get(0).end();
        for (int i = 1; i < nodes.size(); i++) {
            end = Math.max(end, nodes.get(i).end());
        }
        return end;
    }

    /**
     * The prose of {@code nodes}, which are placed in {@code source}, of a block of {@code section}.
     *
     * @param leftOut what Hexo takes out before any dialect reads the text
     */
    public static BlockProse of(
            String source,
            List<Node> nodes,
            List<TextRange> leftOut,
            PublishSettings settings,
            PublishedSection section) {
        char[] plain = new char[source.length()];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = source.charAt(i) == '\n' ? '\n' : HIDDEN;
        }
        nodes.forEach(node -> node.walk(inner -> show(inner, source, plain)));
        for (TextRange range : leftOut) {
            for (int i = range.start(); i < range.end(); i++) {
                plain[i] = plain[i] == '\n' ? '\n' : HIDDEN;
            }
        }
        return new BlockProse(source, nodes, new String(plain), settings, section.role());
    }

    private static void show(Node node, String source, char[] plain) {
        boolean text = node.is(Kind.Text.class);
        if (!text && !isLostTex(node)) {
            return;
        }
        for (int i = node.start(); i < node.end(); i++) {
            if (text && source.charAt(i) == '\\' && i + 1 < node.end() && isPunctuation(source.charAt(i + 1))) {
                plain[i++] = ESCAPED;
                plain[i] = ESCAPED;
            } else {
                plain[i] = source.charAt(i);
            }
        }
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }

    /** Whether {@code node} is TeX outside of formulas, which pandoc reads and publishes nothing of. */
    public static boolean isLostTex(Node node) {
        return node.kind() instanceof Kind.Html html && html.html().isEmpty() && node.end() > node.start();
    }

    /** The nodes of {@code kind}, in the order of the text. */
    public List<Node> all(Class<? extends Kind> kind) {
        List<Node> found = new ArrayList<>();
        nodes.forEach(node -> found.addAll(node.all(kind)));
        return found;
    }

    /** The characters of {@code node}. */
    public String source(Node node) {
        return source.substring(node.start(), node.end());
    }
}
