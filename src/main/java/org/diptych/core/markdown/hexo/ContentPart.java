package org.diptych.core.markdown.hexo;

import java.util.List;
import org.diptych.core.markdown.source.HtmlBlock;

/**
 * A stretch of the published article.
 *
 * @param start where the tag it comes from begins in the content; -1 for blocks outside such tags
 * @param opening HTML before the blocks
 * @param blocks the blocks; their places count from the start of the content
 * @param closing HTML after the blocks
 */
public record ContentPart(int start, String opening, List<HtmlBlock> blocks, String closing) {

    public ContentPart {
        blocks = List.copyOf(blocks);
    }
}
