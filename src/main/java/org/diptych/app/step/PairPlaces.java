package org.diptych.app.step;

import java.util.Optional;
import java.util.OptionalInt;
import org.diptych.app.parts.PostView;
import org.diptych.core.bilingual.step.LinkPlace;
import org.diptych.core.post.SegmentKind;
import org.diptych.desk.step.StepReading;
import org.diptych.ui.editor.PostEditor;

/** Where in the editors of {@code view} stands what answers to each other by {@code reading}. */
record PairPlaces(PostView view, StepReading reading) {

    static boolean isBody(PostEditor editor) {
        return editor.part().kind() == SegmentKind.BODY;
    }

    /** Where the text of {@code editor} begins in the file. */
    int start(PostEditor editor) {
        return view.post().session().contentStart(view.post().session().parts().indexOf(editor.part()));
    }

    /** Where, in {@code leader}, the block at {@code caret} begins, or else its {@code partner}. */
    OptionalInt blockStart(PostEditor leader, int caret, boolean partner) {
        OptionalInt link = reading.places().at(caret);
        OptionalInt side = reading.places().side(caret);
        if (link.isEmpty() || side.isEmpty()) {
            return OptionalInt.empty();
        }
        int asked = partner ? 1 - side.getAsInt() : side.getAsInt();
        int start = reading.places().all().get(link.getAsInt()).side(asked).start();
        return EditorPlace.of(view, start).filter(found -> found.editor() == leader).stream()
                .mapToInt(EditorPlace::offset)
                .findFirst();
    }

    /** What answers to {@code place} in the other language, if that is shown and may be moved. */
    Optional<EditorPlace> answer(PostEditor leader, int place) {
        OptionalInt answer = reading.alignment().answerTo(place);
        return answer.isEmpty()
                ? Optional.empty()
                : EditorPlace.of(view, answer.getAsInt())
                        .filter(side -> side.editor() != leader && side.isShown() && isBody(side.editor()))
                        .filter(side -> !side.editor().composingProperty().get());
    }

    /** Whether any of {@code answer} is in view: then nothing needs to move. */
    boolean isSeen(EditorPlace answer) {
        if (answer.editor().scroll().heightOf(answer.offset()).isPresent()) {
            return true;
        }
        int place = answer.start() + answer.offset();
        OptionalInt side = reading.places().side(place);
        OptionalInt link = reading.places().at(place);
        if (side.isEmpty() || link.isEmpty()) {
            return false;
        }
        LinkPlace whole = reading.places().all().get(link.getAsInt());
        int top = answer.editor().scroll().placeAt(0);
        int bottom = answer.editor().scroll().placeAt(answer.editor().area().getHeight());
        return whole.side(side.getAsInt()).end() - answer.start() >= top
                && whole.side(side.getAsInt()).start() - answer.start() <= bottom
                && EditorPlace.of(view, place).filter(EditorPlace::isShown).isPresent();
    }
}
