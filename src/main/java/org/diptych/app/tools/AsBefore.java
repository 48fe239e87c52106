package org.diptych.app.tools;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import org.diptych.app.pairs.CaretPhrase;
import org.diptych.app.parts.PostViews;
import org.diptych.app.sheets.SheetLayer;
import org.diptych.core.bilingual.before.EarlierPairs;
import org.diptych.core.bilingual.state.PairStore;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.messages.Messages;
import org.diptych.core.site.index.Courtesy;
import org.diptych.core.site.index.SiteIndex;
import org.diptych.core.site.pairs.SitePairs;
import org.diptych.core.text.TextRange;
import org.diptych.desk.before.EarlierModel;
import org.diptych.desk.work.Background;
import org.diptych.ui.before.EarlierSheet;
import org.diptych.ui.editor.PostEditor;

/** Shows how the author said what stands at the caret before. Confined to the FX thread. */
public final class AsBefore {
    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final PostViews views;
    private final Known known;
    private final Around around;
    private final SheetLayer sheets;
    private final Messages words;
    private final EarlierModel model;

    /**
     * Where pairs are known from.
     *
     * @param kept the posts that were opened
     * @param sites those of sites
     */
    public record Known(PairStore kept, SitePairs sites) {

        /** What is known now of all posts and of those of {@code site}, on the worker. */
        public EarlierPairs of(Optional<Path> site) throws IOException {
            EarlierPairs.Builder pairs = new EarlierPairs.Builder();
            kept.addTo(pairs, site);
            site.ifPresent(folder -> sites.addTo(pairs, folder));
            return pairs.build();
        }
    }

    /**
     * Where more posts are read.
     *
     * @param site of the post in front, as far as it is known
     * @param usual the Markdown of a site that does not say which
     * @param courtesy holds the reading of posts back while it would disturb
     */
    public record Around(Supplier<Optional<SiteIndex>> site, Supplier<Dialect> usual, Courtesy courtesy) {}

    /** @param words area {@code pairs} */
    public AsBefore(
            PostViews views, Known known, Around around, SheetLayer sheets, Messages words, Background background) {
        this.views = views;
        this.known = known;
        this.around = around;
        this.sheets = sheets;
        this.words = words;
        this.model = new EarlierModel(background);
    }

    public void show() {
        String phrase = views.editor().map(AsBefore::phrase).orElse("");
        Reading reading = new Reading(around.site().get(), around.usual().get());
        model.begin(phrase, reading::more);
        EarlierSheet sheet = new EarlierSheet(model, words, sheets::close);
        sheets.show(sheet, sheet.firstFocus(), Pos.CENTER, "in-step", () -> {});
    }

    /** Reads the posts of a site that are not known yet, for longer each time. On the worker. */
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
                whole = known.sites().readSome(index.get(), dialect, limit, around.courtesy());
            }
            limit = first ? FIRST : limit.multipliedBy(2);
            limit = limit.compareTo(LONGEST) > 0 ? LONGEST : limit;
            return new EarlierModel.Read(
                    known.of(index.map(found -> found.site().folder())), whole);
        }
    }

    private static String phrase(PostEditor editor) {
        String text = editor.area().getText();
        int start = editor.area().getSelection().getStart();
        int end = editor.area().getSelection().getEnd();
        return CaretPhrase.of(text, new TextRange(start, end));
    }
}
