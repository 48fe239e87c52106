package org.diptych.app.sheets;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.diptych.core.messages.Messages;
import org.diptych.core.syntax.LanguageSyntax;

/** Asks what a new post is called, in which languages it is written, and, in a site, where its file goes. */
public final class NewPostSheet extends VBox {
    private static final List<List<String>> LANGUAGES = Stream.concat(
                    Stream.of(LanguageSyntax.USUAL.usualTags()),
                    LanguageSyntax.USUAL.usualTags().stream().map(List::of))
            .toList();

    private final TextField title = new TextField();
    private final TextField place = new TextField();
    private final Label note = new Label();
    private final Button make = new Button();
    private final ToggleGroup layouts = new ToggleGroup();
    private final ToggleGroup languages = new ToggleGroup();
    private final Messages messages;
    private final Optional<InSite> site;
    /** The place that was proposed; while the field says that, it follows the title. */
    private String proposed = "";

    /**
     * What the author wants.
     *
     * @param layout empty outside of any site
     * @param place within the site's source folder; empty outside of any, and where the proposed one is as good
     */
    public record Request(String layout, String title, List<String> languages, String place) {}

    /** What a site says of a new post. */
    public interface InSite {
        /** The layouts to choose from. */
        List<String> layouts();

        /** The one that is chosen first. */
        String first();

        /** Hands {@code then} where {@code hexo new} would put the post; never waits. */
        void propose(Request wanted, Consumer<String> then);

        /** Hands {@code then} why the post cannot be written to its place, if that is so; never waits. */
        void check(Request wanted, Consumer<Optional<String>> then);
    }

    /** @param site empty outside of any */
    public NewPostSheet(Messages messages, Optional<InSite> site, Consumer<Request> create, Runnable cancel) {
        super(16);
        this.messages = messages;
        this.site = site;
        getStyleClass().add("question");
        Label heading = new Label(messages.get("new.heading"));
        heading.getStyleClass().add("sheet-title");
        title.setId("new-title");
        title.setPromptText(messages.get("new.prompt"));
        title.setAccessibleText(messages.get("new.prompt"));
        note.setId("new-note");
        note.setText(messages.get(site.isEmpty() ? "new.hint" : "new.hint-site"));
        note.setWrapText(true);
        note.getStyleClass().add("hint");
        make.setId("new-make");
        make.setText(messages.get("new.create"));
        make.setDefaultButton(true);
        make.setOnAction(event -> create.accept(wanted()));
        Button close = new Button(messages.get("new.cancel"));
        close.setOnAction(event -> cancel.run());
        HBox buttons = new HBox(8, close, make);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(heading, title);
        site.ifPresent(here -> getChildren().add(layoutRow(here)));
        getChildren().add(languageRow());
        site.ifPresent(here -> getChildren().add(placeRow()));
        getChildren().addAll(note, buttons);
        title.textProperty().addListener(observable -> propose());
        layouts.selectedToggleProperty().addListener(observable -> propose());
        place.textProperty().addListener(observable -> check());
        propose();
    }

    private FlowPane layoutRow(InSite here) {
        FlowPane row = new FlowPane(8, 8);
        for (String layout : here.layouts()) {
            String key = "new.layout." + layout;
            RadioButton button = choice(messages.has(key) ? messages.get(key) : layout, layout, layouts);
            button.setSelected(layout.equals(here.first()));
            row.getChildren().add(button);
        }
        if (layouts.getSelectedToggle() == null) {
            layouts.selectToggle(layouts.getToggles().get(0));
        }
        return row;
    }

    private FlowPane languageRow() {
        FlowPane row = new FlowPane(8, 8);
        for (List<String> each : LANGUAGES) {
            RadioButton button = choice(messages.get("new.languages." + String.join("-", each)), each, languages);
            button.setSelected(each.equals(LANGUAGES.get(0)));
            row.getChildren().add(button);
        }
        return row;
    }

    private VBox placeRow() {
        Label label = new Label(messages.get("new.place"));
        label.setLabelFor(place);
        place.setId("new-place");
        place.setAccessibleText(label.getText());
        return new VBox(4, label, place);
    }

    private static RadioButton choice(String words, Object value, ToggleGroup group) {
        RadioButton button = new RadioButton(words);
        button.setMnemonicParsing(false);
        button.setUserData(value);
        button.setToggleGroup(group);
        return button;
    }

    private void propose() {
        site.ifPresent(here -> here.propose(wanted(), now -> {
            if (isProposed()) {
                proposed = now;
                place.setText(now);
            }
        }));
    }

    private boolean isProposed() {
        return place.getText().equals(proposed);
    }

    private void check() {
        if (isProposed()) {
            note.setText(messages.get("new.hint-site"));
            make.setDisable(false);
            return;
        }
        site.ifPresent(here -> {
            Request asked = wanted();
            here.check(asked, trouble -> {
                if (asked.place().equals(place.getText())) {
                    note.setText(trouble.orElseGet(() -> messages.get("new.hint-site")));
                    make.setDisable(trouble.isPresent());
                }
            });
        });
    }

    @SuppressWarnings("unchecked")
    private Request wanted() {
        Toggle layout = layouts.getSelectedToggle();
        return new Request(
                layout == null ? "" : layout.getUserData().toString(),
                title.getText(),
                (List<String>) languages.getSelectedToggle().getUserData(),
                isProposed() ? "" : place.getText());
    }

    public TextField field() {
        return title;
    }
}
