package org.diptych.core.markdown.hexo;

import java.util.List;
import org.diptych.core.markdown.nunjucks.Template;
import org.diptych.core.markdown.source.MappedText;

/**
 * A stretch of a post that is a template, read.
 *
 * @param source what it was made of
 * @param text the template, placed where it stands in the post
 * @param placeholders knows what was hidden in it
 * @param parts what it was read into
 * @param opened how many tags it leaves open
 * @param strayEnds how many end tags in it close nothing there
 */
record ReadUnit(
        String source, MappedText text, Placeholders placeholders, List<Template> parts, int opened, int strayEnds) {

    ReadUnit {
        parts = List.copyOf(parts);
    }
}
