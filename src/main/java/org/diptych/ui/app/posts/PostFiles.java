package org.diptych.ui.app.posts;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.diptych.core.file.PostFile;
import org.diptych.core.file.PostFileReader;
import org.diptych.core.file.PostFileWriter;
import org.diptych.core.file.encoding.Encoding;
import org.diptych.core.post.Post;
import org.diptych.core.site.Site;

/** Reads and writes posts off the FX thread, one after the other; what comes of it is told on the FX thread. */
public final class PostFiles {
    private final Executor worker;
    private final Executor window;

    /**
     * @param worker carries out reading and writing, in order
     * @param window carries what comes of it to the FX thread
     */
    public PostFiles(Executor worker, Executor window) {
        this.worker = worker;
        this.window = window;
    }

    /** Reads and cuts the post at {@code path}, and looks at the site around it. */
    public CompletableFuture<LoadedPost> read(Path path) {
        return submit(() -> {
            PostFile file = PostFileReader.read(path);
            return new LoadedPost(file, Post.parse(file.text()), Site.around(path));
        });
    }

    /** The site around {@code path}. */
    public CompletableFuture<Optional<Site>> site(Path path) {
        return submit(() -> Site.around(path));
    }

    /** Cuts {@code text}. */
    public CompletableFuture<Post> cut(String text) {
        return submit(() -> Post.parse(text));
    }

    /** Writes {@code text} over {@code file}, unless another program has changed it. */
    public CompletableFuture<PostFile> save(PostFile file, String text) {
        return submit(() -> PostFileWriter.save(file, text));
    }

    /** Writes {@code text} to {@code path}, whatever is there: the author has been asked. */
    public CompletableFuture<PostFile> overwrite(Path path, String text, Encoding encoding) {
        return submit(() -> PostFileWriter.overwrite(path, text, encoding));
    }

    /** Does {@code work} in its turn. */
    public <T> CompletableFuture<T> submit(Callable<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        worker.execute(() -> {
            try {
                T value = work.call();
                window.execute(() -> result.complete(value));
            } catch (Exception failure) {
                window.execute(() -> result.completeExceptionally(failure));
            }
        });
        return result;
    }
}
