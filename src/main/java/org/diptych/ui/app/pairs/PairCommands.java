package org.diptych.ui.app.pairs;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import org.diptych.core.bilingual.Body;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.bilingual.Link;
import org.diptych.core.bilingual.state.AuthorsWord;
import org.diptych.core.bilingual.state.Given;
import org.diptych.core.bilingual.state.LinkedPost;
import org.diptych.core.bilingual.state.PairState;
import org.diptych.core.bilingual.state.Waiting;
import org.diptych.core.bilingual.state.WaitingPair;
import org.diptych.core.messages.Messages;
import org.diptych.core.text.TextRange;
import org.diptych.ui.app.commands.PairActions;
import org.diptych.ui.app.parts.PostViews;
import org.diptych.ui.app.posts.Notice;
import org.diptych.ui.app.posts.Notices;
import org.diptych.ui.editor.PostEditor;
import org.diptych.ui.shared.CurrentAnalysis;
import org.diptych.ui.shared.PostSession;
import org.diptych.ui.shared.work.Background;

/** What the author says of pairs, each a step that can be taken back. Confined to the FX thread. */
public final class PairCommands implements PairActions {
    private static final String NOTICE = "pairs";

    private final ObservableValue<PostSession> session;
    private final PostViews views;
    private final Notices notices;
    private final Messages words;
    private final CurrentAnalysis analysis;

    /**
     * @param session the post in front; its value may be null
     * @param words area {@code pairs}
     */
    public PairCommands(
            ObservableValue<PostSession> session,
            PostViews views,
            Notices notices,
            Messages words,
            Background background) {
        this.session = session;
        this.views = views;
        this.notices = notices;
        this.words = words;
        this.analysis = new CurrentAnalysis(session, background);
    }

    @Override
    public void agreed() {
        withLinks((open, linked) -> {
            TextRange selected = selection(views.editor());
            List<WaitingPair> pairs = linked.waiting().pairs().stream()
                    .filter(pair -> touches(selected, pair.range(0)) || touches(selected, pair.range(1)))
                    .toList();
            if (pairs.isEmpty()) {
                tell("pairs.nothing-waits");
                return;
            }
            open.say(
                    words.get("pairs.step.agreed"),
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
        withLinks((open, linked) -> {
            List<BodyBlock> first = selected(open, linked, 0);
            List<BodyBlock> second = selected(open, linked, 1);
            if (first.isEmpty() || second.isEmpty()) {
                tell("pairs.select-both");
                return;
            }
            AuthorsWord word = new AuthorsWord(linked.bodies());
            Given given = word.together(first, second);
            Set<Given> all = word.with(linked.state().given(), given);
            if (word.links(all).together().size() < together(all)) {
                tell("pairs.crossing");
                return;
            }
            say(open, "pairs.step.together", linked, List.of(given));
        });
    }

    private static long together(Set<Given> all) {
        return all.stream().filter(given -> given.kind() == Given.Kind.TOGETHER).count();
    }

    @Override
    public void alone() {
        withLinks((open, linked) -> {
            int side = activeSide(open, linked);
            AuthorsWord word = new AuthorsWord(linked.bodies());
            List<Given> given = side < 0
                    ? List.of()
                    : selected(open, linked, side).stream()
                            .map(block -> word.alone(side, block))
                            .toList();
            if (given.isEmpty()) {
                tell("pairs.select");
            } else {
                say(open, "pairs.step.alone", linked, given);
            }
        });
    }

    @Override
    public void apart() {
        withLinks((open, linked) -> {
            int side = activeSide(open, linked);
            List<BodyBlock> blocks = side < 0 ? List.of() : selected(open, linked, side);
            AuthorsWord word = new AuthorsWord(linked.bodies());
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
                tell("pairs.no-partner");
            } else {
                say(open, "pairs.step.apart", linked, given);
            }
        });
    }

    private void say(PostSession open, String title, LinkedPost linked, List<Given> more) {
        AuthorsWord word = new AuthorsWord(linked.bodies());
        Set<Given> before = linked.state().given();
        Set<Given> after = before;
        for (Given given : more) {
            after = word.with(after, given);
        }
        Set<Given> dropped = new LinkedHashSet<>(before);
        dropped.removeAll(after);
        open.say(
                words.get(title),
                state -> swapped(open, state, dropped, more),
                state -> swapped(open, state, more, dropped));
    }

    /** What was said may have followed its blocks since, whose text was changed. */
    private static PairState swapped(PostSession open, PairState state, Iterable<Given> gone, Iterable<Given> come) {
        Set<Given> said = new LinkedHashSet<>(state.given());
        gone.forEach(given -> said.remove(open.pairs().current(given)));
        come.forEach(said::add);
        return state.saying(said);
    }

    private interface Links {
        void act(PostSession open, LinkedPost linked);
    }

    /** Does {@code action} once the links of the text as it is are known; a post without two bodies is told of. */
    private void withLinks(Links action) {
        PostSession open = session.getValue();
        if (open == null) {
            return;
        }
        notices.withdraw(NOTICE, Optional.empty());
        analysis.workOut(
                found -> open.pairs()
                        .read(Body.allOf(
                                found.post(),
                                found.published(),
                                open.dialectProperty().get())),
                linked -> {
                    open.pairs().take(linked);
                    if (linked.bodies().size() < 2) {
                        tell("pairs.one-language");
                    } else {
                        action.act(open, linked);
                    }
                });
    }

    private void tell(String sentence) {
        notices.show(new Notice(NOTICE, Notice.Severity.INFO, words.get(sentence), List.of(), Optional.empty()));
    }

    /** The body the author is in: 0 or 1; -1 for another part. */
    private int activeSide(PostSession open, LinkedPost linked) {
        Optional<PostEditor> editor = views.editor();
        return editor.isEmpty()
                ? -1
                : linked.bodies().stream()
                        .map(Body::segment)
                        .toList()
                        .indexOf(open.parts().indexOf(editor.get().part()));
    }

    /** The blocks of a body at the caret of its editor, or in what is selected there. */
    private List<BodyBlock> selected(PostSession open, LinkedPost linked, int side) {
        Body body = linked.bodies().get(side);
        TextRange selected = selection(views.current().stream()
                .flatMap(view -> view.editors().stream())
                .filter(editor -> open.parts().indexOf(editor.part()) == body.segment())
                .findFirst());
        return body.blocks().stream()
                .filter(block -> touches(selected, block.range()))
                .toList();
    }

    /** In the file; before it where there is no editor. */
    private TextRange selection(Optional<PostEditor> editor) {
        PostSession open = session.getValue();
        if (editor.isEmpty() || open == null) {
            return new TextRange(0, 0);
        }
        int start = open.contentStart(open.parts().indexOf(editor.get().part()));
        int from = editor.get().area().getSelection().getStart();
        int to = editor.get().area().getSelection().getEnd();
        return new TextRange(start + from, start + to);
    }

    private static boolean touches(TextRange selected, TextRange block) {
        return selected.isEmpty() ? block.touches(selected.start()) : block.overlaps(selected);
    }
}
