package org.diptych.core.analysis;

import java.util.List;
import org.diptych.core.check.Finding;
import org.diptych.core.cite.Bibliography;
import org.diptych.core.frontmatter.FrontMatter;
import org.diptych.core.markdown.PublishedPost;
import org.diptych.core.post.Post;
import org.diptych.core.preview.PreviewPage;

/**
 * Everything Diptych knows of a post at one revision. Immutable; nothing is null.
 *
 * @param reading what the post says and what becomes of it
 * @param findings what is likely not meant, in the order of the file
 */
public record Analysis(Reading reading, List<Finding> findings) {

    public Analysis {
        findings = List.copyOf(findings);
    }

    /** The snapshot's. */
    public long revision() {
        return reading.revision();
    }

    /** The post, cut anew from the joined text. */
    public Post post() {
        return reading.post();
    }

    /** What the front matter says. */
    public FrontMatter frontMatter() {
        return reading.frontMatter();
    }

    /** References and citations. */
    public Bibliography bibliography() {
        return reading.bibliography();
    }

    /** What Hexo publishes. */
    public PublishedPost published() {
        return reading.published();
    }

    /** What the preview shows. */
    public PreviewPage preview() {
        return reading.preview();
    }
}
