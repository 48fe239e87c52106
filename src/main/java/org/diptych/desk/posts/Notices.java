package org.diptych.desk.posts;

import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the window has to tell at present. Confined to the FX thread. */
public final class Notices {
    private final ObservableList<Notice> notices = FXCollections.observableArrayList();

    /** The oldest first. */
    public ObservableList<Notice> notices() {
        return notices;
    }

    /** Shows {@code notice}, in place of one with the same key about the same post. */
    public void show(Notice notice) {
        withdraw(notice.key(), notice.post());
        notices.add(notice);
    }

    /** Takes back the notice with {@code key} about {@code post}, if it is shown. */
    public void withdraw(String key, Optional<OpenPost> post) {
        notices.removeIf(notice -> notice.key().equals(key) && notice.post().equals(post));
    }

    /** Takes back the notice with {@code key} about the window, if it is shown. */
    public void withdraw(String key) {
        withdraw(key, Optional.empty());
    }

    /** Takes back all that is told about {@code post}. */
    public void withdrawAll(OpenPost post) {
        notices.removeIf(notice -> notice.post().filter(post::equals).isPresent());
    }
}
