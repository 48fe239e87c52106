package org.diptych.core.bibliography.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diptych.core.bibliography.Fault;
import org.diptych.core.bibliography.Identity;
import org.diptych.core.bibliography.ReadWorks;
import org.diptych.core.bibliography.Work;
import org.diptych.core.bibliography.format.ApaFormatter;
import org.diptych.core.bibliography.key.KeyProposal;
import org.diptych.core.cite.Reference;

/**
 * What of a bibliography can be added to a post. Immutable; nothing is null.
 *
 * @param references in the order they were read, at most as many as were asked for
 * @param faults what could not be read
 * @param more how many works are left out
 */
public record Proposals(List<ProposedReference> references, List<Fault> faults, int more) {
    public static final Proposals NONE = new Proposals(List.of(), List.of(), 0);

    public Proposals {
        references = List.copyOf(references);
        faults = List.copyOf(faults);
    }

    /**
     * Takes a moment: not for the FX thread.
     *
     * @param present the references of the post
     * @param most how many works are looked at
     */
    public static Proposals of(ReadWorks read, List<Reference> present, ApaFormatter formatter, int most) {
        List<Fault> faults = new ArrayList<>(read.faults());
        List<ProposedReference> references = new ArrayList<>();
        Map<String, Identity> known = new LinkedHashMap<>();
        present.forEach(reference -> known.putIfAbsent(reference.key(), Identity.ofReference(reference.text())));
        KeyProposal keys = new KeyProposal(present);
        List<Work> works = read.works().subList(0, Math.min(most, read.works().size()));
        for (Work work : works) {
            String text = formatter.format(work);
            if (text.isEmpty()) {
                faults.add(new Fault(work.line(), Fault.Kind.NOTHING_TO_PRINT, work.key()));
                continue;
            }
            Identity identity = Identity.of(work);
            String same = known.entrySet().stream()
                    .filter(entry -> entry.getValue().sameAs(identity))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse("");
            String key = keys.keep(work);
            known.putIfAbsent(key, identity);
            references.add(new ProposedReference(work, text, key, same));
        }
        return new Proposals(references, faults, read.works().size() - works.size());
    }
}
