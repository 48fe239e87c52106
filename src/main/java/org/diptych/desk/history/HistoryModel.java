package org.diptych.desk.history;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.diptych.core.file.PostFile;
import org.diptych.core.history.History;
import org.diptych.core.history.Version;
import org.diptych.desk.work.Background;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The earlier versions of the open post. Confined to the FX thread. */
public final class HistoryModel {
    private static final Logger LOG = LoggerFactory.getLogger(HistoryModel.class);

    private final ObservableValue<PostFile> file;
    private final History history;
    private final Background background;
    private final Consumer<Optional<Throwable>> trouble;
    private final ObservableList<Version> versions = FXCollections.observableArrayList();
    private final BooleanProperty active = new SimpleBooleanProperty(this, "active");
    private final ReadOnlyBooleanWrapper hasFile = new ReadOnlyBooleanWrapper(this, "hasFile");

    /**
     * @param file the open post's file; its value may be null
     * @param history is used on the worker alone
     * @param background its worker does one thing after the other
     * @param trouble is told after each attempt to keep a version why there is none, or nothing
     */
    public HistoryModel(
            ObservableValue<PostFile> file,
            History history,
            Background background,
            Consumer<Optional<Throwable>> trouble) {
        this.trouble = trouble;
        this.file = file;
        this.history = history;
        this.background = background;
        hasFile.set(file.getValue() != null);
        file.addListener(observable -> {
            refresh();
            hasFile.set(file.getValue() != null);
        });
        active.addListener(observable -> refresh());
    }

    /** The newest first. */
    public ObservableList<Version> versions() {
        return versions;
    }

    /** Whether anyone looks: the list is read only then. */
    public BooleanProperty activeProperty() {
        return active;
    }

    /** Whether the open post has a file, and so can have versions. */
    public ReadOnlyBooleanProperty hasFileProperty() {
        return hasFile.getReadOnlyProperty();
    }

    /** Keeps what was saved, as {@link History#keep} has it. */
    public void keep(Path post, Optional<PostFile> before, Instant seen, String now) {
        background
                .run(() -> history.keep(post, before.map(PostFile::text), seen, now))
                .whenComplete((kept, failure) -> {
                    if (failure != null) {
                        LOG.warn("no version of {} was kept", post, failure);
                    }
                    trouble.accept(Optional.ofNullable(failure));
                    refresh();
                });
    }

    /** Reads the list anew. */
    public void refresh() {
        PostFile shown = file.getValue();
        if (!active.get()) {
            return;
        }
        if (shown == null) {
            versions.clear();
            return;
        }
        background
                .ask(() -> history.versions(shown.path(), shown.text()))
                .onlyIf(() -> file.getValue() == shown)
                .thenAccept(read -> {
                    if (!versions.equals(read)) {
                        versions.setAll(read);
                    }
                })
                .otherwise(failure -> {
                    LOG.warn("the versions of {} could not be read", shown.path(), failure);
                    versions.clear();
                    trouble.accept(Optional.of(failure));
                });
    }

    /** Holds {@code version} against {@code now}; {@code then} gets nothing if the version cannot be read. */
    public void compare(Version version, String now, Consumer<Optional<Compared>> then) {
        background
                .ask(() -> history.text(version).map(text -> Compared.of(text, now)))
                .whenComplete((compared, failure) -> {
                    if (failure != null) {
                        LOG.warn("a version could not be read", failure);
                    }
                    then.accept(failure == null ? compared : Optional.empty());
                });
    }
}
