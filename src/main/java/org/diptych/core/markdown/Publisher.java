package org.diptych.core.markdown;

import java.util.ArrayList;
import java.util.List;
import org.diptych.core.frontmatter.FrontMatter;
import org.diptych.core.frontmatter.FrontMatterReader;
import org.diptych.core.markdown.hexo.Content;
import org.diptych.core.markdown.hexo.ContentPublisher;
import org.diptych.core.markdown.nunjucks.PostData;
import org.diptych.core.post.Post;
import org.diptych.core.post.Segment;
import org.diptych.core.post.SegmentKind;

/**
 * Makes of a post what Hexo publishes of it.
 *
 * <p>Remembers the sections of the posts it saw last, so that a segment that did not change is not parsed again; for
 * that it is confined to one thread at a time. Never fails on a text; may take long, or overflow the stack, on hostile
 * ones: callers run it on a worker they can abandon.
 */
public final class Publisher {
    private final PublishSettings settings;
    private final ContentPublisher content;
    private String lastFrontMatter = "";
    private boolean numbered;
    private PostData data;

    /** A publisher outside of any site. */
    public Publisher(Dialect dialect) {
        this(PublishSettings.of(dialect));
    }

    /** A publisher as a site is set. */
    public Publisher(PublishSettings settings) {
        this.settings = settings;
        this.content = new ContentPublisher(settings.dialect().engine(settings.rendering()), settings.rendering());
        this.data = data(FrontMatter.NONE);
    }

    private PostData data(FrontMatter frontMatter) {
        return PostData.of(frontMatter, settings.runsTemplates(frontMatter));
    }

    /** How it publishes. */
    public PublishSettings settings() {
        return settings;
    }

    /** The article body of {@code post}. */
    public PublishedPost publish(Post post) {
        readFrontMatter(post);
        SectionCutter cutter = new SectionCutter(post);
        Content published = content.publish(behindFrontMatter(post, cutter.contentStart()), numbered, data);
        return cutter.cut(published);
    }

    /** As {@code post.text().substring(start)}, which would copy what cannot be squeezed twice. */
    private static String behindFrontMatter(Post post, int start) {
        if (start == 0) {
            return post.text();
        }
        List<String> pieces = new ArrayList<>(3 * post.segments().size());
        for (Segment segment : post.segments().subList(1, post.segments().size())) {
            pieces.add(segment.opening());
            pieces.add(segment.content());
            pieces.add(segment.closing());
        }
        return String.join("", pieces);
    }

    /** Citations get their numbers only in a post that says {@code refplus: true}. */
    private void readFrontMatter(Post post) {
        String yaml = post.find(SegmentKind.FRONT_MATTER).map(Segment::content).orElse("");
        if (!yaml.equals(lastFrontMatter)) {
            lastFrontMatter = yaml;
            FrontMatter frontMatter = FrontMatterReader.of(post);
            numbered = frontMatter.refplus();
            data = data(frontMatter);
        }
    }
}
