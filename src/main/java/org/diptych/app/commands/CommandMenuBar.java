package org.diptych.app.commands;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.diptych.ui.shared.Command;

/** Makes the menu bar from the list of commands. */
public record CommandMenuBar(CommandWords words, Dispatcher dispatcher) {

    public MenuBar of(List<CommandMenu> menus) {
        MenuBar bar = new MenuBar();
        bar.setUseSystemMenuBar(true);
        for (CommandMenu menu : menus) {
            bar.getMenus().add(menu(menu));
        }
        return bar;
    }

    private Menu menu(CommandMenu commands) {
        Menu menu = new Menu(words.of(commands));
        menu.setId("menu-" + commands.id());
        for (List<Command> group : commands.groups()) {
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            for (Command command : group) {
                MenuItem item = item(command);
                menu.getItems().add(item);
                command.shortcut().addListener((observable, before, keys) -> change(menu, item, keys));
            }
        }
        return menu;
    }

    private MenuItem item(Command command) {
        MenuItem item = command.mark().map(CommandMenuBar::marked).orElseGet(MenuItem::new);
        ObservableValue<String> text = command.object().map(object -> words.of(command));
        item.textProperty().bind(text);
        item.setId("command-" + command.id());
        item.setMnemonicParsing(true);
        item.setAccelerator(command.shortcut().get());
        item.disableProperty().bind(dispatcher.available(command).not());
        item.setOnAction(event -> {
            dispatcher.run(command);
            show(item, command.isOn());
        });
        return item;
    }

    /** JavaFX forgets what keys run once an item has been without any: the item comes anew. */
    private static void change(Menu menu, MenuItem item, KeyCombination keys) {
        int place = menu.getItems().indexOf(item);
        menu.getItems().remove(place);
        item.setAccelerator(keys);
        menu.getItems().add(place, item);
    }

    private static MenuItem marked(Command.Mark mark) {
        MenuItem item = mark.choice() ? new RadioMenuItem() : new CheckMenuItem();
        ObservableBooleanValue on = mark.on();
        on.addListener((observable, before, now) -> show(item, now));
        show(item, on.get());
        return item;
    }

    // The item turns itself when it is clicked; what counts is the state the command left.
    private static void show(MenuItem item, boolean on) {
        if (item instanceof CheckMenuItem check) {
            check.setSelected(on);
        } else if (item instanceof RadioMenuItem radio) {
            radio.setSelected(on);
        }
    }
}
