package org.diptych.core.check.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.diptych.core.check.BlockCheck;
import org.diptych.core.check.BlockProse;
import org.diptych.core.check.Finding;
import org.diptych.core.check.Matches;
import org.diptych.core.markdown.tree.Kind;
import org.diptych.core.markdown.tree.Node;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;
import org.jspecify.annotations.Nullable;

/** A link or an image typed with the marks of a Chinese keyboard: it stays text, or becomes a link to the picture. */
public final class FullWidthLinkCheck implements BlockCheck {
    private static final Pattern TYPED_IMAGE = Pattern.compile("！(?=\\[[^\\]\\n]*\\]（)");
    private static final Pattern PICTURE = Pattern.compile(
            ".*\\.(?:png|jpe?g|gif|svg|webp|avif|bmp|ico)(?:[?#].*)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile(
            "[\\[【][^\\[\\]【】\\n]*[\\]】](?:（((?:https?://|/|\\.)[^（）()\\s]*)[）)]|\\(((?:https?://|/|\\.)[^（）()\\s]*)）)");

    @Override
    public List<Finding> check(BlockProse block) {
        List<Finding> findings = new ArrayList<>();
        if (block.plain().indexOf('！') >= 0) {
            findings.addAll(Matches.of(TYPED_IMAGE, block.plain(), match -> image(match.start())));
            block.nodes().forEach(node -> node.walk(parent -> linkedImages(parent, block, findings)));
        }
        findings.addAll(Matches.of(LINK, block.source(), match -> link(match, block.plain())));
        return findings;
    }

    private static void linkedImages(Node parent, BlockProse block, List<Finding> findings) {
        List<Node> children = parent.children();
        for (int i = 1; i < children.size(); i++) {
            Node before = children.get(i - 1);
            Node node = children.get(i);
            boolean marked = before.is(Kind.Text.class)
                    && before.end() == node.start()
                    && block.source(before).endsWith("！");
            if (marked && node.kind() instanceof Kind.Link link) {
                boolean alone = i == 1 && children.size() == 2 && before.end() - before.start() == 1;
                if (alone || Matches.matcher(PICTURE, link.address()).matches()) {
                    findings.add(image(before.end() - 1));
                }
            }
        }
    }

    private static Finding image(int mark) {
        TextRange range = TextRange.ofLength(mark, 1);
        return Finding.warning("full-width-image", range).with("half-width", new TextEdit(range, "!"));
    }

    private static @Nullable Finding link(MatchResult match, String plain) {
        TextRange range = Matches.range(match);
        int close = Math.max(match.group().lastIndexOf('('), match.group().lastIndexOf('（'));
        if (isHidden(plain, range.start()) || isHidden(plain, range.start() + close)) {
            return null;
        }
        String half = match.group()
                .replace('（', '(')
                .replace('）', ')')
                .replace('【', '[')
                .replace('】', ']');
        return Finding.warning("full-width-link", range, match.group()).with("half-width", new TextEdit(range, half));
    }

    private static boolean isHidden(String plain, int at) {
        return plain.charAt(at) == BlockProse.HIDDEN || plain.charAt(at) == BlockProse.ESCAPED;
    }
}
