package org.diptych.ui.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.analysis.Snapshot;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.PublishSettings;
import org.diptych.core.markdown.settings.Rendering;
import org.diptych.core.post.Post;
import org.diptych.core.post.Segment;
import org.diptych.core.text.TextEdit;

/** One open post: its parts, and the newest analysis of them. Confined to the FX thread. */
public final class PostSession {
    private final ReadOnlyObjectWrapper<List<PostPart>> parts = new ReadOnlyObjectWrapper<>(this, "parts");
    private final ReadOnlyObjectWrapper<Analysis> analysis = new ReadOnlyObjectWrapper<>(this, "analysis");
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper(this, "dirty");
    private final ReadOnlyBooleanWrapper drifted = new ReadOnlyBooleanWrapper(this, "drifted");
    private final ObjectProperty<Dialect> dialect = new SimpleObjectProperty<>(this, "dialect", Dialect.PANDOC);
    private final ObjectProperty<Rendering> rendering =
            new SimpleObjectProperty<>(this, "rendering", Rendering.DEFAULT);
    private final List<Runnable> changeListeners = new ArrayList<>();
    private long revision;

    /** A session on {@code text}, the whole file as it was read. */
    public PostSession(String text) {
        this(Post.parse(text));
    }

    /** A session on {@code post}, the whole file as it was read. */
    public PostSession(Post post) {
        parts.set(post.segments().stream().map(this::newPart).toList());
        dialect.addListener(observable -> changed());
        rendering.addListener(observable -> changed());
    }

    /** The parts in the order of the file. */
    public List<PostPart> parts() {
        return parts.get();
    }

