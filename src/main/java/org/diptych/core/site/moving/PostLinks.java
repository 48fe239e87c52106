package org.diptych.core.site.moving;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.file.FileProblem;
import org.diptych.core.file.PostFile;
import org.diptych.core.file.PostFileReader;
import org.diptych.core.markdown.Block;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.PublishedSection;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.markdown.tree.Kind;
import org.diptych.core.markdown.tree.Node;
import org.diptych.core.post.Post;
import org.diptych.core.site.index.IndexedPost;
import org.diptych.core.site.index.SiteIndex;
import org.diptych.core.site.rename.LineChange;
import org.diptych.core.site.rename.PostRename;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;

/**
 * The links to a post, in {@code post_link} and {@code post_path}, once it has another name; those that a post shows as
 * code stay as they are. Immutable.
 */
public final class PostLinks {
    private static final Set<String> TAGS = Set.of("post_link", "post_path");

    private final Dialect usual;
    private final String from;
    private final String to;
    private final Pattern written;

    /**
     * @param usual the Markdown of a site that does not say which
     * @param from the name that links know the post by
     * @param to the new one
     */
    public PostLinks(Dialect usual, String from, String to) {
        this.usual = Objects.requireNonNull(usual, "usual");
        this.from = Objects.requireNonNull(from, "from");
        this.to = Objects.requireNonNull(to, "to");
        this.written = Pattern.compile("\\bpost_(?:link|path)\\s+[\"']?(" + Pattern.quote(from) + ")(?=[\"'#\\s%]|$)");
    }

    /**
     * What changes in the posts of {@code index}. Reads files: for a worker.
     *
     * @param left files that are not looked at: they are open with changes of their own
     */
    public List<PostRename> in(SiteIndex index, Set<Path> left) {
        List<PostRename> renames = new ArrayList<>();
        for (IndexedPost post : index.posts()) {
            Path path = index.pathOf(post);
            if (left.contains(path)) {
                continue;
            }
            try {
                PostFile file = PostFileReader.read(path);
                List<TextEdit> edits = edits(index, path, file.text());
                if (!edits.isEmpty()) {
                    renames.add(new PostRename(file, post.name(), edits, LineChange.of(file.text(), edits)));
                }
            } catch (FileProblem unreadable) {
                // What cannot be read cannot be published either.
                continue;
            }
        }
        return renames;
    }

    /** What changes in {@code text}, the post in {@code path}. */
    public List<TextEdit> edits(SiteIndex index, Path path, String text) {
        if (from.equals(to) || !text.contains("post_") || !written.matcher(text).find()) {
            return List.of();
        }
        Post post = Post.parse(text);
        List<TextEdit> edits = new ArrayList<>();
        Publisher publisher = new Publisher(index.site().publishing(usual));
        for (PublishedSection section : publisher.publish(post).sections()) {
            int content = post.contentRange(section.segment()).start();
            for (Block block : section.blocks()) {
                for (Node root : block.nodes()) {
                    for (Node node : root.all(Kind.Tag.class)) {
                        Kind.Tag tag = (Kind.Tag) node.kind();
                        if (TAGS.contains(tag.name())) {
                            rename(text, node.in(content + block.source().start()), edits);
                        }
                    }
                }
            }
        }
        return edits;
    }

    private void rename(String text, TextRange tag, List<TextEdit> edits) {
        Matcher link = written.matcher(text).region(tag.start(), Math.min(tag.end(), text.length()));
        if (link.find()) {
            edits.add(new TextEdit(new TextRange(link.start(1), link.end(1)), to));
        }
    }
}
