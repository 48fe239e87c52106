package org.diptych.app.pairs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.diptych.app.sheets.SheetLayer;
import org.diptych.core.bilingual.before.EarlierPairs;
import org.diptych.core.draft.GlossaryFile;
import org.diptych.core.draft.TranslatorChoice;
import org.diptych.core.messages.Messages;
import org.diptych.desk.work.Background;

/**
 * What drafting needs of the window.
 *
 * @param choice the translator the author has named
 * @param earlier knows the author's pairs
 * @param site the folder of the site of the post in front
 * @param data the program's data folder
 * @param showSettings opens the settings
 * @param words area {@code draft}
 * @param background its worker waits for translators
 */
public record DraftTools(
        Supplier<TranslatorChoice> choice,
        Earlier earlier,
        Supplier<Optional<Path>> site,
        Path data,
        SheetLayer sheets,
        Runnable showSettings,
        Messages words,
        Background background) {

    /** The pairs of the author's posts, and of those of a site, on the worker. */
    @FunctionalInterface
    public interface Earlier {
        EarlierPairs of(Optional<Path> site) throws IOException;
    }

    GlossaryFile glossary() {
        return GlossaryFile.of(site.get(), data);
    }
}
