package org.diptych.ui.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.diptych.ui.shared.Background;
import org.diptych.ui.shared.LatestTask;

/** The posts in the folder of the open one. Confined to the FX thread. */
public final class PostsModel {
    private final ObservableValue<Path> file;
    private final Consumer<Path> open;
    private final LatestTask<Path, List<FoundPost>> reading;
    private final ObservableList<FoundPost> posts = FXCollections.observableArrayList();
    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    private final BooleanProperty active = new SimpleBooleanProperty(this, "active");
    private List<FoundPost> found = List.of();

    /**
     * @param file the open post's file; its value may be null
     * @param open opens another one
     */
    public PostsModel(ObservableValue<Path> file, Consumer<Path> open, Background background) {
        this.file = file;
        this.open = open;
        this.reading = new LatestTask<>(background, FolderReader::around, this::take);
        file.addListener(observable -> refresh());
        active.addListener(observable -> refresh());
        filter.addListener(observable -> fill());
    }

    /** Those whose title or file name holds the filter, the last changed first. */
    public ObservableList<FoundPost> posts() {
        return posts;
    }

    public StringProperty filterProperty() {
        return filter;
    }

    /** Whether anyone looks: the folder is read only then. */
    public BooleanProperty activeProperty() {
        return active;
    }

    /** The open post's file; null if it has none. */
    public Path file() {
        return file.getValue();
    }

    public void open(FoundPost post) {
        open.accept(post.file());
    }

    /** Reads the folder again. */
    public void refresh() {
        if (active.get() && file.getValue() != null) {
            reading.submit(file.getValue());
        }
    }

    private void take(List<FoundPost> read) {
        found = read;
        fill();
    }

    private void fill() {
        String sought = filter.get().strip().toLowerCase(Locale.ROOT);
        posts.setAll(found.stream()
                .filter(post -> post.title().toLowerCase(Locale.ROOT).contains(sought)
                        || post.file()
                                .getFileName()
                                .toString()
                                .toLowerCase(Locale.ROOT)
                                .contains(sought))
                .toList());
    }
}
