package org.diptych.desk.before;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.diptych.core.bilingual.before.EarlierPairs;
import org.diptych.core.bilingual.state.PairStore;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.site.index.Courtesy;
import org.diptych.core.site.index.SiteIndex;
import org.diptych.core.site.pairs.SitePairs;

/**
 * Where the author's earlier pairs are read: those kept of posts that were opened, and those of the posts of a site, which
 * are read when they are first asked for. A search is begun on the FX thread; all reading is for a worker.
 */
public final class EarlierReader {
    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final PairStore kept;
    private final SitePairs sites;
    private final Supplier<Optional<SiteIndex>> site;
    private final Supplier<Dialect> usual;
    private final Courtesy courtesy;

    /**
     * @param kept the pairs of posts that were opened
     * @param sites those of the posts of sites
     * @param site the one of the post in front, as far as it is known
     * @param usual the Markdown of a site that does not say which
     * @param courtesy holds the reading of posts back while it would disturb
     */
    public EarlierReader(
            PairStore kept,
            SitePairs sites,
            Supplier<Optional<SiteIndex>> site,
            Supplier<Dialect> usual,
            Courtesy courtesy) {
        this.kept = kept;
        this.sites = sites;
        this.site = site;
        this.usual = usual;
        this.courtesy = courtesy;
    }

    /** What is known now of all posts and of those of the site in {@code folder}, on the worker. */
    public EarlierPairs of(Optional<Path> folder) throws IOException {
        EarlierPairs.Builder pairs = new EarlierPairs.Builder();
        kept.addTo(pairs, folder);
        if (folder.isPresent()) {
            sites.addTo(pairs, folder.get());
        }
        return pairs.build();
    }

    /** Reads for {@link EarlierModel#begin}: first what is known, then more of the site in front, for longer each time. */
    public Callable<EarlierModel.Read> begin() {
        return new Reading(site.get(), usual.get())::more;
    }

    private final class Reading {
        private final Optional<SiteIndex> index;
        private final Dialect dialect;
        private Duration limit = Duration.ZERO;

        Reading(Optional<SiteIndex> index, Dialect dialect) {
            this.index = index;
            this.dialect = dialect;
        }

        EarlierModel.Read more() throws IOException, InterruptedException {
            boolean first = limit.isZero();
            boolean whole = index.isEmpty();
            if (!first && !whole) {
                whole = sites.readSome(index.get(), dialect, limit, courtesy);
            }
            limit = first ? FIRST : limit.multipliedBy(2);
            limit = limit.compareTo(LONGEST) > 0 ? LONGEST : limit;
            return new EarlierModel.Read(of(index.map(found -> found.site().folder())), whole);
        }
    }
}
