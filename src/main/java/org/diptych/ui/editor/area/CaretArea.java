package org.diptych.ui.editor.area;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.IndexRange;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.diptych.desk.typing.WordRuns;
import org.diptych.ui.shared.caret.WrappedRows;
import org.fxmisc.flowless.VirtualFlow;
import org.fxmisc.richtext.CharacterHit;
import org.fxmisc.richtext.NavigationActions.SelectionPolicy;
import org.fxmisc.richtext.Selection;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.model.TwoDimensional.Position;
import org.fxmisc.wellbehaved.event.EventPattern;
import org.fxmisc.wellbehaved.event.InputMap;
import org.fxmisc.wellbehaved.event.Nodes;

/**
 * A text control whose caret moves over what readers call characters, words and rows.
 *
 * <p>The control's own versions fetch the whole text for each key; these look at one line.
 */
public abstract class CaretArea extends StyleClassedTextArea {
    private final WrappedCaret caret;
    private final MouseSelection mouse;

    CaretArea() {
        super(false);
        caret = new WrappedCaret(this, lines());
        mouse = new MouseSelection(this, caret);
        Nodes.addInputMap(
                this,
                InputMap.sequence(rows(false, KeyCode.UP, KeyCode.KP_UP), rows(true, KeyCode.DOWN, KeyCode.KP_DOWN)));
    }

    private VirtualFlow<?, ?> lines() {
        return getChildren().stream()
                .filter(VirtualFlow.class::isInstance)
                .<VirtualFlow<?, ?>>map(VirtualFlow.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private InputMap<KeyEvent> rows(boolean down, KeyCode... codes) {
        return InputMap.consume(
                EventPattern.keyPressed()
                        .onlyIf(event -> List.of(codes).contains(event.getCode())
                                && !event.isShortcutDown()
                                && !event.isControlDown()
                                && !event.isAltDown()),
                event -> {
                    caret.step(down, event.isShiftDown() ? SelectionPolicy.ADJUST : SelectionPolicy.CLEAR);
                    requestFollowCaret();
                });
    }

    /** Whether any of {@code line} can be seen. */
    boolean isInView(int line) {
        return !getVisibleParagraphs().isEmpty()
                && allParToVisibleParIndex(line).isPresent();
    }

    /** Where the caret is drawn at {@code offset}, whose line is in view, in this area. */
    Bounds caretBounds(int offset) {
        Position place = offsetToPosition(offset, Bias.Forward);
        return caret.bounds(place.getMajor(), place.getMinor());
    }

    /** Where {@code line}, some of which is in view, stands in this area. */
    public Bounds lineBounds(int line) {
        Node cell = lines().getCell(line).getNode();
        return sceneToLocal(cell.localToScene(cell.getLayoutBounds()));
    }

    /** While lines go, the two ends of a selection are for a moment those of two texts; the control itself throws then. */
    @Override
    @SuppressWarnings("rawtypes") // as the control declares it
    public IndexRange getParagraphSelection(Selection selection, int line) {
        if (line >= getParagraphs().size()) {
            return new IndexRange(0, 0);
        }
        int start = line == selection.getStartParagraphIndex() ? selection.getStartColumnPosition() : 0;
        int end =
                line == selection.getEndParagraphIndex() ? selection.getEndColumnPosition() : getParagraphLength(line);
        return start > end ? new IndexRange(0, 0) : super.getParagraphSelection(selection, line);
    }

    /** Whoever selects, by a click, a key up or a command: no end of it lies within a character. */
    @Override
    public void selectRange(int anchor, int caret) {
        int end = CharacterBounds.at(this, caret);
        super.selectRange(anchor == caret ? end : CharacterBounds.at(this, anchor), end);
        moved();
    }

    /** The author goes on reading where they are: nobody selects everything to see its end. */
    @Override
    public void selectAll() {
        double before = getEstimatedScrollY();
        super.selectAll();
        layout();
        scrollYBy(before - getEstimatedScrollY());
    }

    @Override
    public void moveTo(int offset) {
        super.moveTo(CharacterBounds.at(this, offset));
        moved();
    }

    @Override
    public void moveTo(int offset, SelectionPolicy policy) {
        super.moveTo(CharacterBounds.at(this, offset), policy);
        moved();
    }

    @Override
    public void moveTo(int line, int column) {
        super.moveTo(line, CharacterBounds.at(this, line, column));
        moved();
    }

    @Override
    public void moveTo(int line, int column, SelectionPolicy policy) {
        super.moveTo(line, CharacterBounds.at(this, line, column), policy);
        moved();
    }

    @Override
    public void displaceCaret(int offset) {
        super.displaceCaret(CharacterBounds.at(this, offset));
    }

    @Override
    public void nextChar(SelectionPolicy policy) {
        moveTo(CharacterBounds.after(this), policy);
    }

    @Override
    public void previousChar(SelectionPolicy policy) {
        moveTo(CharacterBounds.before(this), policy);
    }

    @Override
    public void deleteNextChar() {
        int caret = getCaretPosition();
        replaceText(caret, CharacterBounds.after(this), "");
    }

    @Override
    public void deletePreviousChar() {
        int caret = getCaretPosition();
        replaceText(CharacterBounds.before(this), caret, "");
    }

    @Override
    public void wordBreaksForwards(int ignored, SelectionPolicy policy) {
        int line = getCurrentParagraph();
        int column = getCaretColumn();
        if (column < getParagraphLength(line)) {
            moveTo(line, WordRuns.next(getText(line), column), policy);
        } else {
            moveTo(CharacterBounds.after(this), policy);
        }
    }

    @Override
    public void wordBreaksBackwards(int ignored, SelectionPolicy policy) {
        int column = getCaretColumn();
        if (column > 0) {
            moveTo(getCurrentParagraph(), WordRuns.previous(getText(getCurrentParagraph()), column), policy);
        } else {
            moveTo(CharacterBounds.before(this), policy);
        }
    }

    @Override
    public void selectWord() {
        mouse.selectWord();
    }

    @Override
    public void selectParagraph() {
        mouse.selectLine();
    }

    /** The first Home goes to the first letter of the line, the next to its very start. */
    @Override
    public void lineStart(SelectionPolicy policy) {
        caret.home(policy);
    }

    @Override
    public void lineEnd(SelectionPolicy policy) {
        caret.end(policy);
    }

    @Override
    public void prevPage(SelectionPolicy policy) {
        caret.page(false, policy);
    }

    @Override
    public void nextPage(SelectionPolicy policy) {
        caret.page(true, policy);
    }

    /** The place at a point of this area, as {@link WrappedRows} finds it. */
    @Override
    public CharacterHit hit(double x, double y) {
        return caret.at(x, y).map(this::hit).orElseGet(() -> super.hit(x, y));
    }

    private CharacterHit hit(WrappedCaret.Place place) {
        int start = getAbsolutePosition(place.line(), 0);
        int at = start + place.spot().column();
        if (place.over().isEmpty()) {
            return CharacterHit.insertionAt(at);
        }
        return start + place.over().getAsInt() == at
                ? CharacterHit.leadingHalfOf(at)
                : CharacterHit.trailingHalfOf(at - 1);
    }

    private void moved() {
        // The control moves its caret while it is being made.
        if (caret != null) {
            caret.forget();
        }
    }
}
