package org.diptych.ui.editor;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.diptych.core.highlight.Syntax;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.messages.Messages;
import org.diptych.core.text.TextRange;
import org.diptych.desk.text.LongText;
import org.diptych.desk.text.PostPart;
import org.diptych.ui.editor.area.KeptLine;
import org.diptych.ui.editor.area.Reveal;
import org.diptych.ui.editor.area.TextColumn;
import org.diptych.ui.editor.area.Unrolling;
import org.diptych.ui.editor.area.Writing;
import org.diptych.ui.editor.area.WritingArea;
import org.diptych.ui.editor.marks.ColouredText;
import org.diptych.ui.editor.marks.FindingMark;
import org.diptych.ui.editor.marks.FindingMarks;
import org.diptych.ui.editor.marks.MarkStrip;
import org.diptych.ui.editor.marks.PlaceMeaning;
import org.diptych.ui.editor.marks.ShownMarks;
import org.diptych.ui.editor.marks.StepMark;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.jspecify.annotations.Nullable;

/**
 * The editor of one part of a post. What can be undone is the part's: it survives the editor's being hidden or closed.
 *
 * <p>Confined to the FX thread. Key filters on this node come before the editor's own keys. Nothing is null.
 */
public final class PostEditor extends Region implements AutoCloseable {
    /** How many characters wide the column of text is at most. */
    private static final int COLUMNS = 84;

    private final PostPart part;
    private final Syntax syntax;
    private final Writing writing;
    private final EditorLists lists;
    private final WritingArea area;
    private final VirtualizedScrollPane<WritingArea> pane;
    private final Unrolling unrolling;
    private final EditorScroll scroll;
    private final ShownMarks shown;
    private final TextColumn column;
    private final TypingPlace typing;
    private final StepBars steps = new StepBars(this);
    private EditorSettings settings;
    private TypeSheet typeSheet;
    private Function<String, Optional<KeyCombination>> shortcuts = command -> Optional.empty();
    private IntFunction<Optional<PlaceMeaning>> meanings = offset -> Optional.empty();
    /** Where the caret was before other letters were chosen, until they are laid out; null otherwise. */
    private @Nullable KeptLine restyled;

    private double laidOutWidth;
    private double laidOutHeight;
    private boolean closed;

    /** @param messages the words of area {@code editor} */
    public PostEditor(PostPart part, EditorSettings settings, Messages messages) {
        this(part, ColouredText.of(part), settings, messages);
        unrolling.end(0, 0);
    }

    /**
     * An editor whose lines come into view little by little when it is first seen.
     *
     * @param text the part's; this editor alone is given it
     * @param messages the words of area {@code editor}
     */
    public PostEditor(PostPart part, ColouredText text, EditorSettings settings, Messages messages) {
        this.part = Objects.requireNonNull(part, "part");
        this.syntax = text.syntax();
        this.writing = new Writing(part.history());
        this.lists = new EditorLists(writing, syntax);
        this.area = writing.area();
        this.pane = new VirtualizedScrollPane<>(area);
        this.unrolling = new Unrolling(pane, this::requestLayout);
        this.scroll = new EditorScroll(area, this::requestLayout);
        this.typing = new TypingPlace(area, writing);
        this.column = new TextColumn(area);
        this.shown = new ShownMarks(area, text, composingProperty(), mark -> select(mark.range()));
        dress(messages);
        writing.begin();
        follow();
        part.attach(writing);
        applySettings(settings);
        install(messages);
    }

    private void dress(Messages messages) {
        getStyleClass().add("post-editor");
        getStylesheets()
                .add(Objects.requireNonNull(PostEditor.class.getResource("/org/diptych/assets/themes/editor.css"))
                        .toExternalForm());
        getChildren().addAll(pane, shown.strip());
        area.moveTo(0);
        // Taking a whole document in leaves the control scrolled to its end.
        area.showParagraphAtTop(0);
        area.setAccessibleRole(AccessibleRole.TEXT_AREA);
        area.setAccessibleText(messages.get("editor.name." + part.kind().name(), part.language()));
    }

