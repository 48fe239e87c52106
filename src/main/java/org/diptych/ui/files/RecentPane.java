package org.diptych.ui.files;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import org.diptych.core.messages.Messages;
import org.diptych.desk.browse.RecentFiles;
import org.diptych.ui.shared.EmptyState;
import org.diptych.ui.shared.PanelHeader;

/** The files that were open lately; Enter or a double click opens one. */
public final class RecentPane extends BorderPane {
    private final RecentFiles recent;
    private final Messages words;
    private final ListView<Path> list = new ListView<>();

    /** @param words bundle {@code app} */
    public RecentPane(RecentFiles recent, Consumer<Path> open, Messages words) {
        this.recent = recent;
        this.words = words;
        getStyleClass().addAll("panel", "recent-panel");
        list.setItems(recent.files());
        list.setFixedCellSize(FileCell.HEIGHT);
        list.setAccessibleText(words.get("recent.title"));
        list.setCellFactory(view -> new FileCell<>(
                file -> new FileCell.Lines(
                        file.getFileName().toString(), String.valueOf(file.getParent()), file.toString()),
                open));
        OpenByKey.install(list, open);
        setTop(new PanelHeader(words.get("recent.title")));
        recent.files().addListener((InvalidationListener) observable -> show());
        show();
    }

    private void show() {
        setCenter(recent.files().isEmpty() ? new EmptyState(words.get("recent.none")) : list);
    }
}
