package org.diptych.ui.frontmatter;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.diptych.core.frontmatter.FieldValue;
import org.diptych.core.frontmatter.edit.DateText;
import org.diptych.core.frontmatter.edit.DateText.Precision;
import org.diptych.core.frontmatter.edit.NewValue;
import org.diptych.core.messages.Messages;
import org.diptych.desk.frontmatter.FieldNames;
import org.diptych.desk.frontmatter.FieldValues;
import org.diptych.desk.frontmatter.FormReading;
import org.diptych.desk.frontmatter.FrontMatterForm;
import org.diptych.desk.frontmatter.TypedDate;
import org.diptych.ui.shared.Buttons;
import org.kordamp.ikonli.feather.Feather;

/** A day, typed or from the calendar, a time, and the time zone they are meant in. */
final class DateRow extends FieldRow {
    private final String key;
    private final FrontMatterForm form;
    private final Messages words;
    private final ObservableValue<ZoneId> siteZone;
    private final DatePart day;
    private final DatePart time;
    private final Calendar calendar;
    private final Label zone = new Label();
    private Optional<FieldValue> value = Optional.empty();
    private Optional<DateText> date = Optional.empty();
    /** What was asked last: when the front matter says it, that is no news to who typed it. */
    private Optional<DateText> asked = Optional.empty();

    /** @param siteZone the zone of dates that name none */
    DateRow(String key, FrontMatterForm form, ObservableValue<ZoneId> siteZone, Messages words) {
        super(FieldNames.of(key, words), form, words);
        this.key = key;
        this.form = form;
        this.words = words;
        this.siteZone = siteZone;
        String name = FieldNames.of(key, words);
        day = new DatePart(words.get("date.day-of", name), 104, DateRow::isDay, this::typeDay, this::leaveDay);
        day.setPromptText(words.get("date.day"));
        time = new DatePart(words.get("date.time-of", name), 82, DateRow::isTime, this::typeTime, this::leave);
        time.setPromptText(words.get("date.time"));
        calendar = new Calendar(words.get("date.pick", name), this::pick);
        day.addEventHandler(KeyEvent.KEY_PRESSED, calendar::open);
        Button now = Buttons.icon(Feather.CLOCK, words.get("date.now", name), this::setNow);
        zone.getStyleClass().add("field-note");
        siteZone.addListener(observable -> showZone());
        FlowPane controls = new FlowPane(4, 4, together(day, calendar), together(time, now), zone);
        controls.setPrefWrapLength(120);
        hold(controls);
    }

    @Override
    Stream<String> keys(FormReading reading) {
        return Stream.of(key);
    }

    @Override
    void say(FormReading reading) {
        if (form.isWaiting(key)) {
            return;
        }
        Optional<DateText> before = date;
        value = reading.value(key);
        String text = FieldValues.text(value);
        date = DateText.of(text);
        // How it would be padded does not show in every date.
        boolean news = !date.equals(before) && !date.map(DateText::text).equals(asked.map(DateText::text));
        boolean none = date.isEmpty() && !text.isEmpty();
        asked = news ? Optional.empty() : asked;
        calendar.point(date.map(DateText::date).orElse(null));
        day.show(date.map(known -> known.date().toString()).orElse(text), news);
        time.show(date.map(DateText::timeText).orElse(""), news);
        if (none) {
            day.mark(true);
        }
        showZone();
        if (none) {
            zone.setText(words.get("date.none"));
        }
    }

    @Override
    Node focusTarget() {
        return day;
    }

    @Override
    Optional<String> misread() {
        return day.misread().map(typed -> words.get("date.no-day", typed)).or(() -> time.misread()
                .map(typed -> words.get("date.no-time", typed)));
    }

    @Override
    void enter() {
        day.enter();
        time.enter();
    }

    @Override
    void forget() {
        day.forget();
        time.forget();
    }

    private static HBox together(Node... controls) {
        HBox box = new HBox(2, controls);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private static boolean isDay(String typed) {
        return whole(typed).isPresent() || TypedDate.day(typed).isPresent();
    }

    private static boolean isTime(String typed) {
        return TypedDate.time(typed).isPresent();
    }

    /** A date with its time, which somebody pastes whole. */
    private static Optional<DateText> whole(String typed) {
        return DateText.of(TypedDate.plain(typed)).filter(read -> read.time().isPresent());
    }

    private void typeDay(String typed) {
        type(whole(typed).or(() -> TypedDate.day(typed).map(this::on)));
    }

    private void typeTime(String typed) {
        type(TypedDate.time(typed).map(hour -> date.map(known -> known.with(hour))
                .orElseGet(() -> DateText.of(today().toLocalDate(), hour))));
    }

    private void type(Optional<DateText> read) {
        read.ifPresent(wanted -> form.type(key, said(wanted)));
        complain(form.readingProperty().get());
    }

    /** A day that is left empty takes the date away: not while it is typed, when the time would be lost. */
    private void leaveDay() {
        if (day.getText().isBlank()
                && value.isPresent()
                && !FieldValues.text(value).isEmpty()) {
            asked = Optional.empty();
            form.set(key, NewValue.NOTHING);
        }
        leave();
    }

    private void leave() {
        form.endTyping(key);
        show(form.readingProperty().get());
    }

    private void pick(LocalDate picked) {
        day.forget();
        form.set(key, said(on(picked)));
    }

    private void setNow() {
        ZonedDateTime now = today();
        forget();
        form.set(
                key,
                said(date.map(known -> known.with(now.toLocalDate()).with(now.toLocalTime()))
                        .orElseGet(() -> DateText.of(now.toLocalDate(), now.toLocalTime()))));
    }

    /** The date on another day. */
    private DateText on(LocalDate day) {
        return date.map(known -> known.with(day)).orElseGet(() -> DateText.of(day, LocalTime.MIDNIGHT));
    }

    private NewValue said(DateText wanted) {
        asked = Optional.of(wanted);
        return FieldValues.date(wanted.text(), value);
    }

    /** The present moment where the date is meant, as exactly as it is written. */
    private ZonedDateTime today() {
        ZoneId meant =
                date.flatMap(DateText::offset).<ZoneId>map(offset -> offset).orElseGet(siteZone::getValue);
        boolean minutes = date.filter(
                        known -> known.time().isPresent() && known.style().precision() == Precision.MINUTES)
                .isPresent();
        return ZonedDateTime.now(meant).truncatedTo(minutes ? ChronoUnit.MINUTES : ChronoUnit.SECONDS);
    }

    private void showZone() {
        String own = date.flatMap(DateText::offset)
                .map(offset -> "UTC" + (offset.getTotalSeconds() == 0 ? "" : offset.getId()))
                .orElse("");
        String site = date.isEmpty() ? "" : siteZone.getValue().getId();
        zone.setText(own.isEmpty() ? place(site) : own);
        zone.setTooltip(new Tooltip(own.isEmpty() ? words.get("date.site-zone", site) : words.get("date.own-zone")));
    }

    /** Of Asia/Shanghai the city alone: it stands beside the time even where the form is narrow. */
    private static String place(String zone) {
        return zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ');
    }
}
