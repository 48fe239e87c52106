package org.diptych.app.pairs;

import java.util.List;
import org.diptych.core.bilingual.Body;
import org.diptych.core.bilingual.BodyHeading;
import org.diptych.core.bilingual.mirror.Mirror;
import org.diptych.core.bilingual.mirror.NewLanguage;
import org.diptych.core.bilingual.state.LinkedPost;
import org.diptych.core.post.Post;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;
import org.diptych.desk.text.Correction;
import org.diptych.desk.text.PostSession;

/** Puts what one language has and the other lacks into that, each time one step. Confined to the FX thread. */
final class Mirroring {
    private final PairDesk desk;

    Mirroring(PairDesk desk) {
        this.desk = desk;
    }

    /** The partners of the blocks at the caret, or selected. */
    void blocks() {
        desk.withLinks((open, linked) -> mirror(open, linked, desk.selection(), "pairs.has-partner"));
    }

    /** The partners of what stands in the caret's section. */
    void section() {
        desk.withLinks((open, linked) -> {
            int side = desk.activeSide(open, linked);
            TextRange section = side < 0
                    ? desk.selection()
                    : section(linked.bodies().get(side), desk.selection().start());
            mirror(open, linked, section, "pairs.nothing-missing");
        });
    }

    /**
     * The partners of all the body has, and where it has nothing yet, of all the other has; a post of one language gets a
     * second.
     */
    void body() {
        desk.withBodies((open, linked) -> {
            if (linked.bodies().size() == 1) {
                second(open, linked.bodies().get(0));
                return;
            }
            int side = desk.activeSide(open, linked);
            if (side < 0) {
                desk.tell(linked.bodies().isEmpty() ? "pairs.one-language" : "pairs.select");
            } else {
                int from = linked.bodies().get(side).blocks().isEmpty() ? 1 - side : side;
                mirror(open, linked, from, linked.bodies().get(from).range(), "pairs.nothing-missing");
            }
        });
    }

    private void mirror(PostSession open, LinkedPost linked, TextRange range, String nothing) {
        int side = desk.activeSide(open, linked);
        if (side < 0) {
            desk.tell("pairs.select");
        } else {
            mirror(open, linked, side, range, nothing);
        }
    }

    private void mirror(PostSession open, LinkedPost linked, int side, TextRange range, String nothing) {
        String text = open.analysisProperty().get().post().text();
        List<TextEdit> edits = new Mirror(text, linked.bodies(), linked.alignment()).missing(side, range);
        if (edits.isEmpty()) {
            desk.tell(nothing);
        } else {
            String title = desk.words("pairs.step.mirror");
            open.history().asOne(title, () -> {
                open.apply(edits, title);
                // So that it is taken back from either language.
                open.say(title, state -> state, state -> state);
            });
        }
    }

    private void second(PostSession open, Body body) {
        Post post = open.analysisProperty().get().post();
        if (NewLanguage.canFollow(post, body)) {
            new Correction(open, desk.background())
                    .cut(List.of(NewLanguage.of(post, body)), desk.words("pairs.step.language"));
        } else {
            desk.tell("pairs.one-language");
        }
    }

    /** From the last heading up to {@code offset} to the next that is not below it. */
    private static TextRange section(Body body, int offset) {
        int start = body.range().start();
        int level = 0;
        int end = body.range().end();
        for (BodyHeading heading : body.headings()) {
            if (heading.range().start() <= offset) {
                start = heading.range().start();
                level = heading.level();
                end = body.range().end();
            } else if (heading.level() <= level || level == 0) {
                end = heading.range().start();
                break;
            }
        }
        return new TextRange(start, end);
    }
}
