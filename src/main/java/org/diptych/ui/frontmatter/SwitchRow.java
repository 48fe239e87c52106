package org.diptych.ui.frontmatter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.diptych.core.frontmatter.Field;
import org.diptych.core.frontmatter.FieldValue;
import org.diptych.core.frontmatter.FieldValue.Scalar;
import org.diptych.core.frontmatter.edit.NewValue;
import org.diptych.core.messages.Messages;
import org.diptych.desk.frontmatter.FieldKind;
import org.diptych.desk.frontmatter.FormReading;
import org.diptych.desk.frontmatter.FrontMatterForm;
import org.diptych.desk.frontmatter.KnownKeys;
import org.diptych.desk.frontmatter.RefusedChange;

/** What is on or off in the post: the switches Hexo's themes and plugins know, and every key that says true or false. */
final class SwitchRow extends FieldRow {
    private final FrontMatterForm form;
    private final Messages words;
    private final Map<String, CheckBox> boxes = new LinkedHashMap<>();
    private final FlowPane switches = new FlowPane(16, 6);
    private boolean showing;

    SwitchRow(FrontMatterForm form, Messages words) {
        super(words.get("switches"), form, words);
        this.form = form;
        this.words = words;
        switches.setPrefWrapLength(120);
        KnownKeys.SWITCHES.forEach(this::box);
        hold(switches);
        arrange(KnownKeys.SWITCHES);
    }

    /** Whether {@code field} is a switch. */
    static boolean holds(FormReading reading, Field field) {
        boolean known = KnownKeys.SWITCHES.contains(field.key()) && field.value() instanceof Scalar;
        return known || FieldKind.of(reading, field.value()) == FieldKind.SWITCH;
    }

    @Override
    Stream<String> keys(FormReading reading) {
        return boxes.keySet().stream().filter(key -> find(key).isPresent());
    }

    /** One that was refused stays as it was turned; the others go on saying what is so. */
    @Override
    boolean keeps(RefusedChange refusal) {
        return false;
    }

    @Override
    void say(FormReading reading) {
        List<String> keys = new ArrayList<>(KnownKeys.SWITCHES);
        reading.fields(field -> holds(reading, field)).stream()
                .map(Field::key)
                .filter(key -> !keys.contains(key))
                .forEach(keys::add);
        keys.removeIf(key ->
                reading.read().find(key).filter(field -> !holds(reading, field)).isPresent());
        arrange(keys);
        showing = true;
        try {
            keys.stream()
                    .filter(key ->
                            !form.isWaiting(key) && form.refusals().of(key).isEmpty())
                    .forEach(key -> show(key, reading.value(key)));
        } finally {
            showing = false;
        }
    }

    /** The switch of {@code key}, if there is one. */
    Optional<CheckBox> find(String key) {
        return Optional.ofNullable(boxes.get(key)).filter(box -> box.getParent() != null);
    }

    @Override
    Node focusTarget() {
        return switches.getChildren().isEmpty()
                ? switches
                : switches.getChildren().get(0);
    }

    private void show(String key, Optional<FieldValue> value) {
        CheckBox box = box(key);
        box.setSelected(value.map(FieldValue::isTruthy).orElse(KnownKeys.isOnByDefault(key)));
        String note = value.isPresent() ? "switch.said" : "switch.default";
        box.setTooltip(new Tooltip(words.get(note, key)));
    }

    private void arrange(List<String> keys) {
        List<CheckBox> shown = keys.stream().map(this::box).toList();
        if (!switches.getChildren().equals(shown)) {
            switches.getChildren().setAll(shown);
        }
    }

    private CheckBox box(String key) {
        return boxes.computeIfAbsent(key, named -> {
            CheckBox box = new CheckBox(named);
            box.setMnemonicParsing(false);
            box.setId("switch-" + named);
            box.selectedProperty().addListener((observable, before, on) -> {
                if (!showing) {
                    form.set(named, new NewValue.Word(String.valueOf(on)));
                }
            });
            return box;
        });
    }
}
