package org.diptych.ui.editor.area;

import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.IndexRange;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.diptych.core.text.Graphemes;
import org.diptych.desk.typing.Edit;
import org.diptych.desk.typing.WordRuns;
import org.diptych.desk.undo.Selected;
import org.diptych.ui.shared.caret.Rows;
import org.fxmisc.flowless.VirtualFlow;
import org.fxmisc.richtext.CharacterHit;
import org.fxmisc.richtext.NavigationActions.SelectionPolicy;
import org.fxmisc.richtext.Selection;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.model.TwoDimensional.Position;
import org.fxmisc.richtext.util.UndoUtils;
import org.fxmisc.wellbehaved.event.EventPattern;
import org.fxmisc.wellbehaved.event.InputMap;
import org.fxmisc.wellbehaved.event.Nodes;

/**
 * The text control, with a caret that moves over what readers call characters and words, and a plain clipboard.
 *
 * <p>The control's own versions fetch the whole text for each key; these look at one line.
 */
public final class WritingArea extends StyleClassedTextArea {
    private final Supplier<IntUnaryOperator> beforeChange;
    private final Runnable undo;
    private final Runnable redo;
    private final WrappedCaret caret;
    private final MouseSelection mouse;
    private boolean overruled;
    private boolean literal;
    private Predicate<String> pasting = text -> false;
    private BooleanSupplier takesHtml = () -> false;
    private Consumer<Edit> lineEdits = edit -> literally(() -> replaceText(edit.from(), edit.to(), edit.text()));

