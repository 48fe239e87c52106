package org.diptych.core.bibliography.format;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.diptych.core.bibliography.Work;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes works as references in the style of the American Psychological Association, seventh edition: each for itself,
 * so that no year gets a letter for another's sake.
 *
 * <p>Making one takes a moment: it reads the style. Not safe for use by several threads at once.
 */
public final class ApaFormatter {
    private static final Logger LOG = LoggerFactory.getLogger(ApaFormatter.class);

    /** What the style has for a work of which neither maker nor title nor date is known. */
    private static final String NOTHING = "(n.d.).";

    private final OneItem item = new OneItem();
    private final CSL engine;
    private int count;

    public ApaFormatter() {
        try {
            engine = new CSL(item, ApaStyle.text());
        } catch (IOException broken) {
            throw new UncheckedIOException("the program's own style cannot be read", broken);
        }
    }

    /**
     * The reference for {@code work}, without a key: one line; empty if the work says nothing that can be written, or
     * something the engine stops at.
     */
    public String format(Work work) {
        try {
            return written(work);
        } catch (RuntimeException | StackOverflowError odd) {
            LOG.warn("the entry {} could not be formatted", work.key(), odd);
            return "";
        }
    }

    private String written(Work work) {
        CSLItemData shown = CslItem.of(work, "item" + count++);
        item.shown = shown;
        engine.reset();
        engine.setOutputFormat("text");
        engine.registerCitationItems(shown.getId());
        String text = EntryText.of(CslItem.finish(engine.makeBibliography().makeString()));
        return text.equals(NOTHING) ? "" : text;
    }

    private static final class OneItem implements ItemDataProvider {
        /** What is written at present; null before the first. */
        private @Nullable CSLItemData shown;

        @Override
        public @Nullable CSLItemData retrieveItem(String id) {
            return shown;
        }

        @Override
        public Collection<String> getIds() {
            return shown == null ? List.of() : List.of(shown.getId());
        }
    }
}
