package org.diptych.desk.posts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.diptych.core.file.FileProblem;
import org.diptych.core.file.PostFile;
import org.diptych.core.file.PostFileReader;
import org.diptych.core.file.PostFileWriter;
import org.diptych.core.file.encoding.Encoding;
import org.diptych.core.file.watch.MovedFile;
import org.diptych.core.frontmatter.FrontMatter;
import org.diptych.core.frontmatter.FrontMatterReader;
import org.diptych.core.post.Post;
import org.diptych.core.post.SegmentKind;
import org.diptych.core.site.Site;
import org.diptych.desk.text.LongText;
import org.diptych.desk.work.Background;
import org.diptych.desk.work.Task;

/** Reads and writes posts off the FX thread, one after the other; what comes of it is told on the FX thread. */
public final class PostFiles {
    /** In characters. */
    private static final int USUAL_HEADER = 4000;

    private final Background background;

    /** @param background carries out reading and writing, in order */
    public PostFiles(Background background) {
        this.background = background;
    }

    /** Reads and cuts the post at {@code path}, and looks at the site around it. */
    public Task<LoadedPost> read(Path path) {
        return submit(() -> loaded(PostFileReader.read(path)));
    }

    /** Which of {@code open} is the file {@code path} leads to, by whatever name. */
    public Task<Optional<Path>> sameFile(Path path, List<Path> open) {
        return submit(() -> open.stream().filter(other -> isSame(path, other)).findFirst());
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException notThere) {
            return false;
        }
    }

    /** As {@link #read}; what is no text in any encoding can be looked at all the same. */
    public Task<LoadedPost> readOrShow(Path path) {
        return submit(() -> {
            try {
                return loaded(PostFileReader.read(path));
            } catch (FileProblem problem) {
                if (problem.kind() != FileProblem.Kind.UNREADABLE_BYTES) {
                    throw problem;
                }
                return loaded(PostFileReader.show(path, Encoding.UTF_8));
            }
        });
    }

    /** Reads {@code path} in {@code encoding}; what is no text there can be looked at all the same. */
    public Task<LoadedPost> show(Path path, Encoding encoding) {
        return submit(() -> loaded(PostFileReader.show(path, encoding)));
    }

    /** Reads the file again if it holds other bytes than {@code known}; what is no text any more fails. */
    public Task<Optional<LoadedPost>> readIfChanged(PostFile known) {
        return submit(() -> PostFileReader.readIfChanged(known).map(PostFiles::loaded));
    }

    /** Where the file went that was {@code gone}, if it lies in its folder or its site under another name. */
    public Task<Optional<Path>> whereItWent(PostFile gone) {
        return submit(() ->
                MovedFile.find(gone, Site.around(gone.path()).map(Site::source).orElseGet(() -> gone.path()
                        .toAbsolutePath()
                        .getParent())));
    }

    /** The site around {@code path}. */
    public Task<Optional<Site>> site(Path path) {
        return submit(() -> Site.around(path));
    }

    /** Cuts {@code text}. */
    public Task<Post> cut(String text) {
        return submit(() -> Post.parse(text));
    }

    /** Writes {@code text} over {@code file}, unless another program has changed it or taken it away. */
    public Task<PostFile> save(PostFile file, String text) {
        return submit(() -> PostFileWriter.save(file, text));
    }

    /** Writes {@code text} where {@code file} was taken away, unless something else is there now. */
    public Task<PostFile> saveAgain(PostFile file, String text) {
        return submit(() -> PostFileWriter.saveAgain(file, text));
    }

    /** Writes {@code text} to {@code path}, whatever is there: the author has been asked. */
    public Task<PostFile> overwrite(Path path, String text, Encoding encoding) {
        return submit(() -> PostFileWriter.overwrite(path, text, encoding));
    }

    private static LoadedPost loaded(PostFile file) {
        Post post = Post.parse(file.text());
        return new LoadedPost(file, post, Site.around(file.path()), header(post), LongText.longLine(file.text()));
    }

    /** What a tab says until the post is read, which is done elsewhere and within a time: of what is usual alone. */
    private static FrontMatter header(Post post) {
        boolean usual = post.segments().stream()
                .filter(segment -> segment.kind() == SegmentKind.FRONT_MATTER)
                .allMatch(segment -> segment.length() <= USUAL_HEADER);
        try {
            return usual ? FrontMatterReader.of(post) : FrontMatter.NONE;
        } catch (StackOverflowError tooDeep) {
            return FrontMatter.NONE;
        }
    }

    /** Allows its owner to write {@code path}. */
    public Task<Void> makeWritable(Path path) {
        return background.run(() -> PostFileWriter.makeWritable(path));
    }

    /** A task that is done once {@code task} is, or {@code limit} has passed. */
    public Task<Void> atMost(Duration limit, Task<?> task) {
        return background.atMost(limit, task);
    }

    /** Runs {@code action} on the FX thread. */
    public void show(Runnable action) {
        background.show(action);
    }

    /** Does {@code work} in its turn. */
    public <T> Task<T> submit(Callable<T> work) {
        return background.ask(work);
    }
}
