package org.diptych.core.site.index;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diptych.core.markdown.settings.AssetFolder;
import org.diptych.core.markdown.settings.LinkedPosts;
import org.diptych.core.markdown.settings.PostTarget;
import org.diptych.core.markdown.settings.Rendering;
import org.diptych.core.site.PostWords;
import org.diptych.core.site.Site;
import org.diptych.core.site.SiteWords;
import org.diptych.core.site.address.FileEnding;

/**
 * What is known of a site at one moment. Immutable and safe to share between threads; nothing is null.
 */
public final class SiteIndex {
    private static final Comparator<IndexedPost> NEWEST_FIRST = Comparator.comparing(
                    (IndexedPost post) -> post.head().date())
            .reversed()
            .thenComparing(IndexedPost::file);

    private final Site site;
    private final boolean complete;
    private final List<IndexedPost> posts;
    private final List<String> files;
    private final Map<String, IndexedPost> byFile;
    private final SiteWords words;
    private final LinkedPosts links;

    SiteIndex(Site site, boolean complete, Iterable<IndexedPost> posts, List<String> files) {
        this.site = Objects.requireNonNull(site, "site");
        this.complete = complete;
        Map<String, IndexedPost> named = new LinkedHashMap<>();
        posts.forEach(post -> named.put(post.file(), post));
        this.byFile = named;
        this.posts = named.values().stream().sorted(NEWEST_FIRST).toList();
        this.files = List.copyOf(files);
        this.words = SiteWords.of(this.posts.stream().map(IndexedPost::words));
        this.links = links();
    }

    /** The site as its settings are now. */
    public Site site() {
        return site;
    }

    /** Whether all posts are in it; while a large site is read for the first time they come in portions. */
    public boolean complete() {
        return complete;
    }

    /** All posts and drafts, the newest first. */
    public List<IndexedPost> posts() {
        return posts;
    }

    /** All other files under the source folder, such as {@code images/dial.png}, in alphabetical order. */
    public List<String> files() {
        return files;
    }

    /** The tags and categories of all posts. */
    public SiteWords words() {
        return words;
    }

    /**
     * The tags and categories of all posts, where those in the files {@code instead} names carry other words than were
     * read: they are open, and not saved yet. Files that are no posts of the site's index count too.
     */
    public SiteWords wordsWith(Map<Path, PostWords> instead) {
        Stream<PostWords> others = posts.stream()
                .filter(post -> !instead.containsKey(pathOf(post)))
                .map(IndexedPost::words);
        return instead.isEmpty() ? words : SiteWords.of(Stream.concat(others, instead.values().stream()));
    }

    /** Where {@code post} lies. */
    public Path pathOf(IndexedPost post) {
        return site.source().resolve(post.file());
    }

    /** What is known of the post in {@code file}. */
    public Optional<IndexedPost> find(Path file) {
        return file.startsWith(site.source())
                ? Optional.ofNullable(byFile.get(FoundFile.nameOf(site.source(), file)))
                : Optional.empty();
    }

    /** How the post in {@code file} is published: what its tags name is looked for in the site. */
    public Rendering renderingOf(Path file) {
        AssetFolder assets = site.addresses().assetFolders() ? assets(file) : AssetFolder.NONE;
        return site.rendering().with(new PublishedFiles(site.rendering().site().files(), links, assets));
    }

    private AssetFolder assets(Path file) {
        Optional<IndexedPost> post = find(file);
        if (post.isEmpty()) {
            return AssetFolder.NONE;
        }
        String folder = FileEnding.without(post.get().file()) + "/";
        String address = post.get().place().address().replaceFirst("\\.html?$", "");
        return new AssetFolder(
                address.endsWith("/") ? address : address + "/",
                files.stream()
                        .filter(name -> name.startsWith(folder))
                        .map(name -> name.substring(folder.length()))
                        .filter(name -> !FoundFile.isHidden(name))
                        .collect(Collectors.toSet()));
    }

    /** Of several posts of one name the published one is meant, and of those the first by its file. */
    private LinkedPosts links() {
        Map<String, PostTarget> bySlug = new HashMap<>();
        Map<String, PostTarget> byTitle = new HashMap<>();
        posts.stream()
                .sorted(Comparator.comparing((IndexedPost post) -> !post.place().published())
                        .thenComparing(IndexedPost::file))
                .forEach(post -> {
                    PostTarget link = new PostTarget(post.place().address(), post.name());
                    bySlug.putIfAbsent(post.place().slug(), link);
                    byTitle.putIfAbsent(post.head().title(), link);
                });
        byTitle.remove("");
        return new LinkedPosts(bySlug, byTitle);
    }
}