    /** The parts in the order of the file: another list once the post was cut anew. */
    public ReadOnlyObjectProperty<List<PostPart>> partsProperty() {
        return parts.getReadOnlyProperty();
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

    /** Whether the file, read anew, would fall into other parts than these: a tag was typed or broken in one. */
    public ReadOnlyBooleanProperty driftedProperty() {
        return drifted.getReadOnlyProperty();
    }

    public ObjectProperty<Dialect> dialectProperty() {
        return dialect;
    }

    /** What the site around the post changes of how posts are published. */
    public ObjectProperty<Rendering> renderingProperty() {
        return rendering;
    }

    /** Runs {@code listener} after each change, at once. */
    public void onChange(Runnable listener) {
        changeListeners.add(Objects.requireNonNull(listener, "listener"));
    }

    public Snapshot snapshot() {
        return new Snapshot(
                revision,
                parts().stream().map(PostPart::snapshot).toList(),
                new PublishSettings(dialect.get(), rendering.get()));
    }

    /** Takes a finished analysis, unless a newer one is there. */
    public void publish(Analysis finished) {
        if (analysis.get() == null || finished.revision() >= analysis.get().revision()) {
            if (finished.revision() == revision) {
                drifted.set(!sameCut(finished.post().segments()));
            }
            analysis.set(finished);
        }
    }

    /** The file as it would be written now. */
    public String fileText() {
        return parts().stream().map(PostPart::fileText).collect(Collectors.joining());
    }

    /** The post as it is now, to be given to {@link #markSaved} once it is written. */
    public SavePoint savePoint() {
        return new SavePoint(parts().stream().map(PostPart::savePoint).toList());
    }

    /** The file holds the post as it was at {@code written}. */
    public void markSaved(SavePoint written) {
        for (SavePoint.Part part : written.parts()) {
            part.part().markSaved(part);
        }
        updateDirty();
    }

    /** The file no longer holds this text, or never did: the post counts as unsaved until it is written. */
    public void markUnsaved() {
        parts().forEach(PostPart::markUnsaved);
        updateDirty();
    }

    /**
     * Cuts the post anew. Parts that stay as they are stay the same objects, with their editors.
     *
     * @param post the file's text as it is now
     * @throws IllegalArgumentException if {@code post} is another text
     */
    public void recut(Post post) {
        if (!post.text().equals(fileText())) {
            throw new IllegalArgumentException("not the text of this session");
        }
        cut(post, dirty.get());
    }

    /**
     * Takes {@code post}, another text with other parts, as the file's: a references block was put in, say. Parts that
     * are in both stay the same objects, with their editors.
     */
    public void restructure(Post post) {
        cut(post, true);
    }

    private void cut(Post post, boolean unsaved) {
        List<PostPart> left = new ArrayList<>(parts());
        List<PostPart> cut = new ArrayList<>();
        for (Segment segment : post.segments()) {
            PostPart kept = take(segment, left);
            PostPart part = kept == null ? newPart(segment) : kept;
            if (kept == null && unsaved) {
                part.markUnsaved();
            }
            cut.add(part);
        }
        parts.set(List.copyOf(cut));
        drifted.set(false);
        changed();
    }

    /**
     * Takes over {@code post}, which the file now holds. Where its parts are still these, the difference is typed into
     * them, so that it can be undone and carets stay; others give way to new ones.
     */
    public void reload(Post post) {
        List<Segment> segments = post.segments();
        for (int i = 0; i < Math.min(segments.size(), parts().size()); i++) {
            if (parts().get(i).hasMarksOf(segments.get(i))) {
                parts().get(i).become(segments.get(i).content());
            }
        }
        List<PostPart> left = new ArrayList<>(parts());
        List<PostPart> cut = new ArrayList<>();
        for (Segment segment : segments) {
            PostPart kept = take(segment, left);
            cut.add(kept == null ? newPart(segment) : kept);
        }
        if (!cut.equals(parts())) {
            parts.set(List.copyOf(cut));
            drifted.set(false);
        }
        parts().forEach(part -> part.markSaved(part.savePoint()));
        changed();
    }

    /** Where part {@code index}'s content begins in the file, with {@code \n} line ends. */
    public int contentStart(int index) {
        int at = 0;
        for (int i = 0; i < index; i++) {
            at += parts().get(i).snapshot().length();
        }
        return at + parts().get(index).openingLength();
    }

    /** Whether each of {@code edits}, in file places of the present revision, falls into some part's content. */
    boolean takes(List<TextEdit> edits) {
        return edits.stream()
                .allMatch(edit -> IntStream.range(0, parts().size()).anyMatch(i -> {
                    int start = contentStart(i);
                    return edit.range().start() >= start
                            && edit.range().end()
                                    <= start + parts().get(i).content().length();
                }));
    }

    /** Applies {@code edits}, in file places of the present revision: in each part those that fall into it, as one step. */
    public void apply(List<TextEdit> edits) {
        List<TextEdit> left = new ArrayList<>(edits);
        for (int i = parts().size() - 1; i >= 0 && !left.isEmpty(); i--) {
            int start = contentStart(i);
            List<TextEdit> here =
                    left.stream().filter(edit -> edit.range().start() >= start).toList();
            left.removeAll(here);
            if (!here.isEmpty()) {
                parts().get(i)
                        .apply(here.stream()
                                .map(edit -> new TextEdit(edit.range().shift(-start), edit.replacement()))
                                .toList());
            }
        }
    }

    private PostPart newPart(Segment segment) {
        return new PostPart(segment, part -> changed());
    }

    private static PostPart take(Segment segment, List<PostPart> from) {
        for (PostPart part : from) {
            if (part.holds(segment)) {
                from.remove(part);
                return part;
            }
        }
        return null;
    }

    private boolean sameCut(List<Segment> segments) {
        if (segments.size() != parts().size()) {
            return false;
        }
        for (int i = 0; i < segments.size(); i++) {
            if (!parts().get(i).isCutLike(segments.get(i))) {
                return false;
            }
        }
        return true;
    }

    private void updateDirty() {
        dirty.set(parts().stream().anyMatch(PostPart::dirty));
    }

    private void changed() {
        revision++;
        updateDirty();
        List.copyOf(changeListeners).forEach(Runnable::run);
    }
}
