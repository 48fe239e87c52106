package org.diptych.app.tools;

import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import org.diptych.app.parts.PostViews;
import org.diptych.app.sheets.SheetLayer;
import org.diptych.core.messages.Messages;
import org.diptych.core.site.index.SiteIndex;
import org.diptych.core.site.search.FoundPost;
import org.diptych.core.site.search.LineFound;
import org.diptych.desk.files.Desk;
import org.diptych.desk.posts.FaultWords;
import org.diptych.desk.search.FindModel;
import org.diptych.desk.search.SiteFindModel;
import org.diptych.desk.site.SiteDesk;
import org.diptych.desk.work.Background;
import org.diptych.ui.search.SiteFindPane;
import org.jspecify.annotations.Nullable;

/** Shows the sheet that finds and replaces across the site. Confined to the FX thread. */
public final class SiteFinding {
    private final SheetLayer sheets;
    private final Desk desk;
    private final PostViews views;
    private final Locale locale;
    private final SiteFindModel model;
    /** Made when it is first shown: no start waits for it. */
    private @Nullable SiteFindPane pane;

    /** @param site tells when the site is known better */
    public SiteFinding(SiteDesk posts, FindModel find, ObservableValue<SiteIndex> site, SheetLayer sheets, Goal goal) {
        this.sheets = sheets;
        this.desk = goal.desk();
        this.views = goal.views();
        this.locale = goal.locale();
        this.model = new SiteFindModel(posts, find, Background.withThread("find in site"));
        site.addListener(observable -> model.siteChanged());
    }

    /** Where one goes from a hit, and in which language it is spoken. */
    public record Goal(Desk desk, PostViews views, Locale locale) {}

    /** Shows the sheet; an editor's selection is sought at once, if it is one line and not empty. */
    public void show() {
        if (pane == null) {
            SiteFindPane.Words words = new SiteFindPane.Words(
                    Messages.of("panels", locale), Messages.of("site", locale), new FaultWords(locale)::of);
            pane = new SiteFindPane(model, words, this::go, sheets::close);
        }
        // While the bar is open, what is selected is one of its hits.
        views.editor()
                .filter(editor -> !model.find().activeProperty().get())
                .map(editor -> editor.area().getSelectedText())
                .filter(selected -> !selected.isEmpty() && selected.indexOf('\n') < 0)
                .ifPresent(model.find().textProperty()::set);
        sheets.show(pane, pane.first(), Pos.TOP_CENTER, "site", model::end);
        model.begin();
    }

    private void go(FoundPost post, LineFound place) {
        sheets.close();
        desk.open(post.path())
                .thenAccept(opened ->
                        opened.ifPresent(there -> views.goTo(place.found().range())));
    }
}
