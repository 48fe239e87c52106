package org.diptych.core.markdown.pandoc;

import java.util.List;
import org.diptych.core.markdown.settings.PandocSettings;
import org.diptych.core.markdown.source.HtmlBlock;
import org.diptych.core.markdown.source.MarkdownEngine;
import org.diptych.core.markdown.source.MarkdownReading;

/** Renders as pandoc does when hexo-renderer-pandoc calls it: {@code -f markdown-smart --mathjax} and more. Immutable. */
public final class PandocEngine implements MarkdownEngine {
    private final PandocSettings settings;

    public PandocEngine(PandocSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<HtmlBlock> blocks(String markdown) {
        return read(markdown).blocks();
    }

    @Override
    public MarkdownReading read(String markdown) {
        return PandocReading.of(markdown, settings);
    }
}
