package org.diptych.core.check;

import java.util.ArrayList;
import java.util.List;
import org.diptych.core.markdown.Block;
import org.diptych.core.markdown.PublishedSection;
import org.diptych.core.markdown.source.HtmlDepth;
import org.diptych.core.text.TextRange;

/** HTML whose elements nest so deep that the preview and the exported page show its source instead. */
final class DeepHtmlCheck implements Check {

    @Override
    public List<Finding> check(CheckedPost post) {
        List<Finding> findings = new ArrayList<>();
        for (PublishedSection section : post.published().sections()) {
            int content = post.post().contentRange(section.segment()).start();
            for (Block block : section.blocks()) {
                if (HtmlDepth.isTooDeep(block.html())) {
                    TextRange range = block.source().shift(content);
                    findings.add(Finding.warning(
                            "html-too-deep",
                            SiteTagCheck.firstLine(range, post.post().text())));
                }
            }
        }
        return findings;
    }
}
