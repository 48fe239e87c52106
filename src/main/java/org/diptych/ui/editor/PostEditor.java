package org.diptych.ui.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.diptych.core.highlight.Syntax;
import org.diptych.core.messages.Messages;
import org.diptych.core.post.SegmentKind;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;
import org.diptych.ui.shared.PostPart;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.PlainTextChange;

/**
 * The editor of one part of a post. Lives as long as the part; what it undoes survives being hidden and shown again.
 *
 * <p>Confined to the FX thread. Key filters on this node come before the editor's own keys. Nothing is null.
 */
public final class PostEditor extends Region {
    private final PostPart part;
    private final Messages messages;
    private final UndoHistory history = new UndoHistory(System::nanoTime);
    private final WritingArea area = new WritingArea(this::undo, this::redo);
    private final VirtualizedScrollPane<WritingArea> scroll = new VirtualizedScrollPane<>(area);
    private final Marks marks = new Marks();
    private final Composition composition;
    private final Colouring colouring;
    private final TextColumn column = new TextColumn(area);
    private final Gutter gutter = new Gutter(area, marks);
    private final List<EditorFeature> features = new ArrayList<>();
    private EditorSettings settings;
    private Selected selected = Selected.caretAt(0);
    private boolean replaying;

    /** @param messages the words of area {@code editor} */
    public PostEditor(PostPart part, EditorSettings settings, Messages messages) {
        this.part = Objects.requireNonNull(part, "part");
        this.messages = Objects.requireNonNull(messages, "messages");
        this.composition = new Composition(area, this::changed, area::replaceSelection);
        this.colouring = new Colouring(area, marks, syntax(part.kind()), part.content(), composition::isActive);
        getStyleClass().add("post-editor");
        getStylesheets()
                .add(Objects.requireNonNull(PostEditor.class.getResource("/org/diptych/assets/themes/editor.css"))
                        .toExternalForm());
        getChildren().add(scroll);
        area.moveTo(0);
        area.setAccessibleRole(AccessibleRole.TEXT_AREA);
        area.setAccessibleText(messages.get("editor.name." + part.kind().name(), part.language()));
        area.plainTextChanges().subscribe(this::heard);
        area.selectionProperty().addListener(observable -> selectionMoved());
        part.attach(this::apply);
        new CurrentLine().install(this);
        applySettings(settings);
    }

    private static Syntax syntax(SegmentKind kind) {
        return switch (kind) {
            case FRONT_MATTER -> Syntax.YAML;
            case REFERENCES -> Syntax.REFERENCES;
            case SUMMARY, BODY, BETWEEN, TAIL -> Syntax.MARKDOWN;
        };
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
        return composition.activeProperty();
    }

    public EditorSettings settings() {
        return settings;
    }

    public void applySettings(EditorSettings changed) {
        settings = Objects.requireNonNull(changed, "changed");
        Font font = Font.font(InstalledFonts.first(settings.fonts()), settings.letterSize());
        TypeSheet.apply(area, font);
        area.setWrapText(settings.wrap());
        double gutterWidth = Math.ceil(settings.letterSize() * (settings.lineNumbers() ? 3.2 : 1.6));
        gutter.set(settings.lineNumbers(), gutterWidth);
        column.measure(font, settings.columns(), gutterWidth);
    }

    /** Selects {@code range}, given in the content, and scrolls it into view. */
    public void select(TextRange range) {
        int end = Math.min(range.end(), area.getLength());
        area.selectRange(Math.min(range.start(), end), end);
        area.requestFollowCaret();
    }

    /** Replaces what the editor shows of findings. */
    public void showFindings(List<FindingMark> newest) {
        List<FindingMark> before = marks.all();
        if (before.equals(newest)) {
            return;
        }
        marks.show(newest);
        before.forEach(
                mark -> colouring.restyle(mark.range().start(), mark.range().end()));
        newest.forEach(
                mark -> colouring.restyle(mark.range().start(), mark.range().end()));
    }

    /** Takes the last step back. */
    public void undo() {
        composition.cancel();
        history.undo().ifPresent(step -> replay(step.inverse(), step.before()));
    }

    /** Does again what was taken back last. */
    public void redo() {
        composition.cancel();
        history.redo().ifPresent(step -> replay(step.changes(), step.after()));
    }

    /** Replaces a stretch of the content as one step and selects; the caret is the selection's second end. */
    void replace(int from, int to, String text, Selected then) {
        history.seal();
        area.replaceText(from, to, text);
        area.selectRange(then.anchor(), then.caret());
        history.seal();
        area.requestFollowCaret();
    }

    @Override
    public void requestFocus() {
        area.requestFocus();
    }

    @Override
    protected void layoutChildren() {
        scroll.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    private void replay(List<TextChange> changes, Selected then) {
        replaying = true;
        try {
            changes.forEach(change -> area.replaceText(change.position(), change.removedEnd(), change.inserted()));
        } finally {
            replaying = false;
        }
        area.selectRange(then.anchor(), then.caret());
        area.requestFollowCaret();
    }

    private void apply(List<TextEdit> edits) {
        composition.cancel();
        history.seal();
        history.group(() -> edits.stream()
                .sorted(Comparator.comparingInt((TextEdit edit) -> edit.range().start())
                        .reversed())
                .forEach(this::applyOne));
    }

    private void applyOne(TextEdit edit) {
        Selected before = selected;
        TextChange change = new TextChange(
                edit.range().start(),
                area.getText(edit.range().start(), edit.range().end()),
                edit.replacement());
        area.replaceText(change.position(), change.removedEnd(), change.inserted());
        area.selectRange(moved(before.anchor(), change), moved(before.caret(), change));
    }

    private static int moved(int offset, TextChange change) {
        if (offset <= change.position()) {
            return offset;
        }
        int shift = change.inserted().length() - change.removed().length();
        return offset >= change.removedEnd() ? offset + shift : Math.min(offset, change.insertedEnd());
    }

    private void heard(PlainTextChange change) {
        if (!composition.isActive()) {
            changed(new TextChange(change.getPosition(), change.getRemoved(), change.getInserted()));
        }
    }

    private void changed(TextChange change) {
        if (!replaying) {
            history.record(change, selected, Selected.caretAt(change.insertedEnd()));
        }
        marks.moved(change);
        colouring.changed(change);
        part.changed(change.position(), change.removedEnd(), change.inserted());
    }

    private void selectionMoved() {
        if (!composition.isActive()) {
            selected = new Selected(area.getAnchor(), area.getCaretPosition());
        }
    }
}
