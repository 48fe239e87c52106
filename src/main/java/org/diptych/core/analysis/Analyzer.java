package org.diptych.core.analysis;

import java.util.Optional;
import java.util.function.Consumer;
import org.diptych.core.check.CheckedPost;
import org.diptych.core.check.run.Checks;
import org.diptych.core.cite.Bibliography;
import org.diptych.core.frontmatter.FrontMatter;
import org.diptych.core.frontmatter.FrontMatterReader;
import org.diptych.core.markdown.PublishSettings;
import org.diptych.core.markdown.PublishedPost;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.post.Post;
import org.diptych.core.post.Segment;
import org.diptych.core.post.SegmentKind;
import org.diptych.core.preview.PreviewBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The whole pipeline in one call: a snapshot in, an analysis out.
 *
 * <p>The result depends on the snapshot alone. What has been worked out for segments that did not change is kept
 * between calls, so an analyzer is confined to one thread at a time. After a call that ended in an error, a
 * {@link StackOverflowError} on a hostile post, say, the analyzer begins anew and may be used on.
 */
public final class Analyzer {
    /** What works and remembers by the settings of the last snapshot; null before the first, and after an error. */
    private @Nullable Stages stages;

    private @Nullable Post last;
    private Optional<Segment> lastHeader = Optional.empty();
    private FrontMatter header = FrontMatter.NONE;

    private record Stages(Publisher publisher, PreviewBuilder previews, Checks checks) {
        static Stages of(PublishSettings settings) {
            PreviewBuilder previews =
                    new PreviewBuilder(settings.rendering().formulas().macros());
            return new Stages(new Publisher(settings), previews, new Checks());
        }
    }

    /** Analyzes {@code snapshot}. */
    public Analysis analyze(Snapshot snapshot) {
        return analyze(snapshot, reading -> {});
    }

    /** Analyzes {@code snapshot}; {@code early}, which returns at once, is given the reading before the post is checked. */
    public Analysis analyze(Snapshot snapshot, Consumer<Reading> early) {
        Stages now = stages;
        if (now == null || !now.publisher().settings().equals(snapshot.settings())) {
            now = Stages.of(snapshot.settings());
        }
        // Only what came to its end is used again.
        stages = null;
        Analysis analysis = work(now, snapshot, early);
        stages = now;
        return analysis;
    }

    private Analysis work(Stages stages, Snapshot snapshot, Consumer<Reading> early) {
        Reading reading = read(stages, snapshot);
        early.accept(reading);
        CheckedPost checked = new CheckedPost(
                reading.post(),
                reading.frontMatter(),
                reading.bibliography(),
                reading.published(),
                snapshot.settings(),
                snapshot.pairs(),
                snapshot.writing());
        return new Analysis(reading, stages.checks().run(checked));
    }

    private FrontMatter header(Post post) {
        Optional<Segment> now = post.find(SegmentKind.FRONT_MATTER);
        if (!now.equals(lastHeader)) {
            header = FrontMatterReader.of(post);
            lastHeader = now;
        }
        return header;
    }

    private Reading read(Stages stages, Snapshot snapshot) {
        Post post = last == null ? Post.of(snapshot.segments()) : last.after(snapshot.segments());
        last = post;
        FrontMatter frontMatter = header(post);
        PublishedPost published = stages.publisher().publish(post);
        boolean typeset = snapshot.settings()
                .rendering()
                .formulas()
                .key()
                .map(frontMatter::isOn)
                .orElse(true);
        return new Reading(
                snapshot.revision(),
                post,
                frontMatter,
                Bibliography.of(post),
                published,
                stages.previews().build(published, frontMatter, typeset));
    }
}
