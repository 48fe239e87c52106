package org.diptych.core.site.rename;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.diptych.core.file.FileProblem;
import org.diptych.core.file.ManyFiles;
import org.diptych.core.file.PostFile;
import org.diptych.core.file.PostFileReader;
import org.diptych.core.site.index.IndexedPost;
import org.diptych.core.site.index.SiteIndex;
import org.diptych.core.text.TextEdit;

/**
 * A name changed in all posts of a site that carry it: first as a plan that changes nothing, then as much of the plan as
 * the author wants, all or nothing. Immutable; nothing is null.
 *
 * <pre>{@code
 * SiteRename plan = SiteRename.plan(index, new Renaming(Kind.TAG, "llm", "LLM"), Set.of());
 * SiteRename.make(plan.posts());
 * }</pre>
 *
 * @param renaming what is renamed
 * @param posts what changes in each post, in the order of the index
 * @param colliding what would change in posts that have an entry under the new key already; they stay as they are
 * @param unreadable the posts that could not be read
 * @param unchanged posts whose front matter cannot be changed by the name's own characters: it has a fault, say
 */
public record SiteRename(
        Renaming renaming,
        List<PostRename> posts,
        List<PostRename> colliding,
        List<FileProblem> unreadable,
        List<IndexedPost> unchanged) {

    public SiteRename {
        Objects.requireNonNull(renaming, "renaming");
        posts = List.copyOf(posts);
        colliding = List.copyOf(colliding);
        unreadable = List.copyOf(unreadable);
        unchanged = List.copyOf(unchanged);
    }

    /**
     * Works out what {@code renaming} changes. Reads files: for a worker.
     *
     * @param left files that are not looked at: they are open with changes of their own
     */
    public static SiteRename plan(SiteIndex index, Renaming renaming, Set<Path> left) {
        List<PostRename> posts = new ArrayList<>();
        List<PostRename> colliding = new ArrayList<>();
        List<FileProblem> unreadable = new ArrayList<>();
        List<IndexedPost> unchanged = new ArrayList<>();
        for (IndexedPost post : renaming.in(index)) {
            Path path = index.pathOf(post);
            if (left.contains(path)) {
                continue;
            }
            try {
                PostFile file = PostFileReader.read(path);
                List<TextEdit> edits = edits(file.text(), renaming);
                if (edits.isEmpty()) {
                    unchanged.add(post);
                } else {
                    (collides(file.text(), renaming) ? colliding : posts)
                            .add(new PostRename(file, post.name(), edits, LineChange.of(file.text(), edits)));
                }
            } catch (FileProblem problem) {
                unreadable.add(problem);
            }
        }
        return new SiteRename(renaming, posts, colliding, unreadable, unchanged);
    }

    /** What {@code renaming} changes in the post {@code text}, in its places; none if the post does not carry the name. */
    public static List<TextEdit> edits(String text, Renaming renaming) {
        return RenameEdits.of(text, renaming);
    }

    /** Whether the post {@code text} has an entry under the new key beside the one under the old. */
    public static boolean collides(String text, Renaming renaming) {
        return RenameEdits.collides(text, renaming);
    }

    /**
     * Writes {@code posts}, all or none. Waits for the disk: for a worker.
     *
     * @return the files as they are now
     * @throws FileProblem if one of them cannot be written, or was changed since it was read; then none is
     */
    public static List<PostFile> make(Collection<PostRename> posts) throws FileProblem {
        return new ManyFiles().save(posts.stream().map(PostRename::newText).toList());
    }
}
