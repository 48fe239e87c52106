package org.diptych.core.bilingual.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diptych.core.bilingual.Alignment;
import org.diptych.core.bilingual.Body;

/**
 * The links of a post's first two bodies as its author has them, and what waits. Immutable and safe to share between
 * threads; nothing is null.
 *
 * <pre>{@code
 * LinkedPost opened = LinkedPost.of(bodies, state);
 * LinkedPost edited = opened.after(bodies, state); // again and again, with the state as it is by then
 * }</pre>
 *
 * @param bodies the bodies, none to two
 * @param alignment which of their blocks answer to each other
 * @param waiting which pairs wait
 * @param asked what was known
 * @param word finds the blocks of which the author has said something
 * @param state what is known now: what was said of blocks whose text has changed is said of them still
 */
public record LinkedPost(
        List<Body> bodies, Alignment alignment, Waiting waiting, AuthorsWord word, PairState asked, PairState state) {
    /** Without a post. */
    public static final LinkedPost NONE = new LinkedPost(
            List.of(), Alignment.NONE, Waiting.NONE, new AuthorsWord(List.of()), PairState.EMPTY, PairState.EMPTY);

    public LinkedPost {
        bodies = List.copyOf(bodies);
    }

    /** The links of {@code bodies}, which were not looked at before. */
    public static LinkedPost of(List<Body> bodies, PairState state) {
        return NONE.after(bodies, state);
    }

    /** The links now that the text, or what is known, has changed. */
    public LinkedPost after(List<Body> now, PairState known) {
        AuthorsWord found = word.after(now);
        if (now.size() < 2) {
            return new LinkedPost(now, Alignment.NONE, waiting, found, known, known);
        }
        Set<Given> given = known.given();
        boolean sameWord = given.equals(state.given());
        if (!given.isEmpty() && bodies.size() > 1) {
            given = word.moved(given, found);
        }
        Alignment linked = (sameWord ? alignment : Alignment.NONE).after(now, found.links(given, standing(known)));
        PairState followed = given.equals(known.given()) ? known : known.saying(given);
        Waiting waits = waiting.after(linked.links(), found.texts(), followed);
        return new LinkedPost(now, linked, waits, found, known, followed);
    }

    /** Pairs that agreed, or that wait as they stand: as long as both sides say that, they are pairs. */
    private static List<Agreement> standing(PairState known) {
        List<Agreement> standing = new ArrayList<>(known.agreements());
        known.unsettled().forEach(pair -> standing.add(new Agreement(pair.first(), pair.second(), 0)));
        return standing;
    }

    /** The state to keep once the post is saved, or seen for the first time: {@code settled} begin as agreed. */
    public PairState kept(List<Agreement> settled) {
        return waiting.kept(state, settled);
    }

    /** The names of the two languages; only of a post that has two bodies. */
    public List<String> languages() {
        return List.of(bodies.get(0).language(), bodies.get(1).language());
    }
}
