package org.diptych.core.markdown.hexo;

import java.util.List;
import org.diptych.core.markdown.hexo.tags.TemplateProblem;

/**
 * What a post's content is published as.
 *
 * @param parts the article, in order
 * @param problems what would stop the site's build, in the order of the content
 */
public record Content(List<ContentPart> parts, List<TemplateProblem> problems) {

    public Content {
        parts = List.copyOf(parts);
        problems = List.copyOf(problems);
    }
}
