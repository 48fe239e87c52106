package org.diptych.ui.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.analysis.Snapshot;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.post.Post;
import org.diptych.core.text.TextEdit;

/** One open post: its parts, and the newest analysis of them. Confined to the FX thread. */
public final class PostSession {
    private final List<PostPart> parts;
    private final ReadOnlyObjectWrapper<Analysis> analysis = new ReadOnlyObjectWrapper<>(this, "analysis");
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper(this, "dirty");
    private final ObjectProperty<Dialect> dialect = new SimpleObjectProperty<>(this, "dialect", Dialect.PANDOC);
    private final List<Runnable> changeListeners = new ArrayList<>();
    private long revision;
    private String savedText;

    /** A session on {@code text}, the whole file as it was read. */
    public PostSession(String text) {
        this.parts = Post.parse(text).segments().stream()
                .map(segment -> new PostPart(segment, this::changed))
                .toList();
        this.savedText = text;
        dialect.addListener(observable -> changed());
    }

    /** The parts in the order of the file. */
    public List<PostPart> parts() {
        return parts;
    }

    /** Grows with every change. */
    public long revision() {
        return revision;
    }

    /** The newest analysis; null until the first is done. It may be older than {@link #revision()}. */
    public ReadOnlyObjectProperty<Analysis> analysisProperty() {
        return analysis.getReadOnlyProperty();
    }

    /** Whether the text differs from what was last read or written. */
    public ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
    }

    public ObjectProperty<Dialect> dialectProperty() {
        return dialect;
    }

    /** Runs {@code listener} after each change, at once. */
    public void onChange(Runnable listener) {
        changeListeners.add(Objects.requireNonNull(listener, "listener"));
    }

    public Snapshot snapshot() {
        return new Snapshot(revision, parts.stream().map(PostPart::snapshot).toList(), dialect.get());
    }

    /** Takes a finished analysis, unless a newer one is there. */
    public void publish(Analysis finished) {
        if (analysis.get() == null || finished.revision() >= analysis.get().revision()) {
            analysis.set(finished);
        }
    }

    /** The file as it would be written now. */
    public String fileText() {
        return parts.stream().map(PostPart::fileText).collect(Collectors.joining());
    }

    /** {@code text} is what the file holds now. */
    public void markSaved(String text) {
        savedText = text;
        dirty.set(!fileText().equals(text));
    }

    /** Where part {@code index}'s content begins in the file, with {@code \n} line ends. */
    public int contentStart(int index) {
        int at = 0;
        for (int i = 0; i < index; i++) {
            at += parts.get(i).snapshot().length();
        }
        return at + parts.get(index).openingLength();
    }

    /** Applies {@code edits}, in file places of the present revision, each in the part it falls into. */
    public void apply(List<TextEdit> edits) {
        List<TextEdit> backwards = new ArrayList<>(edits);
        backwards.sort((a, b) -> Integer.compare(b.range().start(), a.range().start()));
        for (TextEdit edit : backwards) {
            applyOne(edit);
        }
    }

    private void applyOne(TextEdit edit) {
        for (int i = parts.size() - 1; i >= 0; i--) {
            int start = contentStart(i);
            if (edit.range().start() >= start) {
                parts.get(i).apply(new TextEdit(edit.range().shift(-start), edit.replacement()));
                return;
            }
        }
    }

    private void changed() {
        revision++;
        dirty.set(!fileText().equals(savedText));
        List.copyOf(changeListeners).forEach(Runnable::run);
    }
}
