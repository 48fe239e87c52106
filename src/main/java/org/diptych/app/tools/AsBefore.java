package org.diptych.app.tools;

import javafx.geometry.Pos;
import org.diptych.app.pairs.CaretPhrase;
import org.diptych.app.parts.PostViews;
import org.diptych.app.sheets.SheetLayer;
import org.diptych.core.messages.Messages;
import org.diptych.core.text.TextRange;
import org.diptych.desk.before.EarlierModel;
import org.diptych.desk.before.EarlierReader;
import org.diptych.desk.work.Background;
import org.diptych.ui.before.EarlierSheet;
import org.diptych.ui.editor.PostEditor;

/** Shows how the author said what stands at the caret before. Confined to the FX thread. */
public final class AsBefore {
    private final PostViews views;
    private final EarlierReader reader;
    private final SheetLayer sheets;
    private final Messages words;
    private final EarlierModel model;

    /** @param words area {@code pairs} */
    public AsBefore(PostViews views, EarlierReader reader, SheetLayer sheets, Messages words, Background background) {
        this.views = views;
        this.reader = reader;
        this.sheets = sheets;
        this.words = words;
        this.model = new EarlierModel(background);
    }

    public void show() {
        model.begin(views.editor().map(AsBefore::phrase).orElse(""), reader.begin());
        EarlierSheet sheet = new EarlierSheet(model, words, sheets::close);
        sheets.show(sheet, sheet.firstFocus(), Pos.CENTER, "in-step", () -> {});
    }

    private static String phrase(PostEditor editor) {
        String text = editor.area().getText();
        int start = editor.area().getSelection().getStart();
        int end = editor.area().getSelection().getEnd();
        return CaretPhrase.of(text, new TextRange(start, end));
    }
}