    /** @param beforeChange asked right before the text changes: what must go first, and where places are after that */
    WritingArea(Supplier<IntUnaryOperator> beforeChange, Runnable undo, Runnable redo) {
        super(false);
        this.beforeChange = beforeChange;
        this.undo = undo;
        this.redo = redo;
        setUndoManager(UndoUtils.noOpUndoManager());
        getStyleClass().add("writing-area");
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

    /** Shows {@code node} between the ground and the text. */
    public void addBehindText(Node node) {
        getChildren().add(0, node);
    }

    /** Shows {@code node} over the text. */
    public void addOverText(Node node) {
        getChildren().add(node);
    }

    /** Takes away what was shown behind the text or over it. */
    public void removeBehindText(Node node) {
        getChildren().remove(node);
    }

    @Override
    public void replace(
            int start, int end, StyledDocument<Collection<String>, String, Collection<String>> replacement) {
        if (!isEditable() && !overruled) {
            return;
        }
        IntUnaryOperator moved = beforeChange.get();
        int from = moved.applyAsInt(start);
        int to = moved.applyAsInt(end);
        String text = replacement.getText();
        if (overruled || literal || text.indexOf('\n') < 0 && lineOf(from) == lineOf(to)) {
            super.replace(from, to, replacement);
        } else {
            lineEdits.accept(new Edit(from, to, text, Selected.caretAt(from + text.length())));
        }
    }

    private int lineOf(int offset) {
        return offsetToPosition(offset, Bias.Forward).getMajor();
    }

    /** From now on {@code taker} makes the author's edits that put in or take out lines. */
    void onLines(Consumer<Edit> taker) {
        lineEdits = taker;
    }

    /** Makes {@code change} as it stands. */
    public void literally(Runnable change) {
        boolean before = literal;
        literal = true;
        try {
            change.run();
        } finally {
            literal = before;
        }
    }

    /** Makes {@code changes} even where the author may not change the text: the file it stands for has changed. */
    public void overrule(Runnable changes) {
        overruled = true;
        try {
            changes.run();
        } finally {
            overruled = false;
        }
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

    @Override
    public void undo() {
        undo.run();
    }

    @Override
    public void redo() {
        redo.run();
    }

    /** Whoever selects, by a click, a key up or a command: no end of it lies within a character. */
    @Override
    public void selectRange(int anchor, int caret) {
        int end = whole(caret);
        super.selectRange(anchor == caret ? end : whole(anchor), end);
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
        super.moveTo(whole(offset));
        moved();
    }

    @Override
    public void moveTo(int offset, SelectionPolicy policy) {
        super.moveTo(whole(offset), policy);
        moved();
    }

    @Override
    public void moveTo(int line, int column) {
        super.moveTo(line, whole(line, column));
        moved();
    }

    @Override
    public void moveTo(int line, int column, SelectionPolicy policy) {
        super.moveTo(line, whole(line, column), policy);
        moved();
    }

    @Override
    public void displaceCaret(int offset) {
        super.displaceCaret(whole(offset));
    }

    @Override
    public void nextChar(SelectionPolicy policy) {
        moveTo(after(getCaretPosition()), policy);
    }

    @Override
    public void previousChar(SelectionPolicy policy) {
        moveTo(before(getCaretPosition()), policy);
    }

    @Override
    public void deleteNextChar() {
        int caret = getCaretPosition();
        replaceText(caret, after(caret), "");
    }

    @Override
    public void deletePreviousChar() {
        int caret = getCaretPosition();
        replaceText(before(caret), caret, "");
    }

    @Override
    public void wordBreaksForwards(int ignored, SelectionPolicy policy) {
        int line = getCurrentParagraph();
        int column = getCaretColumn();
        if (column < getParagraphLength(line)) {
            moveTo(line, WordRuns.next(getText(line), column), policy);
        } else {
            moveTo(after(getCaretPosition()), policy);
        }
    }

    @Override
    public void wordBreaksBackwards(int ignored, SelectionPolicy policy) {
        int column = getCaretColumn();
        if (column > 0) {
            moveTo(getCurrentParagraph(), WordRuns.previous(getText(getCurrentParagraph()), column), policy);
        } else {
            moveTo(before(getCaretPosition()), policy);
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

    /** The place at a point of this area, as {@link Rows} finds it. */
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

    @Override
    public void copy() {
        if (getSelection().getLength() > 0) {
            ClipboardContent content = new ClipboardContent();
            content.putString(getSelectedText());
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    @Override
    public void paste() {
        Clipboard board = Clipboard.getSystemClipboard();
        String text = board.getString();
        // Programs that copy words offer a picture of them too, and those that copy files their names.
        if (board.hasFiles() || board.hasImage() && (text == null || text.isBlank())) {
            PictureEvent pictures = new PictureEvent(board);
            fireEvent(pictures);
            if (pictures.isTaken()) {
                return;
            }
        }
        String words = text == null ? "" : text;
        if (!words.isEmpty() && pasting.test(words)) {
            return;
        }
        // Some programs offer HTML and nothing beside it.
        if (board.hasHtml() && takesHtml.getAsBoolean()) {
            HtmlPasteEvent html = new HtmlPasteEvent(board.getHtml(), words);
            fireEvent(html);
            if (html.isTaken()) {
                return;
            }
        }
        if (!words.isEmpty()) {
            replaceSelection(plain(words));
        }
    }

    /** Pastes the text of the clipboard as it stands. */
    public void pastePlain() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text != null && !text.isEmpty()) {
            replaceSelection(plain(text));
        }
    }

    /** Puts {@code text} in place of what is selected. */
    public void put(String text) {
        replaceSelection(plain(text));
    }

    /** Asks {@code taker}, whenever HTML is pasted, whether it is to be put in as Markdown. */
    public void onHtml(BooleanSupplier taker) {
        takesHtml = taker;
    }

    /** Has {@code taker} asked for each text that is pasted, whether it has put it in by itself. */
    public void onPaste(Predicate<String> taker) {
        pasting = taker;
    }

    private void moved() {
        // The control moves its caret while it is being made.
        if (caret != null) {
            caret.forget();
        }
    }

    /** {@code text} with {@code \n} line ends. */
    public static String plain(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private int whole(int offset) {
        if (offset <= 0 || offset >= getLength()) {
            return offset;
        }
        Position place = offsetToPosition(offset, Bias.Forward);
        return offset - place.getMinor() + whole(place.getMajor(), place.getMinor());
    }

    private int whole(int line, int column) {
        return column <= 0 || column >= getParagraphLength(line) ? column : Graphemes.nearest(getText(line), column);
    }

    private int after(int offset) {
        int line = getCurrentParagraph();
        int start = offset - getCaretColumn();
        if (getCaretColumn() == getParagraphLength(line)) {
            return Math.min(offset + 1, getLength());
        }
        return start + Graphemes.next(getText(line), getCaretColumn());
    }

    private int before(int offset) {
        if (getCaretColumn() == 0) {
            return Math.max(0, offset - 1);
        }
        return offset - getCaretColumn() + Graphemes.previous(getText(getCurrentParagraph()), getCaretColumn());
    }

    /** What assistive technology asks of a text; the control itself answers none of it. */
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> getText();
            case EDITABLE -> isEditable();
            case SELECTION_START -> getSelection().getStart();
            case SELECTION_END -> getSelection().getEnd();
            case CARET_OFFSET -> getCaretPosition();
            case LINE_FOR_OFFSET ->
                offsetToPosition((Integer) parameters[0], Bias.Forward).getMajor();
            case LINE_START -> getAbsolutePosition((Integer) parameters[0], 0);
            case LINE_END ->
                getAbsolutePosition((Integer) parameters[0], 0) + getParagraphLength((Integer) parameters[0]);
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    /** The style classes of a composed text: underlined, so that the author sees it is not yet in the post. */
    static List<String> composing() {
        return List.of("composing");
    }
}
