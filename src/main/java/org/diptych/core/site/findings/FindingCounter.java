package org.diptych.core.site.findings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.diptych.core.check.CheckedPost;
import org.diptych.core.check.Checks;
import org.diptych.core.cite.Bibliography;
import org.diptych.core.file.ContentHash;
import org.diptych.core.file.FileProblem;
import org.diptych.core.file.PostFileReader;
import org.diptych.core.frontmatter.FrontMatterReader;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.PublishSettings;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.post.Post;
import org.diptych.core.site.index.IndexedPost;
import org.diptych.core.site.index.SiteIndex;
import org.diptych.core.text.LineEnd;

/**
 * Counts what the checks find in posts of a site: as many as the post has when it is opened. Confined to one thread at a
 * time; may take long, or overflow the stack, on hostile posts: callers run it on a worker they can abandon.
 */
public final class FindingCounter {
    /** Tags whose meaning depends on the site's other posts and files. */
    private static final Pattern LINKED = Pattern.compile("\\{%-?\\s*(?:post_|asset_|include)");

    private final Checks checks = new Checks();
    private Publisher publisher;

    /**
     * Reads {@code post} and counts its findings.
     *
     * @param usual the Markdown of a site that does not say which
     * @param before what was counted of it before; it still holds where the file holds the same
     * @throws UncheckedIOException if the file cannot be read
     */
    public CountedPost count(SiteIndex index, Dialect usual, IndexedPost post, Optional<CountedPost> before) {
        byte[] bytes = read(index, post);
        ContentHash content = ContentHash.of(bytes);
        Optional<CountedPost> same = before.filter(
                counted -> counted.content().equals(content) && counted.known().isPresent() && !counted.linked());
        if (same.isPresent()) {
            return same.get().withMark(post.mark());
        }
        String text = LineEnd.unix(new String(bytes, StandardCharsets.UTF_8));
        PublishSettings settings =
                new PublishSettings(index.site().dialect().orElse(usual), index.renderingOf(index.pathOf(post)));
        return new CountedPost(
                post.file(),
                post.mark(),
                content,
                findings(settings, text),
                LINKED.matcher(text).find());
    }

    private int findings(PublishSettings settings, String text) {
        if (publisher == null || !publisher.settings().equals(settings)) {
            publisher = new Publisher(settings);
        }
        Post post = Post.parse(text);
        CheckedPost checked = new CheckedPost(
                post, FrontMatterReader.of(post), Bibliography.of(post), publisher.publish(post), settings.dialect());
        return checks.run(checked).size();
    }

    private static byte[] read(SiteIndex index, IndexedPost post) {
        try {
            return PostFileReader.bytes(index.pathOf(post));
        } catch (FileProblem problem) {
            throw new UncheckedIOException(new IOException(problem));
        }
    }
}
