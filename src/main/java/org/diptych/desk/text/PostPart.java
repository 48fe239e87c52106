package org.diptych.desk.text;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.diptych.core.diff.LineEdits;
import org.diptych.core.post.Segment;
import org.diptych.core.post.SegmentKind;
import org.diptych.core.text.LineEnd;
import org.diptych.core.text.LineEndedText;
import org.diptych.core.text.LineEndedText.Stretch;
import org.diptych.core.text.TextEdit;
import org.diptych.desk.undo.Change;
import org.diptych.desk.undo.PartHistory;
import org.diptych.desk.undo.PartText;
import org.diptych.desk.undo.PostHistory;
import org.diptych.desk.undo.Selected;
import org.jspecify.annotations.Nullable;

/**
 * One part of the open post: a segment whose content an editor holds. Confined to the FX thread.
 *
 * <p>The editor tells the part of each change it made ({@link #changed}); whoever else wants to change the text asks
 * ({@link #apply}), and the editor does it. Either way the part's {@link #history()} knows of it, with or without an
 * editor.
 */
public final class PostPart {
    private final Segment segment;
    private final String opening;
    private final String closing;
    private final LineEndedText text;
    private final Consumer<PostPart> onChange;
    private final BooleanSupplier locked;
    private final PartHistory history;
    private PartView view;
    private @Nullable Change replayed;
    private @Nullable Segment snapshot;
    /** The part as it is written; null until somebody asks. */
    private @Nullable String written;

    private String savedContent;
    private String savedFileText;
    /** Whether the part differs from what was saved; null until somebody asks: comparing costs a look at all of it. */
    private @Nullable Boolean dirty;

    /** @param locked whether the author may not change the text now */
    PostPart(Segment original, PostHistory post, Consumer<PostPart> onChange, BooleanSupplier locked) {
        this.segment = original;
        this.opening = unix(original.opening());
        this.closing = unix(original.closing());
        this.text = LineEndedText.of(
                original.content(), LineEnd.firstOf(original.text()).orElse(LineEnd.LF));
        this.onChange = onChange;
        this.locked = locked;
        this.view = new Unseen(this);
        this.history = post.newPart(new Replay());
        markSaved(savePoint());
    }

    public SegmentKind kind() {
        return segment.kind();
    }

    /** The language of a body, empty elsewhere. */
    public String language() {
        return segment.language();
    }

    /** What the author writes, with {@code \n} line ends. */
    public String content() {
        return snapshot().content();
    }

    /** Whether it is a front matter between {@code ;;;}, which is JSON and no YAML. */
    public boolean isJson() {
        return kind() == SegmentKind.FRONT_MATTER && closing.strip().startsWith(";");
    }

    /** What the author can take back in this part. */
    public PartHistory history() {
        return history;
    }

    /** {@code shown} now carries out what changes the text; it reports back through {@link #changed}. */
    public void attach(PartView shown) {
        view = Objects.requireNonNull(shown, "shown");
    }

    /** Nobody shows the part any more. */
    void detach() {
        view = new Unseen(this);
    }

    /** {@code shown} is gone: until another is attached, the text changes without being shown. */
    public void detach(PartView shown) {
        if (view == shown) {
            view = new Unseen(this);
        }
    }

    /** The editor replaced the characters from {@code from} to {@code to}. */
    public void changed(int from, int to, String inserted) {
        changed(from, to, inserted, Selected.caretAt(to));
    }

    /** The editor replaced the characters from {@code from} to {@code to}; {@code before} had been selected. */
    public void changed(int from, int to, String inserted, Selected before) {
        Stretch removed = text.stretch(from, to);
        if (replayed == null) {
            text.replace(from, to, inserted);
            int end = from + LineEnd.unix(inserted).length();
            history.record(new Change(from, removed, text.stretch(from, end)), before);
        } else {
            text.replace(from, to, replayed.inserted());
        }
        snapshot = null;
        written = null;
        dirty = null;
        onChange.accept(this);
    }

