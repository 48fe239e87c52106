package org.diptych.ui.export;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import org.diptych.core.check.Finding;
import org.diptych.core.messages.Messages;

/** What the checks found, in the sheet: as high as it is long, up to five lines, and not there without any. */
public final class FoundList extends ListView<Finding> {
    private static final int MOST_LINES = 5;
    private static final double LINE = 32;

    /**
     * @param goTo closes the sheet and goes to a finding
     * @param sentences what a finding says, in the reader's language
     * @param words bundle {@code panels}
     */
    public FoundList(
            ObservableList<Finding> findings,
            Consumer<Finding> goTo,
            Function<Finding, String> sentences,
            Messages words) {
        super(findings);
        setCellFactory(view -> new ExportFindingCell(goTo, sentences, words));
        setAccessibleText(words.get("findings.title"));
        visibleProperty().bind(Bindings.isNotEmpty(findings));
        managedProperty().bind(visibleProperty());
        findings.addListener((Observable changed) -> fit());
        fit();
    }

    private void fit() {
        setPrefHeight(Math.min(MOST_LINES, getItems().size()) * LINE + 2);
    }
}
