package org.diptych.app.tools;

import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import org.diptych.app.sheets.SheetLayer;
import org.diptych.core.messages.Messages;
import org.diptych.core.site.index.SiteIndex;
import org.diptych.core.site.rename.Renaming.Kind;
import org.diptych.desk.posts.FaultWords;
import org.diptych.desk.posts.Notice;
import org.diptych.desk.posts.Notices;
import org.diptych.desk.rename.RenameModel;
import org.diptych.desk.site.SiteDesk;
import org.diptych.desk.work.Background;
import org.diptych.ui.rename.RenamePane;
import org.jspecify.annotations.Nullable;

/** Shows the sheet that renames across the site. Confined to the FX thread. */
public final class SiteRenaming {
    private final SheetLayer sheets;
    private final Notices notices;
    private final Messages words;
    private final RenameModel model;
    /** Made when it is first shown: no start waits for it. */
    private @Nullable RenamePane pane;

    /** @param site tells when the site is known better */
    public SiteRenaming(
            SiteDesk desk, ObservableValue<SiteIndex> site, SheetLayer sheets, Notices notices, Locale locale) {
        this.sheets = sheets;
        this.notices = notices;
        this.words = Messages.of("site", locale);
        this.model = new RenameModel(desk, Background.withThread("rename"), this::failed);
        site.addListener(observable -> model.siteChanged());
    }

    /** Begins with {@code name} and what it is to be called; both may be empty. */
    public void show(Kind kind, String name, String newName) {
        if (pane == null) {
            pane = new RenamePane(model, words, sheets::dismiss);
        }
        model.begin(kind, name, newName);
        sheets.show(pane, pane.first(), Pos.TOP_CENTER, "site", () -> {});
    }

    /** Begins with {@code key}, which is to be called {@code newKey}. */
    public void key(String key, String newKey) {
        show(Kind.KEY, key, newKey);
    }

    private void failed(Throwable problem) {
        sheets.dismiss();
        notices.show(Notice.error("rename", words.get("rename.failed", new FaultWords(words.locale()).of(problem))));
    }
}
