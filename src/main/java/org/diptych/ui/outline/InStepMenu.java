package org.diptych.ui.outline;

import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.diptych.core.check.Finding;
import org.diptych.core.check.drift.InStep;
import org.diptych.core.messages.Messages;
import org.diptych.desk.text.Navigator;
import org.diptych.ui.shared.Icons;
import org.kordamp.ikonli.feather.Feather;

/** Says in the status bar whether the two languages are in step; its menu goes to where they are not. */
public final class InStepMenu extends MenuButton {
    private static final int MOST_SHOWN = 20;

    private final ObservableValue<InStep> inStep;
    private final Navigator navigator;
    private final Function<Finding, String> sentences;
    private final Messages words;
    private final Tooltip tip = new Tooltip();

    /**
     * @param inStep what differs; null while it is not known
     * @param sentences what a finding says, in the reader's language
     * @param words bundle {@code panels}
     */
    public InStepMenu(
            ObservableValue<InStep> inStep, Navigator navigator, Function<Finding, String> sentences, Messages words) {
        this.inStep = inStep;
        this.navigator = navigator;
        this.sentences = sentences;
        this.words = words;
        getStyleClass().addAll("flat", "status-item", "in-step-menu");
        setGraphic(Icons.of(Feather.COLUMNS));
        managedProperty().bind(visibleProperty());
        setTooltip(tip);
        inStep.addListener((observable, before, now) -> show(now));
        setOnShowing(event -> list());
        show(inStep.getValue());
    }

    private void show(InStep known) {
        setVisible(known != null && known.compared());
        if (!isVisible()) {
            return;
        }
        List<Finding> differences = known.findings();
        setText(differences.isEmpty() ? words.get("step.in") : words.get("step.out", differences.size()));
        tip.setText(words.get(differences.isEmpty() ? "step.in.tip" : "step.out.tip"));
        setAccessibleText(getText());
        setDisable(differences.isEmpty());
        if (isShowing() || getItems().isEmpty()) {
            list();
        }
    }

    private void list() {
        getItems()
                .setAll(inStep.getValue().findings().stream()
                        .limit(MOST_SHOWN)
                        .map(this::item)
                        .toList());
    }

    private MenuItem item(Finding difference) {
        MenuItem item = new MenuItem(sentences.apply(difference));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> navigator.goTo(difference.range()));
        return item;
    }
}
