package org.diptych.desk.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.value.ObservableValue;
import org.diptych.core.site.fulltext.FoundText;
import org.diptych.core.site.fulltext.TextIndex;
import org.diptych.core.site.index.Courtesy;
import org.diptych.core.site.index.SiteIndex;
import org.diptych.desk.browse.TextFinder;
import org.diptych.desk.work.Background;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what the posts of the site in front say, so that it can be searched; nothing is read before someone looks.
 * Confined to the FX thread but for {@link #find}.
 */
public final class SiteTexts implements TextFinder, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SiteTexts.class);
    private static final int MOST = 300;
    /** So many lines may be in view. */
    private static final int MOST_EXCERPTS = 30;

    private final ObservableValue<SiteIndex> site;
    private final Path kept;
    private final Courtesy courtesy;
    private final Background background;
    private final AtomicReference<SiteIndex> wanted = new AtomicReference<>();
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper(this, "revision");
    private volatile @Nullable TextIndex texts;
    /** The folder of the site whose texts they are; on the worker. */
    private @Nullable Path folder;

    private boolean begun;
    private boolean closed;

    /**
     * @param site the index of the site; its value may be null
     * @param kept the folder for what is known of sites
     * @param background its worker brings to an end what it has begun, even when the window has closed
     */
    public SiteTexts(ObservableValue<SiteIndex> site, Path kept, Courtesy courtesy, Background background) {
        this.site = Objects.requireNonNull(site, "site");
        this.kept = Objects.requireNonNull(kept, "kept");
        this.courtesy = Objects.requireNonNull(courtesy, "courtesy");
        this.background = Objects.requireNonNull(background, "background");
    }

    @Override
    public void begin() {
        if (!begun && !closed) {
            begun = true;
            site.addListener(observable -> follow());
            follow();
        }
    }

    @Override
    public List<FoundText> find(String typed) throws IOException {
        TextIndex now = texts;
        return now == null ? List.of() : now.find(typed, MOST, MOST_EXCERPTS);
    }

    @Override
    public ReadOnlyLongProperty revision() {
        return revision.getReadOnlyProperty();
    }

    @Override
    public void close() {
        closed = true;
        wanted.set(null);
        if (begun) {
            background.run(this::leave);
        }
    }

    private void follow() {
        SiteIndex index = site.getValue();
        if (index != null && !closed) {
            wanted.set(index);
            background.run(this::work).thenRun(() -> revision.set(revision.get() + 1));
        }
    }

    private void work() throws InterruptedException {
        SiteIndex index = wanted.get();
        if (index == null) {
            return;
        }
        try {
            TextIndex current = texts;
            if (current == null || !index.site().folder().equals(folder)) {
                leave();
                current = TextIndex.open(kept, index.site().folder());
                texts = current;
                folder = index.site().folder();
            }
            current.update(index, courtesy, () -> wanted.get() != index);
        } catch (IOException notKept) {
            // Titles, tags and names are found all the same.
            LOG.info(
                    "what the posts of {} say is not searched: {}", index.site().folder(), notKept.toString());
        }
    }

    private void leave() {
        TextIndex left = texts;
        texts = null;
        folder = null;
        if (left != null) {
            try {
                left.close();
            } catch (IOException notKept) {
                LOG.info("the words of a site could not be kept: {}", notKept.toString());
            }
        }
    }
}
