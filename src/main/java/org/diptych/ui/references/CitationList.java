package org.diptych.ui.references;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diptych.core.messages.Messages;
import org.diptych.desk.citing.CitationPickerModel;
import org.diptych.ui.shared.OfferedList;
import org.jspecify.annotations.Nullable;

/** The list offered while a citation is typed in the text itself, which has the keys: it only shows and is told. */
public final class CitationList extends VBox implements OfferedList {
    private final CitationPickerModel model;
    private final CandidateList list;

    /** @param words bundle {@code panels} */
    public CitationList(CitationPickerModel model, Messages words) {
        this.model = model;
        this.list = new CandidateList(model, words);
        getStyleClass().add("citation-picker");
        setManaged(false);
        getChildren().add(list);
    }

    /** The citation has {@code keys} so far, and {@code word} is being typed. */
    public void follow(List<String> keys, String word) {
        model.follow(keys, word);
        list.fit();
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public void onClicked(Runnable clicked) {
        list.onClicked(clicked);
    }

    @Override
    public void move(int by) {
        list.move(by);
    }

    /** The key of the marked entry; null where nothing fits. */
    public @Nullable String key() {
        return list.key();
    }

    /** Whether the marked entry stands in the post already, so that its key can be cited as it is. */
    public boolean isOwn() {
        return list.isOwn();
    }

    /** Cites with the keys so far and the marked one. */
    public void cite() {
        model.cite(list.key());
    }
}
