package org.diptych.core.site.pairs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diptych.core.bilingual.Alignment;
import org.diptych.core.bilingual.Body;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.bilingual.Gap;
import org.diptych.core.bilingual.Link;
import org.diptych.core.bilingual.before.EarlierPairs;
import org.diptych.core.bilingual.state.SideText;
import org.diptych.core.file.ContentHash;
import org.diptych.core.file.FileProblem;
import org.diptych.core.file.PostFileReader;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.PublishSettings;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.post.Post;
import org.diptych.core.site.index.Courtesy;
import org.diptych.core.site.index.IndexedPost;
import org.diptych.core.site.index.SiteIndex;
import org.diptych.core.text.LineEnd;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The pairs of the posts of a site. Each post is read once, and again when its file has changed; what was read is kept in a
 * file of the program's own. Waits for the disk; safe for any thread.
 *
 * <pre>{@code
 * SitePairs pairs = new SitePairs(folder);
 * boolean all = pairs.readSome(index, Dialect.USUAL, Duration.ofSeconds(2), Courtesy.NONE);
 * pairs.addTo(builder, index.site().folder());
 * }</pre>
 */
public final class SitePairs {
    private static final Logger LOG = LoggerFactory.getLogger(SitePairs.class);
    private static final int LONGEST_SIDE = 2_000;
    private static final int BILINGUAL = 2;

    private final Path folder;
    private final Map<Path, Map<String, StoredPairs>> sites = new HashMap<>();

    /** @param folder outside of any site; made when it is first needed */
    public SitePairs(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads posts of {@code index} of which nothing is known, or something older, the newest first.
     *
     * @param usual the Markdown of a site that does not say which
     * @param limit for how long
     * @return whether all posts are known now
     */
    public boolean readSome(SiteIndex index, Dialect usual, Duration limit, Courtesy courtesy)
            throws InterruptedException {
        Path site = index.site().folder();
        Map<String, StoredPairs> known = known(site);
        long end = System.nanoTime() + limit.toNanos();
        PublishSettings settings = new PublishSettings(
                index.site().dialect().orElse(usual), index.site().rendering());
        Publisher publisher = new Publisher(settings);
        boolean read = false;
        boolean all = true;
        Set<String> there = new HashSet<>();
        for (IndexedPost post : index.posts()) {
            there.add(post.file());
            if (post.languages().size() < BILINGUAL || isKnown(known, post)) {
                continue;
            }
            if (System.nanoTime() > end) {
                all = false;
                continue;
            }
            courtesy.giveWay();
            StoredPairs found = read(publisher, settings, index.pathOf(post), post);
            synchronized (this) {
                known.put(post.file(), found);
            }
            read = true;
        }
        synchronized (this) {
            read |= index.complete() && known.keySet().retainAll(there);
        }
        if (read) {
            save(site);
        }
        return all;
    }

    private synchronized boolean isKnown(Map<String, StoredPairs> known, IndexedPost post) {
        StoredPairs pairs = known.get(post.file());
        return pairs != null && pairs.mark().equals(String.valueOf(post.mark()));
    }

    /** Adds what is known of {@code site} so far. */
    public void addTo(EarlierPairs.Builder pairs, Path site) {
        Map<String, StoredPairs> known = known(site);
        synchronized (this) {
            known.forEach((file, post) -> post.sides()
                    .forEach(
                            sides -> pairs.add(file.substring(file.lastIndexOf('/') + 1), sides.get(0), sides.get(1))));
        }
    }

    private static StoredPairs read(Publisher publisher, PublishSettings settings, Path file, IndexedPost post) {
        String mark = String.valueOf(post.mark());
        try {
            Post read = Post.parse(LineEnd.unix(new String(PostFileReader.bytes(file), StandardCharsets.UTF_8)));
            List<Body> bodies = Body.allOf(read, publisher.publish(read), settings);
            return new StoredPairs(
                    mark,
                    Alignment.of(bodies).links().stream()
                            .filter(SitePairs::isWorthIt)
                            .map(link -> List.of(
                                    SideText.of(link.first()).text(),
                                    SideText.of(link.second()).text()))
                            .filter(sides -> !sides.get(0).equals(sides.get(1))
                                    && sides.get(0).length() <= LONGEST_SIDE
                                    && sides.get(1).length() <= LONGEST_SIDE)
                            .toList());
        } catch (FileProblem | RuntimeException | StackOverflowError unreadable) {
            LOG.debug("no pairs of {}: {}", file, unreadable.toString());
            return new StoredPairs(mark, List.of());
        }
    }

    private static boolean isWorthIt(Link link) {
        return !link.isGap()
                && link.kind().isProse()
                && link.first().stream().map(BodyBlock::source).noneMatch(Gap::isIn)
                && link.second().stream().map(BodyBlock::source).noneMatch(Gap::isIn);
    }

    private synchronized Map<String, StoredPairs> known(Path site) {
        return sites.computeIfAbsent(site, this::load);
    }

    private Map<String, StoredPairs> load(Path site) {
        try {
            return StoredPairs.read(Files.readAllLines(place(site)));
        } catch (IOException none) {
            return new HashMap<>();
        }
    }

    private void save(Path site) {
        try {
            Files.createDirectories(folder);
            List<String> lines;
            synchronized (this) {
                lines = StoredPairs.written(known(site));
            }
            Path temporary = Files.createTempFile(folder, "pairs", ".tmp");
            try {
                Files.write(temporary, lines);
                Files.move(temporary, place(site), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException notKept) {
            LOG.info("the pairs of {} could not be kept: {}", site, notKept.toString());
        }
    }

    private Path place(Path site) {
        String name =
                ContentHash.of(site.toString().getBytes(StandardCharsets.UTF_8)).value();
        return folder.resolve(name.substring(0, 24) + ".pairs");
    }
}
