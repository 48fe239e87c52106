package org.diptych.desk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.analysis.Snapshot;
import org.diptych.core.bilingual.state.PairState;
import org.diptych.core.check.writing.WritingHints;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.PublishSettings;
import org.diptych.core.markdown.settings.Rendering;
import org.diptych.core.post.Post;
import org.diptych.core.post.Segment;
import org.diptych.core.text.TextEdit;
import org.diptych.desk.undo.Cut;
import org.diptych.desk.undo.PartHistory;
import org.diptych.desk.undo.PostHistory;
import org.jspecify.annotations.Nullable;

/** One open post: its parts, and the newest analysis of them. Confined to the FX thread. */
public final class PostSession {
    private final PartList parts = new PartList();
    private final LatestResults newest = new LatestResults();
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper(this, "dirty");
    private final ReadOnlyBooleanWrapper drifted = new ReadOnlyBooleanWrapper(this, "drifted");
    private final ObjectProperty<Dialect> dialect = new SimpleObjectProperty<>(this, "dialect", Dialect.USUAL);
    private final ObjectProperty<Rendering> rendering =
            new SimpleObjectProperty<>(this, "rendering", Rendering.DEFAULT);
    private final ObjectProperty<WritingHints> writing = new SimpleObjectProperty<>(this, "writing", WritingHints.NONE);
    private final BooleanProperty readOnly = new SimpleBooleanProperty(this, "readOnly");
    private final PostPairs pairs = new PostPairs();
    private final TypedFields typed = new TypedFields();
    private final List<Runnable> changeListeners = new ArrayList<>();
    private final PostHistory history;
    /** The post as it was last read or written; null once no file holds it. */
    private @Nullable SavePoint saved;

    /** The dialect that nobody chose for this post: its site's, or the usual one. */
    private Dialect given = Dialect.USUAL;

    private long revision;
    private int together;
    private boolean untold;

    /** A session on the post in {@code text}. */
    public PostSession(String text) {
        this(Post.parse(text));
    }

    /** A session on {@code post}, the whole file as it was read. */
    public PostSession(Post post) {
        this(post, System::nanoTime);
    }

    /** @param clock nanoseconds from any origin */
    public PostSession(Post post, LongSupplier clock) {
        history = new PostHistory(clock, this::together, readOnly::get);
        parts.set(parts.recut(post.segments(), this::newPart));
        history.arrange(PostPart.histories(parts()));
        saved = savePoint();
        dialect.addListener(observable -> changed());
        rendering.addListener(observable -> changed());
    }

    /** The parts in the order of the file. */
    public List<PostPart> parts() {
        return parts.get();
    }

    /** The parts in the order of the file: another list once the post was cut anew. */
    public ReadOnlyObjectProperty<List<PostPart>> partsProperty() {
        return parts.property();
    }

    /** Grows with every change. */
    public long revision() {
        return revision;
    }

    /** The newest analysis; null until the first is done. It may be older than {@link #revision()}. */
    public ReadOnlyObjectProperty<Analysis> analysisProperty() {
        return newest.analysisProperty();
    }

