package org.diptych.desk.bibliography;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.bibliography.key.KeyProposal;
import org.diptych.core.cite.Reference;
import org.diptych.desk.citing.Adopter;
import org.diptych.desk.citing.Offered;
import org.diptych.desk.text.PostSession;

/** Adds entries that were chosen from elsewhere, formatted off the FX thread, and cites them: one step. */
public final class Adopting implements Adopter {
    private final ObservableValue<PostSession> session;
    private final Formatting formatting;
    private final ReferenceAdding adding;

    /** @param session the post in front; its value may be null */
    public Adopting(ObservableValue<PostSession> session, Formatting formatting, ReferenceAdding adding) {
        this.session = session;
        this.formatting = formatting;
        this.adding = adding;
    }

    @Override
    public void cite(List<Chosen> chosen) {
        if (chosen.stream().allMatch(key -> key.elsewhere().isEmpty())) {
            adding.add(List.of(), chosen.stream().map(Chosen::key).toList());
            return;
        }
        PostSession open = session.getValue();
        List<Reference> references = references();
        formatting
                .background()
                .ask(() -> adopted(chosen, references))
                .onlyIf(() -> session.getValue() == open)
                .thenAccept(made -> adding.add(made.entries(), made.keys()));
    }

    private record Adopted(List<NewReference> entries, List<String> keys) {}

    private Adopted adopted(List<Chosen> chosen, List<Reference> references) {
        List<NewReference> entries = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        KeyProposal proposal = new KeyProposal(references);
        for (Chosen key : chosen) {
            key.elsewhere().map(entry -> adopted(key.key(), entry, proposal)).ifPresent(entries::add);
            keys.add(
                    key.elsewhere().isEmpty()
                            ? key.key()
                            : entries.get(entries.size() - 1).key());
        }
        return new Adopted(entries, keys);
    }

    /** An entry of another post keeps the author's own key; a work its own where Hexo takes it. */
    private NewReference adopted(String key, Offered entry, KeyProposal keys) {
        return entry.work()
                .map(work ->
                        new NewReference(keys.keep(work), formatting.formatter().format(work)))
                .orElseGet(() -> new NewReference(key, entry.text()));
    }

    private List<Reference> references() {
        Analysis analysis = session.getValue() == null
                ? null
                : session.getValue().analysisProperty().get();
        return analysis == null ? List.of() : analysis.bibliography().references();
    }
}
