package org.diptych.ui.editor;

import java.util.stream.Stream;
import javafx.scene.layout.Region;
import org.diptych.ui.editor.area.WritingArea;

/** Dims all but the block of lines at the caret, where the author wants that: two shades over the text, above it and below. */
final class FocusShade implements EditorFeature {
    private final Region above = shade();
    private final Region below = shade();
    private final PostEditor editor;

    private static Region shade() {
        Region shade = new Region();
        shade.setManaged(false);
        shade.setMouseTransparent(true);
        shade.setVisible(false);
        shade.getStyleClass().add("focus-shade");
        return shade;
    }

    FocusShade(PostEditor editor) {
        this.editor = editor;
    }

    @Override
    public void install() {
        Stream.of(above, below).forEach(editor.writing().area()::addOverText);
        EachFrame.run(editor, this::place);
    }

    private void place() {
        WritingArea area = editor.writing().area();
        boolean wanted =
                editor.settings().focus() && !area.getVisibleParagraphs().isEmpty();
        above.setVisible(wanted);
        below.setVisible(wanted);
        if (!wanted) {
            return;
        }
        int first = area.firstVisibleParToAllParIndex();
        int last = area.lastVisibleParToAllParIndex();
        int caret = area.getCurrentParagraph();
        int from = caret;
        while (from > 0 && from > first && !isBlank(area, from) && !isBlank(area, from - 1)) {
            from--;
        }
        int to = caret;
        while (to + 1 < area.getParagraphs().size() && to < last && !isBlank(area, to) && !isBlank(area, to + 1)) {
            to++;
        }
        // Scrolled out of sight, it leaves all that is seen dimmed.
        double top = from > last
                ? area.getHeight()
                : from < first ? 0 : area.lineBounds(from).getMinY();
        double bottom = to < first
                ? 0
                : to > last ? area.getHeight() : area.lineBounds(to).getMaxY();
        cover(above, 0, top);
        cover(below, bottom, area.getHeight());
    }

    private void cover(Region shade, double from, double to) {
        shade.resizeRelocate(
                0, Math.max(0, from), editor.writing().area().getWidth(), Math.max(0, to - Math.max(0, from)));
    }

    private static boolean isBlank(WritingArea area, int line) {
        return area.getParagraph(line).getText().isBlank();
    }
}
