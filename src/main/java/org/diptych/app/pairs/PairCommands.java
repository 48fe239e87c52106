package org.diptych.app.pairs;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.diptych.app.commands.PairActions;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.bilingual.Link;
import org.diptych.core.bilingual.state.Agreement;
import org.diptych.core.bilingual.state.AuthorsWord;
import org.diptych.core.bilingual.state.Given;
import org.diptych.core.bilingual.state.LinkedPost;
import org.diptych.core.bilingual.state.PairState;
import org.diptych.core.bilingual.state.Waiting;
import org.diptych.core.bilingual.state.WaitingPair;
import org.diptych.core.text.TextRange;
import org.diptych.desk.text.PostSession;

/** What the author says of pairs, each a step that can be taken back. Confined to the FX thread. */
public final class PairCommands implements PairActions {
    private final PairDesk desk;
    private final Mirroring mirroring;
    private final Drafting drafting;

    public PairCommands(PairDesk desk, DraftTools drafts) {
        this.desk = desk;
        this.mirroring = new Mirroring(desk);
        this.drafting = new Drafting(desk, drafts);
    }

    /** Tells the author that no place of the post needs work. */
    public void tellNothingIsLeft() {
        desk.tell("pairs.nothing-left");
    }

    @Override
    public void agreed() {
        desk.withLinks((open, linked) -> {
            TextRange selected = desk.selection();
            List<WaitingPair> pairs = linked.waiting().pairs().stream()
                    .filter(pair ->
                            PairDesk.touches(selected, pair.range(0)) || PairDesk.touches(selected, pair.range(1)))
                    .toList();
            if (pairs.isEmpty()) {
                desk.tell("pairs.nothing-waits");
                return;
            }
            open.say(
                    desk.words("pairs.step.agreed"),
                    state -> changed(state, pairs, Waiting::agreed),
                    state -> changed(state, pairs, Waiting::notAgreed));
        });
    }

    private interface Change {
        PairState of(PairState state, WaitingPair pair);
    }

    private static PairState changed(PairState state, List<WaitingPair> pairs, Change change) {
        PairState changed = state;
        for (WaitingPair pair : pairs) {
            changed = change.of(changed, pair);
        }
        return changed;
    }

    @Override
    public void together() {
        desk.withLinks((open, linked) -> {
            List<BodyBlock> first = desk.selected(open, linked, 0);
            List<BodyBlock> second = desk.selected(open, linked, 1);
            if (first.isEmpty() || second.isEmpty()) {
                desk.tell("pairs.select-both");
                return;
            }
            AuthorsWord word = linked.word();
            Given given = word.together(first, second);
            Set<Given> all = word.with(linked.state().given(), given);
            if (word.links(all).together().size() < together(all)) {
                desk.tell("pairs.crossing");
                return;
            }
            // What belongs together agrees until one side is changed.
            say(open, "pairs.step.together", linked, List.of(given), List.of(word.agreement(given)));
        });
    }

    private static long together(Set<Given> all) {
        return all.stream().filter(given -> given.kind() == Given.Kind.TOGETHER).count();
    }

    @Override
    public void alone() {
        desk.withLinks((open, linked) -> {
            int side = desk.activeSide(open, linked);
            AuthorsWord word = linked.word();
            List<Given> given = side < 0
                    ? List.of()
                    : desk.selected(open, linked, side).stream()
                            .map(block -> word.alone(side, block))
                            .toList();
            if (given.isEmpty()) {
                desk.tell("pairs.select");
            } else {
                say(open, "pairs.step.alone", linked, given, List.of());
            }
        });
    }

    @Override
    public void apart() {
        desk.withLinks((open, linked) -> {
            int side = desk.activeSide(open, linked);
            List<BodyBlock> blocks = side < 0 ? List.of() : desk.selected(open, linked, side);
            AuthorsWord word = linked.word();
            List<Given> given = new ArrayList<>();
            for (Link link : linked.alignment().links()) {
                for (BodyBlock block : side == 0 ? link.first() : link.second()) {
                    if (blocks.contains(block)) {
                        (side == 0 ? link.second() : link.first())
                                .forEach(other ->
                                        given.add(side == 0 ? word.apart(block, other) : word.apart(other, block)));
                    }
                }
            }
            if (given.isEmpty()) {
                desk.tell("pairs.no-partner");
            } else {
                say(open, "pairs.step.apart", linked, given, List.of());
            }
        });
    }

    @Override
    public void mirror() {
        mirroring.blocks();
    }

    @Override
    public void mirrorSection() {
        mirroring.section();
    }

    @Override
    public void mirrorBody() {
        mirroring.body();
    }

    @Override
    public void draft() {
        drafting.here();
    }

    @Override
    public void draftAll() {
        drafting.all();
    }

    @Override
    public void glossary() {
        drafting.glossary();
    }

    private void say(PostSession open, String title, LinkedPost linked, List<Given> more, List<Agreement> agreements) {
        AuthorsWord word = linked.word();
        Set<Given> before = linked.state().given();
        Set<Given> after = before;
        for (Given given : more) {
            after = word.with(after, given);
        }
        Set<Given> dropped = new LinkedHashSet<>(before);
        dropped.removeAll(after);
        open.say(
                desk.words(title),
                state -> swapped(open, state, dropped, more).with(agreements, List.of()),
                state -> swapped(open, state, more, dropped).without(Set.copyOf(agreements), Set.of()));
    }

    /** What was said may have followed its blocks since, whose text was changed. */
    private static PairState swapped(PostSession open, PairState state, Iterable<Given> gone, Iterable<Given> come) {
        Set<Given> said = new LinkedHashSet<>(state.given());
        gone.forEach(given -> said.remove(open.pairs().current(given)));
        come.forEach(said::add);
        return state.saying(said);
    }
}
