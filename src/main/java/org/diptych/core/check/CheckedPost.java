package org.diptych.core.check;

import java.util.Objects;
import org.diptych.core.bilingual.state.PairState;
import org.diptych.core.check.writing.WritingHints;
import org.diptych.core.cite.Bibliography;
import org.diptych.core.frontmatter.FrontMatter;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.PublishSettings;
import org.diptych.core.markdown.PublishedPost;
import org.diptych.core.post.Post;

/**
 * What a check looks at: a post (without tags where Hexo looks for none), what has been read of it, what is published of
 * it, what its author has said of its pairs, and which hints on writing they want. Immutable; nothing is null.
 */
public record CheckedPost(
        Post post,
        FrontMatter frontMatter,
        Bibliography bibliography,
        PublishedPost published,
        PublishSettings settings,
        PairState pairs,
        WritingHints writing) {

    /** A post outside of any site, of whose pairs nothing is known, and whose writing is not looked at. */
    public CheckedPost(
            Post post, FrontMatter frontMatter, Bibliography bibliography, PublishedPost published, Dialect dialect) {
        this(
                post,
                frontMatter,
                bibliography,
                published,
                PublishSettings.of(dialect),
                PairState.EMPTY,
                WritingHints.NONE);
    }

    public CheckedPost {
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(frontMatter, "frontMatter");
        Objects.requireNonNull(bibliography, "bibliography");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(pairs, "pairs");
        Objects.requireNonNull(writing, "writing");
        post = settings.runsTemplates(frontMatter) ? post : post.withoutTemplates();
    }

    /** Which Markdown the site publishes. */
    public Dialect dialect() {
        return settings.dialect();
    }
}