    /** Changes the content as if the author had typed it. */
    public void apply(TextEdit edit) {
        apply(List.of(edit));
    }

    /**
     * Makes {@code edits}, whose ranges all speak of the present content, as one step that the author can undo; does
     * nothing where the post may not be changed.
     */
    public void apply(List<TextEdit> edits) {
        if (!locked.getAsBoolean()) {
            perform(edits);
        }
    }

    private void perform(List<TextEdit> edits) {
        history.asOne(() -> {
            view.settle();
            TextEdit.backwards(edits)
                    .forEach(edit ->
                            view.replace(edit.range().start(), edit.range().end(), edit.replacement()));
            history.settle(view.selected());
        });
    }

    /** Goes through the history in the view. */
    private final class Replay implements PartText {

        @Override
        public void settle() {
            view.settle();
        }

        @Override
        public void replay(List<Change> changes, Optional<Selected> then) {
            for (Change change : changes) {
                replayed = change;
                try {
                    view.replace(
                            change.position(),
                            change.removedEnd(),
                            change.inserted().text());
                } finally {
                    replayed = null;
                }
            }
            then.ifPresent(view::select);
        }
    }

    /** The part as the analysis sees it: {@code \n} line ends. The same object until the part changes. */
    Segment snapshot() {
        Segment known = snapshot;
        if (known == null) {
            known = new Segment(segment.kind(), segment.language(), opening, text.content(), closing);
            snapshot = known;
        }
        return known;
    }

    /** The part as it is written: its own line ends. */
    String fileText() {
        String known = written;
        if (known == null) {
            known = segment.opening() + text.original() + segment.closing();
            written = known;
        }
        return known;
    }

    /** How many characters stand before the content, with {@code \n} line ends. */
    int openingLength() {
        return opening.length();
    }

    /** How many characters the part has, with {@code \n} line ends. */
    int length() {
        return opening.length() + text.length() + closing.length();
    }

    /** How many characters the content has. */
    public int contentLength() {
        return text.length();
    }

    /** Whether the part is, character for character, what {@code cut} is in the file. */
    boolean holds(Segment cut) {
        return hasMarksOf(cut) && cut.content().equals(text.original());
    }

    /** Whether the part and {@code cut} differ in their contents at most. */
    boolean hasMarksOf(Segment cut) {
        return cut.kind() == kind()
                && cut.language().equals(language())
                && cut.opening().equals(segment.opening())
                && cut.closing().equals(segment.closing());
    }

    /** Types the difference to {@code fileContent}, with whatever line ends, as one step, locked or not. */
    void become(String fileContent) {
        List<TextEdit> edits = LineEdits.between(content(), LineEnd.unix(fileContent));
        if (!edits.isEmpty()) {
            perform(edits);
        }
    }

    /** Whether {@code cut}, with {@code \n} line ends, has this part's kind and place. */
    boolean isCutLike(Segment cut) {
        return cut.kind() == kind()
                && cut.language().equals(language())
                && cut.opening().length() == opening.length()
                && cut.length() == length();
    }

    /** Whether the part differs from what was last read or written. */
    boolean dirty() {
        Boolean known = dirty;
        if (known == null) {
            known = differs();
            dirty = known;
        }
        return known;
    }

    /** The part as it is now, to be told later that it was written. */
    SavePoint.Part savePoint() {
        return new SavePoint.Part(this, content(), fileText());
    }

    /** The file holds the part as it was at {@code written}. */
    void markSaved(SavePoint.Part written) {
        savedContent = written.content();
        savedFileText = written.fileText();
        dirty = null;
    }

    // Line ends alone may differ, in a file that mixes them; that is looked at only once the contents agree.
    private boolean differs() {
        return !content().equals(savedContent) || !fileText().equals(savedFileText);
    }

    private static String unix(String marks) {
        return marks.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** What can be taken back in each of {@code parts}. */
    static List<PartHistory> histories(List<PostPart> parts) {
        return parts.stream().map(PostPart::history).toList();
    }
}
