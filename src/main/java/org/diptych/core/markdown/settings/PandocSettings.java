package org.diptych.core.markdown.settings;

/**
 * What of a site's {@code pandoc:} changes the article: extensions and options. Filters, templates and other options
 * are not followed; {@code +smart} has no effect, since the renderer itself says {@code -smart} and pandoc lets what is
 * taken away win. Immutable.
 *
 * @param hardBreaks {@code +hard_line_breaks}: a line end in a paragraph is a line break
 * @param figures an image by itself is a figure; {@code -implicit_figures} makes it a paragraph
 * @param headingShift {@code shift-heading-level-by}: how many levels headings sink, negative to rise
 */
public record PandocSettings(boolean hardBreaks, boolean figures, int headingShift) {
    /** {@code -f markdown-smart} and nothing else. */
    public static final PandocSettings DEFAULT = new PandocSettings(false, true, 0);
}
