package org.diptych.ui.outline;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.diptych.core.bilingual.state.WaitingPair;
import org.diptych.core.messages.Messages;
import org.diptych.core.text.Graphemes;
import org.diptych.desk.step.StepReading;
import org.diptych.desk.text.Navigator;
import org.diptych.desk.text.PartNames;
import org.diptych.ui.shared.Icons;
import org.kordamp.ikonli.feather.Feather;

/** Says in the status bar how much waits in each language; its menu goes there. Nothing is shown where nothing waits. */
public final class WaitingMenu extends MenuButton {
    private static final int MOST_SHOWN = 20;
    private static final int LONGEST = 60;

    private final ObservableValue<StepReading> reading;
    private final Navigator navigator;
    private final Messages words;

    /**
     * @param reading what is known of the two languages; null while nothing is
     * @param words bundle {@code panels}
     */
    public WaitingMenu(ObservableValue<StepReading> reading, Navigator navigator, Messages words) {
        this.reading = reading;
        this.navigator = navigator;
        this.words = words;
        setId("status-waiting");
        getStyleClass().addAll("flat", "status-item", "in-step-menu");
        setGraphic(Icons.of(Feather.CLOCK));
        managedProperty().bind(visibleProperty());
        setTooltip(new Tooltip(words.get("step.waiting.tip")));
        reading.addListener((observable, before, now) -> show(now));
        setOnShowing(event -> list());
        show(reading.getValue());
    }

    private void show(StepReading known) {
        List<String> counts = new ArrayList<>();
        for (int side = 0; known != null && side < Math.min(2, known.bodies().size()); side++) {
            int count = known.waiting().count(side);
            if (count > 0) {
                counts.add(words.get("step.waiting", count, language(known, side)));
            }
        }
        setVisible(!counts.isEmpty());
        setText(String.join(words.get("step.waiting.and"), counts));
        setAccessibleText(getText());
        if (isVisible() && (isShowing() || getItems().isEmpty())) {
            list();
        }
    }

    private String language(StepReading known, int side) {
        return PartNames.language(known.bodies().get(side).language(), words);
    }

    private void list() {
        getItems()
                .setAll(reading.getValue().waiting().pairs().stream()
                        .limit(MOST_SHOWN)
                        .map(this::item)
                        .toList());
    }

    private MenuItem item(WaitingPair pair) {
        int side = pair.waits().waits(1) ? 1 : 0;
        String text = pair.now(side).replaceAll("\\s+", " ");
        MenuItem item = new MenuItem(Graphemes.shortened(text, LONGEST));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> navigator.goTo(pair.range(side)));
        return item;
    }
}
