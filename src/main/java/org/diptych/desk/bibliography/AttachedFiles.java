package org.diptych.desk.bibliography;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.diptych.core.bibliography.read.BibliographyText;
import org.diptych.core.file.FileProblem;
import org.diptych.core.file.PostFileReader;
import org.diptych.core.file.watch.FileWatch;
import org.diptych.desk.work.Background;

/**
 * The bibliography files attached to where the open post lies: read in the background, and again when another program
 * writes them. Confined to the FX thread.
 */
public final class AttachedFiles implements AutoCloseable {
    private final ObservableValue<Path> place;
    private final Consumer<Attachments> keep;
    private final Background background;
    private final FileWatch watch;
    private final Map<Path, AttachedFile> read = new HashMap<>();
    private final ObservableList<AttachedFile> files = FXCollections.observableArrayList();
    private Attachments attachments = Attachments.NONE;

    /**
     * @param place the folder of the open post's site, else its own; its value may be null
     * @param keep remembers what is attached from now on
     */
    public AttachedFiles(ObservableValue<Path> place, Consumer<Attachments> keep, Background background) {
        this.place = place;
        this.keep = keep;
        this.background = background;
        this.watch = new FileWatch(changed -> background.show(() -> changed.forEach(this::readAgain)));
        place.addListener((observable, before, now) -> follow());
        follow();
    }

    /** Takes what was attached before, once it is known. */
    public void begin(Attachments known) {
        attachments = known;
        follow();
    }

    /** Those that were read, in the order they were attached. */
    public ObservableList<AttachedFile> files() {
        return files;
    }

    /** Where files are attached to; null if the post has no folder yet. */
    public ObservableValue<Path> placeProperty() {
        return place;
    }

    public void attach(Path file) {
        if (place.getValue() != null) {
            change(attachments.with(place.getValue(), file.toAbsolutePath().normalize()));
        }
    }

    public void detach(Path file) {
        if (place.getValue() != null) {
            change(attachments.without(place.getValue(), file));
        }
    }

    /** Reads all again: the author was elsewhere. */
    public void lookAgain() {
        wanted().forEach(this::readAgain);
    }

    @Override
    public void close() {
        watch.close();
    }

    private void change(Attachments changed) {
        attachments = changed;
        keep.accept(changed);
        follow();
    }

    private List<Path> wanted() {
        return place.getValue() == null ? List.of() : attachments.of(place.getValue());
    }

    private void follow() {
        List<Path> wanted = wanted();
        read.keySet().retainAll(Set.copyOf(wanted));
        show();
        // It tells of those that are new at once, and so they are read.
        watch.watch(Set.copyOf(wanted));
    }

    private void readAgain(Path file) {
        if (!wanted().contains(file)) {
            return;
        }
        background.ask(() -> read(file)).thenAccept(this::take);
    }

    private static AttachedFile read(Path file) {
        try {
            String text = PostFileReader.read(file).text();
            return AttachedFile.of(file, BibliographyText.readFile(file.toString(), text));
        } catch (FileProblem problem) {
            return AttachedFile.unreadable(file, problem);
        }
    }

    private void take(AttachedFile now) {
        if (!wanted().contains(now.file())) {
            return;
        }
        AttachedFile before = read.put(now.file(), now);
        if (before == null || !before.read().equals(now.read()) || now.read().isEmpty()) {
            show();
        }
    }

    private void show() {
        files.setAll(wanted().stream().filter(read::containsKey).map(read::get).toList());
    }
}
