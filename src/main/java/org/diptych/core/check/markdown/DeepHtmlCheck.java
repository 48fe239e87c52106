package org.diptych.core.check.markdown;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.diptych.core.check.Check;
import org.diptych.core.check.CheckedPost;
import org.diptych.core.check.Finding;
import org.diptych.core.check.template.SiteTagCheck;
import org.diptych.core.markdown.Block;
import org.diptych.core.markdown.PublishedSection;
import org.diptych.core.markdown.source.HtmlDepth;
import org.diptych.core.text.TextRange;

/** HTML whose elements nest so deep that the preview and the exported page show its source instead. Confined to one thread at a time. */
public final class DeepHtmlCheck implements Check {

    /** What was said of the HTML of the last run, most of which is the same still. */
    private Map<String, Boolean> known = new IdentityHashMap<>();

    @Override
    public List<Finding> check(CheckedPost post) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Boolean> seen = new IdentityHashMap<>();
        for (PublishedSection section : post.published().sections()) {
            int content = post.post().contentRange(section.segment()).start();
            for (Block block : section.blocks()) {
                Boolean before = known.get(block.html());
                boolean deep = before == null ? HtmlDepth.isTooDeep(block.html()) : before;
                seen.put(block.html(), deep);
                if (deep) {
                    TextRange range = block.source().shift(content);
                    findings.add(Finding.warning(
                            "html-too-deep",
                            SiteTagCheck.firstLine(range, post.post().text())));
                }
            }
        }
        known = seen;
        return findings;
    }
}
