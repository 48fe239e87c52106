package org.diptych.desk.browse;

import java.nio.file.Path;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The files that were open lately, the last first. Confined to the FX thread. */
public final class RecentFiles {
    private static final int MOST = 30;
    private final ObservableList<Path> files = FXCollections.observableArrayList();

    /** Begins with {@code known}. */
    public RecentFiles(List<Path> known) {
        files.setAll(known.stream().distinct().limit(MOST).toList());
    }

    /** The last first; at most {@value #MOST}. Not to be changed. */
    public ObservableList<Path> files() {
        return files;
    }

    /** {@code file} was opened or saved just now. */
    public void add(Path file) {
        files.remove(file);
        files.add(0, file);
        if (files.size() > MOST) {
            files.remove(MOST, files.size());
        }
    }

    /** {@code file} is no longer there. */
    public void forget(Path file) {
        files.remove(file);
    }
}
