package org.diptych.ui.app.typing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.layout.Region;
import org.diptych.core.cite.edit.TypedCitation;
import org.diptych.core.post.SegmentKind;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;
import org.diptych.ui.editor.PostEditor;
import org.diptych.ui.references.CitationList;

/** The references, while {@code {% ref } or {@code [@} is typed in a body or the summary. */
final class CitationOffer implements Offer {
    private final CitationList list;
    private PostEditor editor;
    private TypedCitation typed;
    private int lineStart;

    CitationOffer(CitationList list) {
        this.list = list;
    }

    @Override
    public OptionalInt look(PostEditor looked, String line, int column) {
        Optional<TypedCitation> found =
                isProse(looked, line, column) ? TypedCitation.at(line, column) : Optional.empty();
        found.ifPresent(citation -> {
            editor = looked;
            typed = citation;
            lineStart = looked.area().getCaretPosition() - column;
            list.follow(citation.keys(), citation.word().in(line));
        });
        return found.stream().mapToInt(citation -> citation.word().start()).findFirst();
    }

    private static boolean isProse(PostEditor editor, String line, int column) {
        SegmentKind kind = editor.part().kind();
        boolean inCode = line.substring(0, column).chars().filter(c -> c == '`').count() % 2 == 1;
        return (kind == SegmentKind.BODY || kind == SegmentKind.SUMMARY)
                && !inCode
                && !editor.isCode(editor.area().getCurrentParagraph());
    }

    @Override
    public Region view() {
        return list;
    }

    @Override
    public void onClicked(Runnable chosen) {
        list.onClicked(chosen);
    }

    @Override
    public void move(int by) {
        list.move(by);
    }

    @Override
    public boolean choose(boolean more) {
        if (list.key() == null) {
            return false;
        }
        if (more && list.isOwn()) {
            List<String> keys = new ArrayList<>(typed.keys());
            keys.add(list.key());
            String begun = "{% ref " + String.join(" ", keys) + " ";
            replace(begun + "%}", begun.length());
        } else {
            // An entry from elsewhere is cited once it is formatted; the place is known until then.
            list.cite();
        }
        return true;
    }

    /** Whether the citation chosen last was typed in {@code written}, where it still stands. */
    boolean isTypedIn(PostEditor written) {
        return editor == written && typed != null;
    }

    /** What was typed is not meant any more. */
    void forget() {
        typed = null;
    }

    /** Puts the finished {@code citation} in the place of what was typed. */
    void finish(String citation) {
        replace(citation, citation.length());
    }

    private void replace(String text, int caret) {
        TextRange whole = typed.whole().shift(lineStart);
        PostEditor written = editor;
        typed = null;
        written.part().apply(new TextEdit(whole, text));
        int then = whole.start() + caret;
        written.select(new TextRange(then, then));
    }
}
