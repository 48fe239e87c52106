package org.diptych.app.parts;

import org.diptych.core.post.SegmentKind;
import org.diptych.core.syntax.LanguageSyntax;
import org.diptych.desk.text.PartNames;
import org.diptych.desk.text.PostPart;

/** Which parts have a line of their own in a post's view, and what they are called there. */
record PartLines(ViewSurroundings surroundings) {

    String nameOf(PostPart part) {
        return PartNames.of(part.kind(), part.language(), surroundings.partWords());
    }

    // What stands between the parts is told apart by its side of the bodies; the panels say only that it is between.
    String nameOf(PostPart part, boolean beforeBodies) {
        return part.kind() == SegmentKind.BETWEEN && beforeBodies
                ? surroundings.words().get("part.before-bodies")
                : nameOf(part);
    }

    // Blank lines between parts, and the language switch alone on its line, are not for reading.
    static boolean isWorthOne(PostPart part) {
        String content = part.content().strip();
        return part.kind() != SegmentKind.BETWEEN
                || !content.isEmpty() && !content.matches("\\{%\\s*" + LanguageSyntax.USUAL.chooser() + "\\s*%}");
    }
}