    /** What stands in the text moves with it, before its part hears of a change. */
    private void follow() {
        writing.onChange(steps::moved);
        writing.onChange(shown::moved);
        writing.onChange(change -> {
            if (!closed) {
                part.changed(change.position(), change.removedEnd(), change.inserted(), writing.before());
            }
        });
        composingProperty().addListener(observable -> shown.resume());
        writing.onChange(change -> area.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT));
        area.pasting()
                .onPaste(text -> syntax == Syntax.MARKDOWN
                        && (commands().pasteLink(text)
                                || commands().pasteTable(text)
                                || commands().tellAddress(text)));
        area.pasting().onHtml(() -> syntax == Syntax.MARKDOWN && commands().isProse());
    }

    private void install(Messages messages) {
        List.of(
                        steps,
                        new CurrentLine(this),
                        new SelectionBands(this),
                        new FocusShade(this),
                        new Typewriter(this, column),
                        new LeavingKeys(this),
                        new MarkdownKeys(this),
                        new PairKeys(this),
                        new BracketMates(this),
                        new TextDrop(this),
                        new EditorMenu(this, messages),
                        new MeaningClick(this),
                        new PlacePopup(this, messages))
                .forEach(EditorFeature::install);
    }

    /** The text control inside, for tests and popups. */
    public StyleClassedTextArea area() {
        return area;
    }

    public PostPart part() {
        return part;
    }

    /** Whether an input method is composing: meanwhile nothing may be completed, moved or restyled. */
    public ReadOnlyBooleanProperty composingProperty() {
        return writing.composition().activeProperty();
    }

    /** Whether the author types at {@code offset} of the content: the word that ends there is not finished. */
    public boolean isTypedAt(int offset) {
        return typing.is(offset);
    }

    /** Runs {@code action} when the author has left a place that {@link #isTypedAt} was true of. */
    public void onTypingEnd(Runnable action) {
        typing.onEnd(action);
    }

    /** From now on {@code keys} knows what runs a command of the window, for the menu. */
    public void setShortcuts(Function<String, Optional<KeyCombination>> keys) {
        shortcuts = Objects.requireNonNull(keys, "keys");
    }

    Function<String, Optional<KeyCombination>> shortcuts() {
        return shortcuts;
    }

    public EditorSettings settings() {
        return settings;
    }

    public void applySettings(EditorSettings changed) {
        settings = Objects.requireNonNull(changed, "changed");
        restyled = typeSheet == null ? null : KeptLine.of(area);
        requestLayout();
        EditorSettings.Letters letters = settings.letters();
        Font font = Font.font(letters.familyFor(part.language()), letters.size());
        typeSheet = TypeSheet.of(font);
        typeSheet.applyTo(area);
        area.setWrapText(!LongText.hasLongLine(part.content()));
        double gutterWidth = Math.ceil(letters.size() * (settings.lineNumbers() ? 3.2 : 2.0));
        shown.setGutter(settings.lineNumbers(), gutterWidth);
        steps.setGutter(gutterWidth);
        column.measure(font, COLUMNS, gutterWidth);
    }

    /** The height of one line of text, in pixels. */
    public double lineHeight() {
        return typeSheet.lineHeight();
    }

    /** How high this editor must be for {@code lines} lines to be seen in it. */
    public double heightOfLines(double lines) {
        return TextColumn.TOP + lines * lineHeight();
    }

    /** Selects {@code range}, given in the content, and scrolls it near the middle unless it is in view. */
    public void select(TextRange range) {
        int end = Math.min(range.end(), area.getLength());
        area.selectRange(Math.min(range.start(), end), end);
        reveal(range.start());
    }

    /** Lets go of the part, which goes on without an editor; this one is not to be shown again. */
    @Override
    public void close() {
        closed = true;
        part.detach(writing);
        area.editableProperty().unbind();
        // Until the next frame the scene holds on to what it showed: its text and colours need not wait for that.
        area.overrule(area::clear);
        // A caret that blinks is held by the clock.
        area.getCaretSelectionBind().getUnderlyingCaret().dispose();
    }

    /** Scrolls the place at {@code offset} near the middle, unless it is in view. */
    public void reveal(int offset) {
        // What is looked for is shown where the whole editor has room for it.
        unrolling.end(getWidth(), getHeight());
        Reveal.place(area, Math.min(offset, area.getLength()));
    }

    /** How far the text is scrolled, and what of it is seen where. */
    public EditorScroll scroll() {
        return scroll;
    }

    /** Replaces what the editor shows of findings. */
    public void showFindings(List<FindingMark> newest) {
        shown.showFindings(newest);
    }

    /** What the editor shows of findings, as the text is now. */
    public List<FindingMark> findings() {
        return shown.marks().all();
    }

    /** Replaces what the editor shows of how its blocks stand to the other language. */
    public void showSteps(List<StepMark> newest) {
        steps.show(newest);
    }

    /** What the editor shows of how its blocks stand to the other language, as the text is now. */
    public List<StepMark> steps() {
        return steps.all();
    }

    /**
     * Shows what a search found, in place of what one found before.
     *
     * @param found places in the content, in order
     * @param current which of them the author stands on, from 0; -1 for none
     */
    public void showHits(List<TextRange> found, int current) {
        shown.showHits(found, current);
    }

    /** From now on {@code at} says what the place at an offset of the content stands for. */
    public void setMeanings(IntFunction<Optional<PlaceMeaning>> at) {
        meanings = Objects.requireNonNull(at, "at");
    }

    /** From now on {@code now} says which Markdown the post is written in: it decides what is a list. */
    public void setDialect(Supplier<Dialect> now) {
        lists.setDialect(Objects.requireNonNull(now, "now"));
    }

    EditorLists lists() {
        return lists;
    }

    Optional<PlaceMeaning> meaningAt(int offset) {
        return meanings.apply(offset).or(() -> paragraphs().noteAt(offset));
    }

    /** Takes back what was done last here; an action that changed other parts too is taken back there as well. */
    public void undo() {
        writing.undo();
    }

    /** Does again what was taken back last. */
    public void redo() {
        writing.redo();
    }

    /** What the author can do to Markdown by command. */
    public MarkdownCommands commands() {
        return new MarkdownCommands(this);
    }

    /** What the author can make of paragraphs by command. */
    public ParagraphCommands paragraphs() {
        return new ParagraphCommands(this);
    }

    FindingMarks marks() {
        return shown.marks();
    }

    public Writing writing() {
        return writing;
    }

    TypeSheet typeSheet() {
        return typeSheet;
    }

    boolean isMarkdown() {
        return syntax == Syntax.MARKDOWN;
    }

    Syntax syntax() {
        return syntax;
    }

    /** Whether {@code line}, from 0, belongs to a fenced block. */
    public boolean isCode(int line) {
        return shown.isFenced(line);
    }

    @Override
    public void requestFocus() {
        area.requestFocus();
    }

    @Override
    protected void layoutChildren() {
        boolean same = getWidth() == laidOutWidth && getHeight() == laidOutHeight;
        laidOutWidth = getWidth();
        laidOutHeight = getHeight();
        KeptLine kept = restyled == null && !same ? KeptLine.of(area) : restyled;
        unrolling.layOut(getWidth(), getHeight());
        if (!(getScene() != null && scroll.showTop()) && kept != null) {
            kept.keep(lineHeight(), restyled != null);
        }
        restyled = null;
        double bar = getWidth() - area.getWidth();
        shown.strip().resizeRelocate(getWidth() - bar - MarkStrip.WIDTH, 0, MarkStrip.WIDTH, getHeight());
    }
}
