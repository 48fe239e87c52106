package org.diptych.ui.app.commands;

import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.diptych.ui.shared.Command;

/** The menu bar made from the list of commands. */
public final class CommandMenuBar {
    private CommandMenuBar() {}

    public static MenuBar of(List<CommandMenu> menus, CommandWords words) {
        MenuBar bar = new MenuBar();
        bar.setUseSystemMenuBar(true);
        for (CommandMenu menu : menus) {
            bar.getMenus().add(menu(menu, words));
        }
        return bar;
    }

    private static Menu menu(CommandMenu commands, CommandWords words) {
        Menu menu = new Menu(words.of(commands));
        menu.setId("menu-" + commands.id());
        for (List<Command> group : commands.groups()) {
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            group.forEach(command -> menu.getItems().add(item(command, words)));
        }
        return menu;
    }

    private static MenuItem item(Command command, CommandWords words) {
        MenuItem item = new MenuItem(words.of(command));
        item.setId("command-" + command.id());
        item.setMnemonicParsing(true);
        command.shortcut().ifPresent(item::setAccelerator);
        item.disableProperty().bind(javafx.beans.binding.Bindings.not(command.enabled()));
        item.setOnAction(event -> command.action().run());
        return item;
    }
}
