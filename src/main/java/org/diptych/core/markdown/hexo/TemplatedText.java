package org.diptych.core.markdown.hexo;

import java.util.List;
import org.diptych.core.markdown.hexo.code.CodeFence;
import org.diptych.core.markdown.source.MappedText;

/**
 * A post's text and what stays of it outside of the templates.
 *
 * @param content the text as it is written
 * @param outer the same with marks in place of templates and fenced code
 * @param fences the code that was taken out
 * @param placeholders how that is marked
 */
record TemplatedText(String content, MappedText outer, List<CodeFence> fences, Placeholders placeholders) {}