    /** What is known of the post: its page first, then all of it. */
    public LatestResults newest() {
        return newest;
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

    /** From now on {@code theirs} is what others have for the post: it is read so, unless its author chose another. */
    public void follow(Dialect theirs) {
        boolean chosen = dialect.get() != given;
        given = theirs;
        if (!chosen) {
            dialect.set(theirs);
        }
    }

    /** What its site changes of how posts are published. */
    public ObjectProperty<Rendering> renderingProperty() {
        return rendering;
    }

    /** Which hints on writing its author wants. */
    public ObjectProperty<WritingHints> writingProperty() {
        return writing;
    }

    /** Whether the author may not change the text; what its file holds anew is still taken over. */
    public BooleanProperty readOnlyProperty() {
        return readOnly;
    }

    /** What the author can take back, over all parts. */
    public PostHistory history() {
        return history;
    }

    /** What is known of the pairs of its two languages. */
    public PostPairs pairs() {
        return pairs;
    }

    /**
     * The author says something of the post's pairs, which is no text of it: a step, called {@code title}, that can be
     * taken back. Within {@link PostHistory#asOne} it ends that step.
     *
     * @param said what becomes of what is known
     * @param back what becomes of it when that is taken back
     */
    public void say(String title, UnaryOperator<PairState> said, UnaryOperator<PairState> back) {
        history.asOne(title, () -> {
            List<PartHistory> arrangement = PostPart.histories(parts());
            pairs.change(said);
            history.cut(new Cut(arrangement, arrangement, again -> pairs.change(again ? said : back)));
        });
    }

    /** The fields in which the post is typed besides its editors. */
    public TypedFields typed() {
        return typed;
    }

    /** Runs {@code listener} after each change, at once; what is done as one step is one change. */
    public void onChange(Runnable listener) {
        changeListeners.add(Objects.requireNonNull(listener, "listener"));
    }

    /** Tells {@code listener} of no further change. */
    public void removeOnChange(Runnable listener) {
        changeListeners.remove(listener);
    }

    public Snapshot snapshot() {
        return new Snapshot(
                revision,
                parts().stream().map(PostPart::snapshot).toList(),
                new PublishSettings(dialect.get(), rendering.get()),
                pairs.stateProperty().get(),
                writing.get());
    }

    /** Takes a finished analysis, unless a newer one is there. */
    public void publish(Analysis finished) {
        newest.take(finished);
        if (finished.revision() == revision) {
            drifted.set(!parts.isCutLike(finished.post().segments()));
        }
    }

    /** The file as it would be written now. */
    public String fileText() {
        return parts().stream().map(PostPart::fileText).collect(Collectors.joining());
    }

    /** The file as it would be written now, in parts: joining them can be left to another thread. */
    public List<String> fileParts() {
        return parts().stream().map(PostPart::fileText).toList();
    }

    /** The post as it is now, for {@link #markSaved}. */
    public SavePoint savePoint() {
        return new SavePoint(parts().stream().map(PostPart::savePoint).toList());
    }

    /** The file holds the post as it was at {@code written}. */
    public void markSaved(SavePoint written) {
        saved = written;
        written.parts().forEach(part -> part.part().markSaved(part));
        updateDirty();
    }

    /** The file no longer holds this text, or never did: the post counts as unsaved until it is written. */
    public void markUnsaved() {
        saved = null;
        updateDirty();
    }

    /**
     * Cuts the post anew, which the author can take back. Parts that stay as they are keep their editors.
     *
     * @param post the file's text as it is now
     * @throws IllegalArgumentException if {@code post} is another text
     */
    public void recut(Post post) {
        if (!post.text().equals(fileText())) {
            throw new IllegalArgumentException("not the text of this session");
        }
        restructure(post);
    }

    /**
     * Takes {@code post}, another text with other parts, as the file's: a references block was put in, say. Parts that
     * are in both stay the same objects, with their editors. One step that the author can take back.
     */
    public void restructure(Post post) {
        restructure(post, "");
    }

    /** As {@link #restructure(Post)}; {@code title} says what was done, in the author's language. */
    public void restructure(Post post, String title) {
        if (!readOnly.get()) {
            history.asOne(title, () -> cut(post));
        }
    }

    /**
     * Takes over {@code post}, which the file now holds, as one step, called {@code title}, that the author can take
     * back. Where its parts are still these, the difference is typed into them, so that carets stay; others give way.
     */
    public void reload(Post post, String title) {
        history.asOne(title, () -> {
            become(post);
            markSaved(savePoint());
        });
    }

    /** Becomes {@code post} as {@link #reload} does; what differs from the file counts as unsaved. */
    public void become(Post post) {
        history.asOne("", () -> {
            List<Segment> segments = post.segments();
            for (int i = 0; i < Math.min(segments.size(), parts().size()); i++) {
                if (parts().get(i).hasMarksOf(segments.get(i))) {
                    parts().get(i).become(segments.get(i).content());
                }
            }
            cut(post);
        });
    }

    /** The file holds {@code post} now, whatever the text is here: what differs from it counts as unsaved. */
    public void compareWith(Post post) {
        markSaved(SavePoint.ofFile(post, parts()));
    }

    private void cut(Post post) {
        List<PostPart> before = parts();
        List<PostPart> after = parts.recut(post.segments(), this::newPart);
        if (!after.equals(before)) {
            arrange(after);
            history.cut(new Cut(
                    PostPart.histories(before), PostPart.histories(after), again -> arrange(again ? after : before)));
        }
        changed();
    }

    private void arrange(List<PostPart> cut) {
        history.arrange(PostPart.histories(cut));
        parts.set(cut);
        drifted.set(false);
        changed();
    }

    /** Where part {@code index}'s content begins in the file, with {@code \n} line ends. */
    public int contentStart(int index) {
        return parts.contentStart(index);
    }

    /** Whether each of {@code edits}, in file places of the present revision, falls into some part's content. */
    boolean takes(List<TextEdit> edits) {
        return parts.takes(edits);
    }

    /**
     * Applies {@code edits}, in file places of the present revision: in each part those that fall into it, and all of
     * them as one step, which the author takes back from any of these parts.
     */
    public void apply(List<TextEdit> edits) {
        apply(edits, "");
    }

    /** As {@link #apply(List)}; {@code title} says what is done, in the author's language. */
    public void apply(List<TextEdit> edits, String title) {
        history.asOne(title, () -> parts.apply(edits));
    }

    private PostPart newPart(Segment segment) {
        return new PostPart(segment, history, part -> changed(), readOnly::get);
    }

    // The parts themselves know what changed in them, as long as they are those that were written.
    private void updateDirty() {
        dirty.set(saved == null
                || (saved.isOf(parts())
                        ? parts().stream().anyMatch(PostPart::dirty)
                        : !saved.text().equals(fileText())));
    }

    /** What {@code action} changes is told once, when it is over. */
    private void together(Runnable action) {
        together++;
        try {
            action.run();
        } finally {
            if (--together == 0 && untold) {
                untold = false;
                tell();
            }
        }
    }

    private void changed() {
        revision++;
        if (together > 0) {
            untold = true;
        } else {
            tell();
        }
    }

    private void tell() {
        updateDirty();
        List.copyOf(changeListeners).forEach(Runnable::run);
    }
}
