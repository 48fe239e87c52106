package org.diptych.ui.settings;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.messages.Messages;
import org.diptych.desk.settings.EditorChoice;
import org.diptych.desk.settings.PageChoice;
import org.diptych.desk.settings.Settings;
import org.diptych.desk.settings.SettingsModel;
import org.diptych.desk.settings.WritingChoice;

/** What the author can choose; each choice but the language takes effect at once. */
public final class SettingsPane extends VBox {
    private static final double WIDTH = 240;
    private static final double BAR = 16;
    private final SettingsModel model;
    private final Messages words;
    private final Supplier<Optional<String>> askStyle;
    private final GridPane grid = new GridPane();

    /**
     * @param words bundle {@code app}
     * @param askStyle asks for a style sheet of the author's own
     * @param shortcuts shows the sheet of keys instead
     * @param close takes the pane away
     */
    public SettingsPane(
            SettingsModel model,
            Messages words,
            Supplier<Optional<String>> askStyle,
            Runnable shortcuts,
            Runnable close) {
        super(16);
        this.model = model;
        this.words = words;
        this.askStyle = askStyle;
        getStyleClass().add("settings-pane");
        Label heading = new Label(words.get("settings.title"));
        heading.getStyleClass().add("sheet-title");
        grid.setHgap(16);
        grid.setVgap(8);
        fill();
        Button done = new Button(words.get("settings.close"));
        done.setDefaultButton(true);
        done.setOnAction(event -> close.run());
        Button keys = new Button(words.get("settings.shortcuts"));
        keys.setId("settings-shortcuts");
        keys.setOnAction(event -> shortcuts.run());
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox buttons = new HBox(keys, between, done);
        ScrollPane choices = new ScrollPane(grid);
        choices.getStyleClass().add("sheet-scroll");
        choices.setFitToWidth(true);
        // The bar stands in the sheet's own edge, beside the boxes.
        grid.setPadding(new Insets(0, BAR, 0, 0));
        VBox.setMargin(choices, new Insets(0, -BAR, 0, 0));
        choices.setMinHeight(0);
        setMinHeight(0);
        getChildren().addAll(heading, choices, buttons);
    }

    /** The first control, for the focus. */
    public Node first() {
        return grid.getChildren().get(1);
    }

    private void fill() {
        Settings now = model.get();
        choice("language", now.language(), Settings::withLanguage);
        choice("theme", now.theme(), Settings::withTheme);
        font(
                "font",
                now.editor().fonts().others(),
                (editor, font) -> editor.withFonts(editor.fonts().withOthers(font)));
        font(
                "chinese-font",
                now.editor().fonts().chinese(),
                (editor, font) -> editor.withFonts(editor.fonts().withChinese(font)));
        row(
                "font-size",
                new NumberSpinner(
                        EditorChoice.SMALLEST,
                        EditorChoice.LARGEST,
                        now.editor().fontSize(),
                        1,
                        chosen -> editor(choice -> choice.withFontSize(chosen))));
        check("line-numbers", now.editor().lineNumbers(), on -> editor(choice -> choice.withLineNumbers(on)));
        check("spelling", now.writing().spelling(), on -> writing(choice -> choice.withSpelling(on)));
        choice(
                "chinese-spacing",
                now.writing().spacing(),
                (all, chosen) -> all.withWriting(all.writing().withSpacing(chosen)));
        check("chinese-punctuation", now.writing().punctuation(), on -> writing(choice -> choice.withPunctuation(on)));
        check("serif", now.page().serif(), on -> page(choice -> choice.withSerif(on)));
        new PageRows(model, words, this::row).fill(askStyle);
        choice(
                "images",
                now.page().images(),
                (all, chosen) -> all.withPage(all.page().withImages(chosen)));
        choice("dialect", now.dialect(), Settings::withDialect);
        check("pairs-with-site", now.pairsWithSite(), on -> model.change(all -> all.withPairsWithSite(on)));
        new InsertRows(model, words, this::row).fill();
        new TranslatorRows(model, words, this::row).fill();
    }

    private void editor(Function<EditorChoice, EditorChoice> change) {
        model.change(all -> all.withEditor(change.apply(all.editor())));
    }

    private void writing(Function<WritingChoice, WritingChoice> change) {
        model.change(all -> all.withWriting(change.apply(all.writing())));
    }

    private void page(Function<PageChoice, PageChoice> change) {
        model.change(all -> all.withPage(change.apply(all.page())));
    }

    private <E extends Enum<E>> void choice(String name, E now, BiFunction<Settings, E, Settings> with) {
        ComboBox<E> box = new ComboBox<>(
                FXCollections.observableArrayList(now.getDeclaringClass().getEnumConstants()));
        box.setConverter(new Words<>(value -> words.get(
                value instanceof Dialect ? "dialect." + value : "settings." + name + "." + lower(value.name()))));
        box.setValue(now);
        box.valueProperty().addListener((observable, before, chosen) -> model.change(all -> with.apply(all, chosen)));
        row(name, box);
    }

    private void font(String name, String now, BiFunction<EditorChoice, String, EditorChoice> with) {
        row(name, new FontChoice(now, words, chosen -> editor(choice -> with.apply(choice, chosen))));
    }

    private void check(String name, boolean now, java.util.function.Consumer<Boolean> change) {
        CheckBox box = new CheckBox();
        box.setSelected(now);
        box.selectedProperty().addListener((observable, before, on) -> change.accept(on));
        row(name, box);
    }

    private Label row(String name, Region control) {
        Label label = new Label(words.get("settings." + name));
        label.setLabelFor(control);
        control.setId("settings-" + name);
        control.setAccessibleText(label.getText());
        control.setPrefWidth(WIDTH);
        grid.addRow(grid.getRowCount(), label, control);
        return label;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The words of a choice, for a list of them. */
    static final class Words<T> extends StringConverter<T> {
        private final Function<T, String> word;

        Words(Function<T, String> word) {
            this.word = word;
        }

        @Override
        public String toString(T value) {
            return value == null ? "" : word.apply(value);
        }

        @Override
        public T fromString(String text) {
            throw new UnsupportedOperationException("the lists cannot be typed into");
        }
    }
}
