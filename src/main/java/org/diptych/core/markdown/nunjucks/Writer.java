package org.diptych.core.markdown.nunjucks;

/** Takes what a template prints, piece by piece, in order. Confined to one thread. */
public interface Writer {
    /** Characters of the template itself. */
    void plain(int start, int end);

    /** What stands for {@code start..end} of the template. */
    void printed(String text, int start, int end);

    /** A tag of Hexo's. */
    void tag(Template.Tag tag, Execution execution);

    /** Something the site's build stops at, with what Nunjucks says of it. */
    void stopped(Template.Fault fault, String name, int start, int end);

    /** An output that asks for {@code name}, which only the site's build knows. */
    void unknown(String name, int start, int end);

    /** An output of {@code text}. */
    void worked(Template.Output output, String text);

    /** A writer whose text is not yet part of this one's; for the same template. */
    Writer aside();

    /** All that was written. */
    String text();
}
