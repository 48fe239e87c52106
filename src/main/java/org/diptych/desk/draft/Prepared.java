package org.diptych.desk.draft;

import java.util.List;
import java.util.Objects;
import org.diptych.core.draft.DraftEntry;
import org.diptych.core.draft.DraftPlan;
import org.diptych.core.draft.DraftRequest;
import org.diptych.core.draft.Translator;

/**
 * All that is to be sent, before anything is. Immutable; nothing is null.
 *
 * @param by the program, or the model, as the author has named it
 * @param requests what is asked for each entry of the plan, in its order
 */
public record Prepared(DraftPlan plan, Translator translator, String by, List<DraftRequest> requests) {
    public Prepared {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(translator, "translator");
        Objects.requireNonNull(by, "by");
        requests = List.copyOf(requests);
    }

    /** What is sent for all entries, for the author to read. */
    public String sent() {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < requests.size(); i++) {
            DraftRequest request = requests.get(i);
            all.append(i == 0 ? "" : "\n\n")
                    .append("──── ")
                    .append(i + 1)
                    .append('/')
                    .append(requests.size())
                    .append(" · ")
                    .append(request.from())
                    .append(" → ")
                    .append(request.to())
                    .append('\n')
                    .append(translator.sent(request));
        }
        return all.toString();
    }

    /** The passages. */
    public List<DraftEntry> entries() {
        return plan.entries();
    }
}
