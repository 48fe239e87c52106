package org.diptych.app.tools;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import org.diptych.app.pairs.CaretPhrase;
import org.diptych.app.parts.PostViews;
import org.diptych.app.sheets.SheetLayer;
import org.diptych.core.bilingual.before.EarlierPairs;
import org.diptych.core.bilingual.state.PairStore;
import org.diptych.core.messages.Messages;
import org.diptych.core.text.TextRange;
import org.diptych.desk.before.EarlierModel;
import org.diptych.desk.work.Background;
import org.diptych.ui.before.EarlierSheet;
import org.diptych.ui.editor.PostEditor;

/** Shows how the author said what stands at the caret before. Confined to the FX thread. */
public final class AsBefore {
    private final PostViews views;
    private final PairStore store;
    private final Supplier<Optional<Path>> site;
    private final SheetLayer sheets;
    private final Messages words;
    private final EarlierModel model;

    /**
     * @param site the folder of the site of the post in front
     * @param words area {@code pairs}
     */
    public AsBefore(
            PostViews views,
            PairStore store,
            Supplier<Optional<Path>> site,
            SheetLayer sheets,
            Messages words,
            Background background) {
        this.views = views;
        this.store = store;
        this.site = site;
        this.sheets = sheets;
        this.words = words;
        this.model = new EarlierModel(background);
    }

    public void show() {
        String phrase = views.editor().map(AsBefore::phrase).orElse("");
        Optional<Path> around = site.get();
        model.begin(phrase, () -> earlier(around));
        EarlierSheet sheet = new EarlierSheet(model, words, sheets::close);
        sheets.show(sheet, sheet.firstFocus(), Pos.CENTER, () -> {});
    }

    private EarlierPairs earlier(Optional<Path> around) throws java.io.IOException {
        return store.earlier(around);
    }

    private static String phrase(PostEditor editor) {
        String text = editor.area().getText();
        int start = editor.area().getSelection().getStart();
        int end = editor.area().getSelection().getEnd();
        return CaretPhrase.of(text, new TextRange(start, end));
    }
}
