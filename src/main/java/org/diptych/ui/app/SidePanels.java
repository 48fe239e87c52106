package org.diptych.ui.app;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import org.diptych.core.messages.Messages;
import org.diptych.ui.app.commands.SideName;
import org.diptych.ui.app.parts.FindingWords;
import org.diptych.ui.findings.FindingsModel;
import org.diptych.ui.findings.FindingsPane;
import org.diptych.ui.outline.OutlineModel;
import org.diptych.ui.outline.OutlinePane;
import org.diptych.ui.references.Beyond;
import org.diptych.ui.references.ReferencesModel;
import org.diptych.ui.references.ReferencesPane;
import org.diptych.ui.shared.Navigator;
import org.diptych.ui.shared.PostSession;
import org.diptych.ui.shared.StepReader;
import org.diptych.ui.shared.work.Background;

/** The side panels; each pane is made when it is first opened. */
final class SidePanels {
    private final Map<SideName, Region> panes = new EnumMap<>(SideName.class);
    private final Messages words;
    private final FindingWords findingWords;
    private final OutlineModel outline;
    private final ReferencesModel references;
    private final FindingsModel findings;
    private final FilesPanels files;
    private Beyond beyond = Beyond.NOTHING;

    SidePanels(
            ObservableValue<PostSession> session,
            Navigator navigator,
            Background background,
            FindingWords findingWords,
            StepReader stepReader,
            FilesPanels files) {
        this.words = Messages.of("panels", findingWords.locale());
        this.findingWords = findingWords;
        this.files = files;
        this.outline = new OutlineModel(session, navigator, stepReader, background);
        this.references = new ReferencesModel(session, navigator, background);
        this.findings = new FindingsModel(session, navigator, findingWords::of, words, background);
    }

    /** The references panel, when it is made, hands on to {@code window} what reaches beyond the post. */
    void reach(Beyond window) {
        beyond = window;
    }

    OutlineModel outline() {
        return outline;
    }

    FindingsModel findings() {
        return findings;
    }

    /** The caret is at {@code offset} in the file. */
    void caretMoved(int offset) {
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
            case FINDINGS -> new FindingsPane(findings, findingWords::of, words);
            case FILES -> files.filesAndHistory();
        };
    }
}
