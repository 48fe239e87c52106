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
 * @param revision the snapshot's
 * @param post the post, cut anew from the joined text: what Hexo will see, whatever the editors hold
 * @param frontMatter what the front matter says
 * @param bibliography references and citations
 * @param published what Hexo publishes
 * @param preview what the preview shows
 * @param findings what is likely not meant, in the order of the file
 */
public record Analysis(
        long revision,
        Post post,
        FrontMatter frontMatter,
        Bibliography bibliography,
        PublishedPost published,
        PreviewPage preview,
        List<Finding> findings) {

    public Analysis {
        findings = List.copyOf(findings);
    }
}
