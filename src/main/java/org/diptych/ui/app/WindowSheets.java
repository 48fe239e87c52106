package org.diptych.ui.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.diptych.core.messages.Messages;
import org.diptych.ui.app.commands.Choice;
import org.diptych.ui.app.commands.ChoiceList;
import org.diptych.ui.app.commands.CommandChoices;
import org.diptych.ui.app.commands.CommandMenu;
import org.diptych.ui.app.commands.CommandWords;
import org.diptych.ui.settings.SettingsModel;
import org.diptych.ui.settings.SettingsPane;

/** The sheets the window lays over itself. */
final class WindowSheets {
    private static final Runnable NOTHING = () -> {};
    private final SheetLayer layer;
    private final Messages messages;

    WindowSheets(SheetLayer layer, Messages messages) {
        this.layer = layer;
        this.messages = messages;
    }

    void palette(List<CommandMenu> menus) {
        choose(CommandChoices.of(menus, new CommandWords(messages)), "palette.prompt");
    }

    void recent(List<Path> files, Consumer<Path> open) {
        choose(
                files.stream()
                        .map(file -> new Choice(
                                file.getFileName().toString(),
                                String.valueOf(file.getParent()),
                                true,
                                () -> open.accept(file)))
                        .toList(),
                "recent.prompt");
    }

    void newPost(Consumer<String> create) {
        NewPostSheet sheet = new NewPostSheet(
                messages,
                title -> {
                    layer.dismiss();
                    create.accept(title);
                },
                layer::close);
        layer.show(sheet, sheet.field(), Pos.CENTER, NOTHING);
    }

    void settings(SettingsModel settings) {
        SettingsPane sheet = new SettingsPane(settings, messages, layer::close);
        layer.show(sheet, sheet.first(), Pos.CENTER, NOTHING);
    }

    void about(String version) {
        Label name = new Label(messages.get("about.name", version));
        name.getStyleClass().add("sheet-title");
        Label what = new Label(messages.get("about.what"));
        what.setWrapText(true);
        Label running = new Label(messages.get(
                "about.running", System.getProperty("java.version"), System.getProperty("javafx.version")));
        running.getStyleClass().add("hint");
        Button close = new Button(messages.get("settings.close"));
        close.setDefaultButton(true);
        close.setOnAction(event -> layer.close());
        HBox buttons = new HBox(close);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox sheet = new VBox(16, name, what, running, buttons);
        sheet.getStyleClass().add("question");
        layer.show(sheet, close, Pos.CENTER, NOTHING);
    }

    private void choose(List<Choice> choices, String prompt) {
        ChoiceList list =
                new ChoiceList(choices, messages.get(prompt), messages.get("palette.nothing"), layer::dismiss);
        layer.show(list, list.field(), Pos.TOP_CENTER, NOTHING);
    }
}
