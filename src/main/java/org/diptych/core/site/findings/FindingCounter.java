package org.diptych.core.site.findings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.diptych.core.bilingual.Body;
import org.diptych.core.bilingual.state.LinkedPost;
import org.diptych.core.bilingual.state.PairState;
import org.diptych.core.bilingual.state.PairStore;
import org.diptych.core.bilingual.state.PairStore.Kept;
import org.diptych.core.check.CheckedPost;
import org.diptych.core.check.run.Checks;
import org.diptych.core.check.writing.WritingHints;
import org.diptych.core.cite.Bibliography;
import org.diptych.core.file.ContentHash;
import org.diptych.core.file.FileProblem;
import org.diptych.core.file.PostFileReader;
import org.diptych.core.frontmatter.FrontMatterReader;
import org.diptych.core.markdown.PublishSettings;
import org.diptych.core.markdown.PublishedPost;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.post.Post;
import org.diptych.core.site.findings.CountedPost.Counts;
import org.diptych.core.site.index.IndexedPost;
import org.diptych.core.site.index.PostImages;
import org.diptych.core.site.index.SiteIndex;
import org.diptych.core.site.pictures.PictureFiles;
import org.diptych.core.site.pictures.PictureFiles.Where;
import org.diptych.core.site.pictures.PictureFindings;
import org.diptych.core.site.pictures.PictureFindings.Wishes;
import org.diptych.core.site.pictures.PictureUse;
import org.diptych.core.text.LineEnd;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts what the checks find in posts of a site: as many as the post has when it is opened. Confined to one thread at a
 * time; may take long, or overflow the stack, on hostile posts: callers run it on a worker they can abandon.
 */
public final class FindingCounter {
    /** Tags whose meaning depends on the site's other posts and files. */
    private static final Pattern LINKED = Pattern.compile("\\{%-?\\s*(?:post_|asset_|include)");

    private static final Logger LOG = LoggerFactory.getLogger(FindingCounter.class);

    private final Checks checks = new Checks();
    private final Optional<PairStore> pairs;
    private @Nullable Publisher publisher;

    /** Counts no pairs that wait. */
    public FindingCounter() {
        this(Optional.empty());
    }

    /** @param pairs keeps what is known of posts' pairs */
    public FindingCounter(Optional<PairStore> pairs) {
        this.pairs = Objects.requireNonNull(pairs, "pairs");
    }

    /**
     * Reads {@code post} and counts its findings.
     *
     * @param by what the author set
     * @param before what was counted of it before; it still holds where the file holds the same
     * @throws UncheckedIOException if the file cannot be read
     */
    public CountedPost count(SiteIndex index, Counting by, IndexedPost post, Optional<CountedPost> before) {
        byte[] bytes = read(index, post);
        ContentHash content = ContentHash.of(bytes);
        Optional<CountedPost> same = before.filter(counted -> counted.content().equals(content)
                && counted.known().isPresent()
                && !counted.counts().linked());
        if (same.isPresent()) {
            return same.get().withMark(post.mark());
        }
        String text = LineEnd.unix(new String(bytes, StandardCharsets.UTF_8));
        Path file = index.pathOf(post);
        PublishSettings settings =
                new PublishSettings(index.site().dialect().orElse(by.usual()), index.renderingOf(file));
        return new CountedPost(post.file(), post.mark(), content, count(settings, text, file, index, by.pictures()));
    }

    private Counts count(PublishSettings settings, String text, Path file, SiteIndex index, Wishes wishes) {
        if (publisher == null || !publisher.settings().equals(settings)) {
            publisher = new Publisher(settings);
        }
        Post post = Post.parse(text);
        PublishedPost published = publisher.publish(post);
        CheckedPost checked = new CheckedPost(
                post,
                FrontMatterReader.of(post),
                Bibliography.of(post),
                published,
                settings,
                PairState.EMPTY,
                WritingHints.NONE);
        List<PictureUse> uses = PictureUse.of(post, published);
        PictureFiles files = PictureFiles.look(
                Where.of(file, PostImages.of(index, file), Optional.of(index.site())),
                uses.stream().map(PictureUse::address).toList());
        int pictures = PictureFindings.of(text, uses, files, wishes).size();
        return new Counts(
                checks.run(checked).size() + pictures,
                waiting(settings, post, published, file, index.site().folder()),
                !uses.isEmpty()
                        || !files.ownFiles().isEmpty()
                        || LINKED.matcher(text).find());
    }

    /** Of a post that was never seen in the window nothing is known, so nothing waits. */
    private int waiting(PublishSettings settings, Post post, PublishedPost published, Path file, Path site) {
        List<String> languages = post.languages().stream()
                .filter(language -> !language.isEmpty())
                .distinct()
                .toList();
        if (pairs.isEmpty() || languages.size() < 2) {
            return 0;
        }
        try {
            PairState known = pairs.get().known(new Kept(file, Optional.of(site), languages.subList(0, 2)));
            if (known.isEmpty()) {
                return 0;
            }
            return LinkedPost.of(Body.allOf(post, published, settings), known)
                    .waiting()
                    .pairs()
                    .size();
        } catch (IOException unreadable) {
            LOG.info("what waits in {} is not known: {}", file, unreadable.toString());
            return 0;
        }
    }

    private static byte[] read(SiteIndex index, IndexedPost post) {
        try {
            return PostFileReader.bytes(index.pathOf(post));
        } catch (FileProblem problem) {
            throw new UncheckedIOException(new IOException(problem));
        }
    }
}
