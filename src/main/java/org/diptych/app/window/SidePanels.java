package org.diptych.app.window;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.diptych.app.commands.SideName;
import org.diptych.app.parts.FindingWords;
import org.diptych.app.parts.ViewSurroundings;
import org.diptych.core.messages.Messages;
import org.diptych.desk.findings.FindingsModel;
import org.diptych.desk.outline.OutlineModel;
import org.diptych.desk.references.ReferencesModel;
import org.diptych.ui.findings.FindingsPane;
import org.diptych.ui.outline.OutlinePane;
import org.diptych.ui.references.ReferencesPane;
import org.diptych.ui.references.SiteReferenceActions;

/** The side panels; each pane is made when it is first opened. */
public final class SidePanels {
    private final Map<SideName, Region> panes = new EnumMap<>(SideName.class);
    private final Messages words;
    private final FindingWords findingWords;
    private final OutlineModel outline;
    private final ReferencesModel references;
    private final FindingsModel findings;
    private final FilesPanels files;
    private SiteReferenceActions beyond = SiteReferenceActions.NOTHING;
    private Consumer<String> help = topic -> {};

    public SidePanels(
            OutlineModel outline,
            ReferencesModel references,
            FindingsModel findings,
            FilesPanels files,
            ViewSurroundings surroundings) {
        this.outline = outline;
        this.references = references;
        this.findings = findings;
        this.files = files;
        this.words = surroundings.partWords();
        this.findingWords = surroundings.findings();
    }

    /** The references panel, when it is made, hands on to {@code window} what reaches beyond the post. */
    public void reach(SiteReferenceActions window) {
        beyond = window;
    }

    /** The findings panel, when it is made, opens the manual with {@code manual}, which takes a section's id. */
    public void helpWith(Consumer<String> manual) {
        help = manual;
    }

    public OutlineModel outline() {
        return outline;
    }

    public FindingsModel findings() {
        return findings;
    }

    /** The caret is at {@code offset} in the file. */
    public void caretMoved(int offset) {
        outline.caretProperty().set(offset);
        findings.caretProperty().set(offset);
    }

    Region pane(SideName side) {
        return panes.computeIfAbsent(side, this::newPane);
    }

    private Region newPane(SideName side) {
        return switch (side) {
            case POSTS -> files.posts();
            case OUTLINE -> new OutlinePane(outline, words);
            case REFERENCES -> new ReferencesPane(references, words, beyond);
            case FINDINGS -> new FindingsPane(findings, findingWords::of, words, help);
            case FILES -> files.filesAndHistory();
        };
    }
}
