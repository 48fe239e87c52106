package org.diptych.app.typing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.diptych.core.cite.edit.TypedCitation;
import org.diptych.core.text.TextRange;
import org.diptych.ui.editor.PostEditor;
import org.diptych.ui.references.CitationList;
import org.diptych.ui.shared.OfferedList;

/** The references, while <code>{% ref</code> or {@code [@} is typed in a body or the summary. */
final class CitationOffer implements Offer {
    private final CitationList list;
    private PostEditor editor;
    private TypedCitation typed;
    private int lineStart;
    /** Where the citation goes that was chosen and is not there yet; null where there is none. */
    private Place chosen;

    private record Place(PostEditor editor, TextRange range, String text) {

        /** Whether what was typed still stands there. */
        boolean stands() {
            return range.end() <= editor.area().getLength()
                    && editor.area().getText(range.start(), range.end()).equals(text);
        }
    }

    CitationOffer(CitationList list) {
        this.list = list;
    }

    @Override
    public OptionalInt look(PostEditor looked, String line, int column) {
        Optional<TypedCitation> found =
                Prose.isAt(looked, line, column) ? TypedCitation.at(line, column) : Optional.empty();
        found.ifPresent(citation -> {
            editor = looked;
            typed = citation;
            lineStart = looked.area().getCaretPosition() - column;
            list.follow(citation.keys(), citation.word().in(line));
        });
        return found.stream().mapToInt(citation -> citation.word().start()).findFirst();
    }

    @Override
    public OfferedList list() {
        return list;
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
            Entered.in(editor, whole(), begun + "%}", begun.length());
        } else {
            // An entry from elsewhere is cited once it is formatted; the place is known until then.
            TextRange whole = whole();
            chosen = new Place(editor, whole, editor.area().getText(whole.start(), whole.end()));
            list.cite();
        }
        return true;
    }

    /** Puts {@code citation} in the place of what was typed; whether it was chosen here, and that still stands. */
    boolean finish(String citation) {
        Place place = chosen;
        chosen = null;
        boolean stands = place != null && place.stands();
        if (stands) {
            Entered.in(place.editor(), place.range(), citation, citation.length());
        }
        return stands;
    }

    /** What was chosen is not meant any more. */
    void forget() {
        chosen = null;
    }

    private TextRange whole() {
        return typed.whole().shift(lineStart);
    }
}
