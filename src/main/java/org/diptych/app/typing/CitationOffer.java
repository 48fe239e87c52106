package org.diptych.app.typing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.diptych.core.cite.edit.TypedCitation;
import org.diptych.core.syntax.CitationSyntax;
import org.diptych.core.text.TextRange;
import org.diptych.ui.editor.PostEditor;
import org.diptych.ui.references.CitationList;
import org.diptych.ui.shared.OfferedList;
import org.jspecify.annotations.Nullable;

/** The references, while <code>{% ref</code> or {@code [@} is typed in a body or the summary. */
final class CitationOffer implements Offer {
    private final CitationList list;
    private @Nullable Looked looked;
    /** Where the citation goes that was chosen and is not there yet; null where there is none. */
    private @Nullable Chosen chosen;

    /** What is typed, in a line that begins at {@code lineStart}. */
    private record Looked(PostEditor editor, TypedCitation typed, int lineStart) {
        TypedPlace place() {
            return new TypedPlace(editor, typed.whole().shift(lineStart));
        }
    }

    /** Where {@code text} was typed. */
    private record Chosen(TypedPlace place, String text) {
        static Chosen at(TypedPlace place) {
            TextRange whole = place.whole();
            return new Chosen(place, place.editor().area().getText(whole.start(), whole.end()));
        }

        /** Whether what was typed still stands there. */
        boolean stands() {
            return place.whole().end() <= place.editor().area().getLength()
                    && at(place).equals(this);
        }
    }

    CitationOffer(CitationList list) {
        this.list = list;
    }

    @Override
    public OptionalInt look(PostEditor editor, String line, int column) {
        Optional<TypedCitation> found =
                Prose.isAt(editor, line, column) ? TypedCitation.at(line, column) : Optional.empty();
        found.ifPresent(citation -> {
            looked = new Looked(editor, citation, editor.area().getCaretPosition() - column);
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
        Looked last = looked;
        String key = list.key();
        if (last == null || key == null) {
            return false;
        }
        if (more && list.isOwn()) {
            List<String> keys = new ArrayList<>(last.typed().keys());
            keys.add(key);
            String begun = CitationSyntax.USUAL.begun(keys);
            last.place().enter(begun + "%}", begun.length());
        } else {
            // An entry from elsewhere is cited once it is formatted; the place is known until then.
            chosen = Chosen.at(last.place());
            list.cite();
        }
        return true;
    }

    /** Puts {@code citation} in the place of what was typed; whether it was chosen here, and that still stands. */
    boolean finish(String citation) {
        Chosen last = chosen;
        chosen = null;
        if (last == null || !last.stands()) {
            return false;
        }
        last.place().enter(citation, citation.length());
        return true;
    }

    /** What was chosen is not meant any more. */
    void forget() {
        chosen = null;
    }
}
