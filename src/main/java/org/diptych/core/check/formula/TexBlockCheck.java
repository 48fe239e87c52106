package org.diptych.core.check.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.check.Check;
import org.diptych.core.check.CheckedPost;
import org.diptych.core.check.Finding;
import org.diptych.core.check.Matches;
import org.diptych.core.markdown.Block;
import org.diptych.core.markdown.PublishedSection;
import org.diptych.core.text.TextRange;

/** TeX commands that stand by themselves between blocks: pandoc reads them as a block of TeX and leaves it out. */
public final class TexBlockCheck implements Check {
    /** The first line of such a block. What follows without a blank line belongs to it. */
    private static final Pattern TEX = Pattern.compile("(?:^|\\n[ \\t]*\\n|^\\n) {0,3}(\\\\\\p{L}[^\\n]*)");

    @Override
    public List<Finding> check(CheckedPost post) {
        List<Finding> findings = new ArrayList<>();
        if (post.dialect().readsFormulas()) {
            for (PublishedSection section : post.published().sections()) {
                look(post, section, findings);
            }
        }
        return findings;
    }

    private static void look(CheckedPost post, PublishedSection section, List<Finding> findings) {
        TextRange content = post.post().contentRange(section.segment());
        int at = 0;
        for (Block block : section.blocks()) {
            between(at, block.source().start(), content.start(), post, findings);
            at = Math.max(at, block.source().end());
        }
        between(at, content.length(), content.start(), post, findings);
    }

    private static void between(int from, int to, int content, CheckedPost post, List<Finding> findings) {
        String gap = to <= from
                ? ""
                : new TextRange(from + content, to + content).in(post.post().text());
        if (gap.indexOf('\\') < 0) {
            return;
        }
        Matcher tex = Matches.matcher(TEX, gap);
        while (tex.find()) {
            String written = tex.group(1).stripTrailing();
            TextRange range = TextRange.ofLength(content + from + tex.start(1), written.length());
            findings.add(Finding.warning("tex-deleted", range, written));
        }
    }
}
