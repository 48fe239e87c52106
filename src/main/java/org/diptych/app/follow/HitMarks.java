package org.diptych.app.follow;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import org.diptych.app.parts.PostView;
import org.diptych.app.parts.PostViews;
import org.diptych.core.text.TextRange;
import org.diptych.desk.search.FindModel;
import org.diptych.desk.search.Match;
import org.diptych.ui.editor.PostEditor;

/** Shows in the editors what the bar for finding found, as long as the bar is open. Confined to the FX thread. */
public final class HitMarks {
    private final FindModel find;
    private final PostViews views;

    public HitMarks(FindModel find, PostViews views) {
        this.find = find;
        this.views = views;
        InvalidationListener changed = observable -> show();
        List.of(find.resultProperty(), find.currentProperty(), find.activeProperty(), views.currentProperty())
                .forEach(state -> state.addListener(changed));
    }

    private void show() {
        views.current().ifPresent(this::show);
    }

    private void show(PostView view) {
        List<Match> matches =
                find.activeProperty().get() ? find.resultProperty().get().matches() : List.of();
        int current = find.currentProperty().get();
        for (PostEditor editor : view.editors()) {
            List<TextRange> ranges = new ArrayList<>();
            int standing = -1;
            for (int i = 0; i < matches.size(); i++) {
                if (matches.get(i).part() == editor.part()) {
                    standing = i == current ? ranges.size() : standing;
                    ranges.add(matches.get(i).range());
                }
            }
            editor.showHits(ranges, standing);
        }
    }
}
