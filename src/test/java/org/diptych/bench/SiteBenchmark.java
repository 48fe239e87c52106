package org.diptych.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.search.SearchQuery;
import org.diptych.core.site.findings.Counting;
import org.diptych.core.site.findings.FindingCounter;
import org.diptych.core.site.index.Courtesy;
import org.diptych.core.site.index.GeneratedSite;
import org.diptych.core.site.index.IndexProbe;
import org.diptych.core.site.index.IndexStore;
import org.diptych.core.site.index.SiteIndex;
import org.diptych.core.site.index.SiteIndexer;
import org.diptych.core.site.search.SiteSearch;
import org.diptych.desk.browse.PostEntry;
import org.diptych.desk.browse.PostFilter;

/**
 * How long a site of many posts takes to be known: the first time, and the next time from what was kept; and how long
 * the posts browser seeks for one more letter, at worst; how long it takes to find a word that is nowhere, and an
 * expression that is in each post, in all posts; and how long it takes to count the findings of all posts. Prints JSON, in milliseconds. The argument is the number of posts. A second argument is a site that is there already.
 */
public final class SiteBenchmark {
    private SiteBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int posts = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        Path work = Files.createTempDirectory("diptych-bench");
        try {
            Path site = arguments.length > 1
                    ? Path.of(arguments[1])
                    : GeneratedSite.write(Files.createDirectory(work.resolve("site")), posts);
            IndexStore store = new IndexStore(work.resolve("kept"));
            double first = index(site, store);
            double next = index(site, store);
            SiteIndex index = SiteIndexer.read(site);
            System.out.printf(
                    "{\"firstIndex\": %.0f, \"nextIndex\": %.0f, \"filterKey\": %.1f, \"findNothing\": %.0f, "
                            + "\"findExpression\": %.0f, \"countFindings\": %.0f}%n",
                    first,
                    next,
                    filter(index),
                    find(index, new SearchQuery("nowhere to be found", false, false, false)),
                    find(index, new SearchQuery("^title: (.*)$", true, false, true)),
                    count(index));
        } finally {
            try (Stream<Path> files = Files.walk(work)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
            }
        }
    }

    private static double index(Path site, IndexStore store) throws InterruptedException {
        IndexProbe probe = new IndexProbe();
        long start = System.nanoTime();
        SiteIndexer indexer = new SiteIndexer(site, store, Courtesy.NONE, probe);
        SiteIndex index = probe.awaitComplete();
        double millis = (System.nanoTime() - start) / 1e6;
        indexer.close();
        indexer.ended().toCompletableFuture().join();
        System.err.printf(
                "%d posts, %d tags%n",
                index.posts().size(), index.words().tags().size());
        return millis;
    }

    /** The third time, as for one more letter of what is sought. */
    private static double find(SiteIndex index, SearchQuery query) {
        double millis = 0;
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            new SiteSearch(index, query, Map.of(), Integer.MAX_VALUE - 1).run(found -> {}, () -> false);
            millis = (System.nanoTime() - start) / 1e6;
        }
        return millis;
    }

    /** All posts' findings, one after the other. */
    private static double count(SiteIndex index) {
        FindingCounter counter = new FindingCounter();
        long start = System.nanoTime();
        index.posts().forEach(post -> counter.count(index, new Counting(Dialect.PANDOC), post, Optional.empty()));
        return (System.nanoTime() - start) / 1e6;
    }

    /** The slowest of the keys of some words, in a list that has been used a little. */
    private static double filter(SiteIndex index) {
        PostFilter filter = new PostFilter(
                index.posts().stream().map(post -> PostEntry.of(index, post)).toList());
        double slowest = 0;
        for (int round = 0; round < 20; round++) {
            slowest = 0;
            for (String words : List.of("dial river 99", "日晷与河流 12", "post java 2014")) {
                for (int letters = 1; letters <= words.length(); letters++) {
                    long start = System.nanoTime();
                    filter.find(words.substring(0, letters));
                    slowest = Math.max(slowest, (System.nanoTime() - start) / 1e6);
                }
            }
        }
        return slowest;
    }
}
