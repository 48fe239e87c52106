package org.diptych.core.analysis;

import org.diptych.core.cite.Bibliography;
import org.diptych.core.frontmatter.FrontMatter;
import org.diptych.core.markdown.PublishedPost;
import org.diptych.core.post.Post;
import org.diptych.core.preview.PreviewPage;

/**
 * What a post says and what becomes of it, at one revision: all of an {@link Analysis} but the findings, which the page
 * does not wait for. Immutable; nothing is null.
 *
 * @param revision the snapshot's
 * @param post the post, cut anew from the joined text: what Hexo will see, whatever the editors hold
 * @param frontMatter what the front matter says
 * @param bibliography references and citations
 * @param published what Hexo publishes
 * @param preview what the preview shows
 */
public record Reading(
        long revision,
        Post post,
        FrontMatter frontMatter,
        Bibliography bibliography,
        PublishedPost published,
        PreviewPage preview) {}
