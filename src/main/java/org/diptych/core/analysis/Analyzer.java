package org.diptych.core.analysis;

import java.util.stream.Collectors;
import org.diptych.core.check.CheckedPost;
import org.diptych.core.check.Checks;
import org.diptych.core.cite.Bibliography;
import org.diptych.core.frontmatter.FrontMatter;
import org.diptych.core.frontmatter.FrontMatterReader;
import org.diptych.core.markdown.PublishedPost;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.post.Post;
import org.diptych.core.post.Segment;
import org.diptych.core.preview.PreviewBuilder;

/**
 * The whole pipeline in one call: a snapshot in, an analysis out.
 *
 * <p>The result depends on the snapshot alone. What has been worked out for segments that did not change is kept
 * between calls, so an analyzer is confined to one thread at a time. After a call that ended in an error, a
 * {@link StackOverflowError} on a hostile post, say, the analyzer begins anew and may be used on.
 */
public final class Analyzer {
    private Publisher publisher;
    private PreviewBuilder previews;
    private Checks checks;

    /** Analyzes {@code snapshot}. */
    public Analysis analyze(Snapshot snapshot) {
        if (publisher == null || !publisher.settings().equals(snapshot.settings())) {
            publisher = new Publisher(snapshot.settings());
            previews = new PreviewBuilder();
            checks = new Checks();
        }
        boolean finished = false;
        try {
            Analysis analysis = work(snapshot);
            finished = true;
            return analysis;
        } finally {
            if (!finished) {
                publisher = null;
            }
        }
    }

    private Analysis work(Snapshot snapshot) {
        Post post = Post.parse(snapshot.segments().stream().map(Segment::text).collect(Collectors.joining()));
        FrontMatter frontMatter = FrontMatterReader.of(post);
        Bibliography bibliography = Bibliography.of(post);
        PublishedPost published = publisher.publish(post);
        return new Analysis(
                snapshot.revision(),
                post,
                frontMatter,
                bibliography,
                published,
                previews.build(published, frontMatter),
                checks.run(new CheckedPost(post, frontMatter, bibliography, published, snapshot.dialect())));
    }
}
