package org.diptych.ui.frontmatter;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.diptych.core.frontmatter.FieldValue;
import org.diptych.core.frontmatter.edit.DateText;
import org.diptych.core.frontmatter.edit.Wanted;
import org.diptych.core.messages.Messages;
import org.diptych.ui.shared.Buttons;
import org.kordamp.ikonli.feather.Feather;

/** A day from the calendar, a time, and the time zone they are meant in. */
final class DateRow extends FieldRow {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private final String key;
    private final FrontMatterForm form;
    private final Messages words;
    private final ObservableValue<ZoneId> siteZone;
    private final DatePicker day = new DatePicker();
    private final TextField time = new TextField();
    private final Label zone = new Label();
    private final LiveText live;
    private Optional<FieldValue> value = Optional.empty();
    private Optional<DateText> date = Optional.empty();
    private boolean showing;

    /** @param siteZone the zone of dates that name none */
    DateRow(String key, FrontMatterForm form, ObservableValue<ZoneId> siteZone, Messages words) {
        super(FieldNames.of(key, words));
        this.key = key;
        this.form = form;
        this.words = words;
        this.siteZone = siteZone;
        String name = FieldNames.of(key, words);
        day.setConverter(new IsoDay());
        day.setPromptText(words.get("date.day"));
        day.setPrefWidth(126);
        day.getEditor().setAccessibleText(words.get("date.day-of", name));
        day.setAccessibleText(words.get("date.day-of", name));
        day.valueProperty().addListener((observable, before, picked) -> pick(picked));
        day.getEditor().focusedProperty().addListener((observable, before, focused) -> {
            if (!focused) {
                takeTypedDay();
            }
        });
        time.setPromptText(words.get("date.time"));
        time.setPrefWidth(78);
        time.setAccessibleText(words.get("date.time-of", name));
        live = new LiveText(time, this::typeTime, this::leaveTime);
        zone.getStyleClass().add("field-note");
        siteZone.addListener(observable -> showZone());
        Button now = Buttons.icon(Feather.CLOCK, words.get("date.now", name), this::setNow);
        FlowPane controls = new FlowPane(4, 4, day, time, zone, now);
        controls.setAlignment(Pos.CENTER_LEFT);
        controls.setPrefWrapLength(120);
        hold(controls);
    }

    @Override
    void show(FormReading reading) {
        if (form.isWaiting(key)) {
            return;
        }
        value = reading.value(key);
        String text = Values.text(value);
        date = DateText.of(text);
        showing = true;
        try {
            day.setValue(date.map(DateText::date).orElse(null));
            if (date.isEmpty() && !day.getEditor().isFocused()) {
                day.getEditor().setText(text);
            }
        } finally {
            showing = false;
        }
        boolean wrong = date.isEmpty() && !text.isEmpty();
        day.pseudoClassStateChanged(WRONG, wrong);
        if (!time.isFocused()) {
            showTime();
        }
        showZone();
        if (wrong) {
            zone.setText(words.get("date.none"));
        }
    }

    @Override
    Node focusTarget() {
        return day;
    }

    private void pick(LocalDate picked) {
        if (showing) {
            return;
        }
        if (picked == null) {
            form.set(key, Wanted.NOTHING);
        } else {
            DateText changed =
                    date.map(known -> known.with(picked)).orElseGet(() -> DateText.of(picked, LocalTime.MIDNIGHT));
            form.set(key, Values.date(changed.text(), value));
        }
    }

    private void takeTypedDay() {
        String typed = day.getEditor().getText();
        LocalDate read = day.getConverter().fromString(typed);
        if (read != null || typed.isBlank()) {
            day.setValue(read);
        } else {
            show(form.readingProperty().get());
        }
    }

    private void typeTime(String typed) {
        Optional<LocalTime> read = readTime(typed);
        time.pseudoClassStateChanged(WRONG, read.isEmpty() && !typed.isBlank());
        read.ifPresent(hour -> {
            DateText changed =
                    date.map(known -> known.with(hour)).orElseGet(() -> DateText.of(today().toLocalDate(), hour));
            form.type(key, Values.date(changed.text(), value));
        });
    }

    private static Optional<LocalTime> readTime(String typed) {
        String[] parts = typed.strip().split("[:：]");
        if (parts.length < 2 || parts.length > 3 || !typed.strip().matches("[0-9:：]+")) {
            return Optional.empty();
        }
        try {
            String hour = parts[0].length() == 1 ? "0" + parts[0] : parts[0];
            return Optional.of(LocalTime.parse(hour + ":" + parts[1] + (parts.length == 3 ? ":" + parts[2] : "")));
        } catch (DateTimeParseException halfTyped) {
            return Optional.empty();
        }
    }

    private void leaveTime() {
        form.endTyping(key);
        showTime();
    }

    private void showTime() {
        live.show(date.map(DateText::timeText).orElse(""));
        time.pseudoClassStateChanged(WRONG, false);
    }

    private void setNow() {
        ZonedDateTime now = today();
        DateText changed = date.map(known -> known.with(now.toLocalDate()).with(now.toLocalTime()))
                .orElseGet(() -> DateText.of(now.toLocalDate(), now.toLocalTime()));
        form.set(key, Values.date(changed.text(), value));
    }

    /** The present moment where the date is meant. */
    private ZonedDateTime today() {
        ZoneId meant =
                date.flatMap(DateText::offset).<ZoneId>map(offset -> offset).orElseGet(siteZone::getValue);
        return ZonedDateTime.now(meant).truncatedTo(ChronoUnit.SECONDS);
    }

    private void showZone() {
        String own = date.flatMap(DateText::offset)
                .map(offset -> "UTC" + (offset.getTotalSeconds() == 0 ? "" : offset.getId()))
                .orElse("");
        String site = date.isEmpty() ? "" : siteZone.getValue().getId();
        zone.setText(own.isEmpty() ? site : own);
        zone.setTooltip(new Tooltip(words.get(own.isEmpty() ? "date.site-zone" : "date.own-zone")));
    }
}
