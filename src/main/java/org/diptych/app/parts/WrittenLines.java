package org.diptych.app.parts;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.diptych.desk.typing.TextChange;
import org.diptych.desk.writing.WrittenToday;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.TwoDimensional.Bias;

/** Tells what is written in an editor, in whole lines, to whom counts it. */
record WrittenLines(StyleClassedTextArea area, WrittenToday today) {
    /** What is longer was not typed, and is not counted in the time of a key. */
    private static final int LONGEST = 20_000;

    void changed(TextChange change) {
        if (change.inserted().length() > LONGEST || change.removed().length() > LONGEST) {
            return;
        }
        var place = area.offsetToPosition(change.position(), Bias.Forward);
        int last = area.offsetToPosition(change.insertedEnd(), Bias.Forward).getMajor();
        String after = IntStream.rangeClosed(place.getMajor(), last)
                .mapToObj(line -> area.getParagraph(line).getText())
                .collect(Collectors.joining("\n"));
        int from = place.getMinor();
        int to = from + change.inserted().length();
        if (after.length() <= LONGEST && to <= after.length()) {
            today.changed(after.substring(0, from) + change.removed() + after.substring(to), after);
        }
    }
}
