package org.diptych.desk.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.diptych.core.site.index.Courtesy;
import org.diptych.core.site.index.IndexStore;
import org.diptych.core.site.index.SiteIndex;
import org.diptych.desk.TestDesk;
import org.diptych.desk.posts.OpenPost;

/** A site on the disk, its index kept current, and a desk on which its posts are open. */
public final class TestSite implements AutoCloseable {
    private final TestDesk desk = new TestDesk();
    private final Path blog;
    private final Path kept;
    private Sites sites;
    private OpenRenames renames;

    /** @param folder an empty one */
    public TestSite(Path folder) throws IOException {
        Path place = folder.toRealPath();
        blog = Files.createDirectory(place.resolve("blog"));
        kept = Files.createDirectory(place.resolve("kept"));
        Files.createDirectories(blog.resolve("source/_posts"));
        Files.createDirectories(blog.resolve("source/_drafts"));
        Files.writeString(blog.resolve("_config.yml"), "title: S\npermalink: :title/\n");
    }

    /** Begins to read the site, once its posts are written. */
    public void begin() {
        sites = new Sites(
                desk.posts(), new IndexStore(kept), Courtesy.NONE, desk.thread().background());
        renames =
                new OpenRenames(sites, desk.posts(), desk.disk(), desk.thread().background());
        sites.lookAt(blog);
        awaitIndex();
    }

    /** Waits until all posts are known. */
    public void awaitIndex() {
        desk.thread()
                .until(() -> sites.currentProperty().get() != null
                        && sites.currentProperty().get().complete());
    }

    public TestDesk desk() {
        return desk;
    }

    public Path blog() {
        return blog;
    }

    /** Where the program keeps what it knows of sites. */
    public Path kept() {
        return kept;
    }

    public Sites sites() {
        return sites;
    }

    public OpenRenames renames() {
        return renames;
    }

    public SiteIndex index() {
        return sites.currentProperty().get();
    }

    /** The post called {@code name}, which says {@code text}. */
    public Path post(String name, String text) {
        return write("source/_posts/" + name, text);
    }

    public Path write(String name, String text) {
        try {
            return Files.writeString(blog.resolve(name), text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public OpenPost open(Path file) {
        return desk.open(file);
    }

    @Override
    public void close() {
        sites.close();
        desk.close();
    }
}
