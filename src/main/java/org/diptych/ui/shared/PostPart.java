package org.diptych.ui.shared;

import java.util.Objects;
import java.util.function.Consumer;
import org.diptych.core.post.Segment;
import org.diptych.core.post.SegmentKind;
import org.diptych.core.text.LineEndedText;
import org.diptych.core.text.TextEdit;

/**
 * One part of the open post: a segment whose content an editor holds. Confined to the FX thread.
 *
 * <p>The editor tells the part of each change it made ({@link #changed}); whoever else wants to change the text asks
 * ({@link #apply}), and the editor does it, so that it can be undone there.
 */
public final class PostPart {
    private final Segment segment;
    private final LineEndedText text;
    private final Runnable onChange;
    private Consumer<TextEdit> editor;

    PostPart(Segment original, Runnable onChange) {
        this.segment = original;
        this.text = LineEndedText.of(original.content());
        this.onChange = onChange;
        this.editor = edit -> changed(edit.range().start(), edit.range().end(), edit.replacement());
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
        return text.content();
    }

    /** Whoever shows the part now carries out {@link #apply}; the caller reports back through {@link #changed}. */
    public void attach(Consumer<TextEdit> editor) {
        this.editor = Objects.requireNonNull(editor, "editor");
    }

    /** The editor replaced the characters from {@code from} to {@code to}. */
    public void changed(int from, int to, String inserted) {
        text.replace(from, to, inserted);
        onChange.run();
    }

    /** Changes the content as if the author had typed it. */
    public void apply(TextEdit edit) {
        editor.accept(edit);
    }

    /** The part as the analysis sees it: {@code \n} line ends. */
    Segment snapshot() {
        return new Segment(
                segment.kind(), segment.language(), unix(segment.opening()), text.content(), unix(segment.closing()));
    }

    /** The part as it is written: its own line ends. */
    String fileText() {
        return segment.opening() + text.original() + segment.closing();
    }

    /** How many characters stand before the content, with {@code \n} line ends. */
    int openingLength() {
        return unix(segment.opening()).length();
    }

    private static String unix(String marks) {
        return marks.replace("\r\n", "\n").replace('\r', '\n');
    }
}
