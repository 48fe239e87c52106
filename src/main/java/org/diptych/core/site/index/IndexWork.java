package org.diptych.core.site.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.diptych.core.file.FileProblem;
import org.diptych.core.file.PostFileReader;
import org.diptych.core.preview.clean.ImageType;
import org.diptych.core.site.Site;
import org.diptych.core.site.address.FileEnding;
import org.diptych.core.site.address.Permalinks;
import org.diptych.core.site.macros.SiteMacrosReader;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What an indexer does, step by step. Confined to its thread, {@link #stop()} aside. */
final class IndexWork {
    private static final Logger LOG = LoggerFactory.getLogger(IndexWork.class);
    /** While a site is read for the first time it is told in portions of so many posts. */
    private static final int PORTION = 2000;
    /** So many posts may be read again at the next start before what is kept is written anew. */
    private static final int UNKEPT = 32;
    /** A file changed so lately, in nanoseconds, may change again and look the same. */
    private static final long LATELY = TimeUnit.SECONDS.toNanos(2);

    /** What names, and locks, the packages that publish the posts. */
    private static final Set<String> PACKAGES =
            Set.of("package.json", "package-lock.json", "yarn.lock", "pnpm-lock.yaml");

    private final Path folder;
    private final IndexStore store;
    private final Courtesy courtesy;
    private final Consumer<SiteIndex> receiver;
    private final Map<String, IndexedPost> posts = new HashMap<>();
    private final Set<String> files = new TreeSet<>();
    /** The settings as they were last read; null before the first time. */
    private @Nullable Rules rules;

    private int unkept;
    private boolean told;
    private final IndexStep scanning = this::scan;
    private volatile boolean stopped;

    IndexWork(Path folder, IndexStore store, Courtesy courtesy, Consumer<SiteIndex> receiver) {
        this.folder = folder;
        this.store = store;
        this.courtesy = courtesy;
        this.receiver = receiver;
    }

    /**
     * What the site's settings say.
     *
     * @param scan reads a post by them
     * @param postEnding that posts have beside asset folders; empty for any
     */
    private record Rules(Site site, PostScan scan, String postEnding) {
        static Rules of(Site site) {
            return new Rules(
                    site,
                    new PostScan(new Permalinks(site.addresses())),
                    site.addresses().assetFolders()
                            ? FileEnding.of(site.addresses().files().pattern()).toLowerCase(Locale.ROOT)
                            : "");
        }
    }

    private Rules rules() {
        Rules last = rules;
        if (last == null) {
            last = Rules.of(Site.of(folder));
            rules = last;
        }
        return last;
    }

    Site site() {
        return rules().site();
    }

    /** {@link #scan} as a step: always the same, so that one that waits is found. */
    IndexStep scanning() {
        return scanning;
    }

    void stop() {
        stopped = true;
    }

    /** Reads the settings; says whether they are others than before. */
    boolean readSite() {
        Site before = rules == null ? null : rules.site();
        Site site = Site.of(folder);
        if (site.equals(before)) {
            return false;
        }
        boolean same = before != null
                && settings(before).equals(settings(site))
                && before.source().equals(site.source());
        rules = Rules.of(site);
        if (!same) {
            posts.clear();
        }
        return true;
    }

    void loadKept() {
        store.load(folder, settings(site())).forEach(post -> posts.put(post.file(), post));
    }

    /** Reads what is new or changed, and tells what comes of it. */
    void scan() throws InterruptedException {
        boolean other = readSite();
        List<FoundFile> found = found();
        Set<String> present = new HashSet<>();
        Set<String> others = new TreeSet<>();
        List<FoundFile> toRead = new ArrayList<>();
        for (FoundFile file : found) {
            if (!file.isPost(rules().postEnding())) {
                others.add(file.name());
                continue;
            }
            present.add(file.name());
            IndexedPost known = posts.get(file.name());
            if (known == null || !known.stamp().equals(file.stamp())) {
                toRead.add(file);
            }
        }
        boolean changed = other | posts.keySet().retainAll(present) | !files.equals(others) | !toRead.isEmpty();
        files.clear();
        files.addAll(others);
        readAll(toRead);
        if (changed || !told) {
            tell(true);
        }
        keep(toRead.size());
    }

    /** Follows {@code changes}. */
    void update(SiteWatch.Changes changes) throws InterruptedException {
        boolean settings = changes.files().stream().anyMatch(this::isSettings);
        boolean folders = changes.files().stream().anyMatch(file -> file.startsWith(site().source()) && isFolder(file));
        if (changes.unknown() || settings || folders) {
            scan();
            return;
        }
        boolean changed = false;
        int read = 0;
        for (Path file : changes.files()) {
            if (file.startsWith(site().source())) {
                boolean here = follow(file);
                changed |= here;
                read += here ? 1 : 0;
            }
        }
        if (changed) {
            tell(true);
            keep(read);
        }
    }

    /** Whether {@code file} may say how posts are published: with which macros, tags, and formulas. */
    private boolean isSettings(Path file) {
        String name = file.getFileName().toString();
        boolean config = name.startsWith("_config.") && (name.endsWith(".yml") || name.endsWith(".yaml"));
        if (site().code().stream().anyMatch(code -> file.startsWith(code) || code.startsWith(file))) {
            // Folders are known by what they are now; of what is gone nobody can say.
            return config || SiteMacrosReader.isScript(file) || !Files.isRegularFile(file);
        }
        if (file.startsWith(site().source())) {
            return SiteMacrosReader.isScript(file);
        }
        return folder.equals(file.getParent()) && (config || PACKAGES.contains(name));
    }

    /** A folder, or what was one. */
    private boolean isFolder(Path file) {
        String below = FoundFile.nameOf(site().source(), file) + "/";
        return Files.isDirectory(file)
                || !Files.exists(file)
                        && (posts.keySet().stream().anyMatch(name -> name.startsWith(below))
                                || files.stream().anyMatch(name -> name.startsWith(below)));
    }

    private boolean follow(Path file) {
        String name = FoundFile.nameOf(site().source(), file);
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                return false;
            }
            FoundFile found = FoundFile.of(site().source(), file, attributes);
            // A picture that is written again may have become too large, and counts are told so.
            return found.isPost(rules().postEnding())
                    ? read(found)
                    : files.add(name) | ImageType.of(name).isPresent();
        } catch (NoSuchFileException gone) {
            return posts.remove(name) != null | files.remove(name);
        } catch (IOException unreadable) {
            LOG.debug("{} is not indexed: {}", file, unreadable.toString());
            return false;
        }
    }

    private List<FoundFile> found() {
        try {
            return SourceScan.of(site().source());
        } catch (IOException unreadable) {
            LOG.info("{} could not be listed: {}", site().source(), unreadable.toString());
            return List.of();
        }
    }

    private void readAll(List<FoundFile> toRead) throws InterruptedException {
        for (int i = 0; i < toRead.size(); i++) {
            if (stopped) {
                throw new InterruptedException("closed");
            }
            courtesy.giveWay();
            read(toRead.get(i));
            if ((i + 1) % PORTION == 0 && i + 1 < toRead.size()) {
                tell(false);
            }
        }
    }

    /** Reads one post; says whether it is another than before. */
    private boolean read(FoundFile file) {
        try {
            IndexedPost post = rules().scan().read(file, PostFileReader.bytes(file.path()));
            return !post.equals(posts.put(file.name(), post));
        } catch (FileProblem problem) {
            if (problem.kind() == FileProblem.Kind.MISSING) {
                return posts.remove(file.name()) != null;
            }
            LOG.warn("{} is listed by its name alone: {}", file.path(), problem.kind());
            return listByName(file);
        } catch (RuntimeException | Error fault) {
            // A fault of the program, or too little memory, costs this post its words, not the site its index.
            LOG.error("reading {} failed", file.name(), fault);
            return listByName(file);
        }
    }

    private boolean listByName(FoundFile file) {
        IndexedPost named = rules().scan().read(file, new byte[0]);
        return !named.equals(posts.put(file.name(), named));
    }

    private void tell(boolean complete) {
        told |= complete;
        receiver.accept(new SiteIndex(site(), complete, List.copyOf(posts.values()), List.copyOf(files)));
    }

    private void keep(int read) {
        unkept += read;
        if (unkept < UNKEPT) {
            return;
        }
        long limit = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis()) - LATELY;
        store.save(
                folder,
                settings(site()),
                posts.values().stream()
                        .map(post -> post.stamp().modified() > limit ? post.withStamp(FileStamp.NEVER) : post)
                        .toList());
        unkept = 0;
    }

    /** What makes of the same file another entry. */
    private static String settings(Site site) {
        return site.addresses() + " " + site.dialect() + " " + site.source();
    }
}
