package org.diptych.core.check.markdown;

import java.util.List;
import java.util.regex.Pattern;
import org.diptych.core.check.BlockCheck;
import org.diptych.core.check.BlockProse;
import org.diptych.core.check.Finding;
import org.diptych.core.check.Matches;
import org.diptych.core.markdown.tree.Kind;
import org.diptych.core.markdown.tree.Node;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;

/** Two tildes for "about" or "to" that become a subscript under pandoc, struck text under Hexo's own renderer. */
public final class TildeCheck implements BlockCheck {
    /** What is truly a subscript is short: {@code H~2~O}, {@code x~i+1~}. */
    private static final Pattern SUBSCRIPT = Pattern.compile("[A-Za-z0-9+\\-]{1,3}");

    @Override
    public List<Finding> check(BlockProse block) {
        return block.all(Kind.Styled.class).stream()
                .filter(node -> isPair(block.source(node)) && !isSubscript(node, block))
                .map(node -> finding(node, block))
                .toList();
    }

    private static boolean isPair(String source) {
        return source.length() > 2 && source.startsWith("~") && source.endsWith("~") && !source.startsWith("~~");
    }

    /** Whether one tilde on either side of {@code node} makes a subscript to its author. */
    static boolean isSubscript(Node node, BlockProse block) {
        boolean behindLetter = node.start() > 0 && isLatin(block.source().charAt(node.start() - 1));
        return behindLetter
                && isPair(block.source(node))
                && Matches.matcher(SUBSCRIPT, block.source().substring(node.start() + 1, node.end() - 1))
                        .matches();
    }

    private static boolean isLatin(char c) {
        return c < 128 && Character.isLetter(c);
    }

    private static Finding finding(Node node, BlockProse block) {
        String rule = node.kind().equals(new Kind.Styled(Kind.Style.SUBSCRIPT)) ? "tildes-subscript" : "tildes-strike";
        String within = block.source().substring(node.start() + 1, node.end() - 1);
        Finding finding = Finding.warning(rule, new TextRange(node.start(), node.end()), within);
        // Others would pair with what is left.
        boolean alone = within.indexOf('~') < 0
                && !block.source().startsWith("~", node.end())
                && !block.source().startsWith("~", node.start() - 1);
        return alone
                ? finding.with(
                        "escape-tildes", TextEdit.insert(node.start(), "\\"), TextEdit.insert(node.end() - 1, "\\"))
                : finding;
    }
}
