package org.diptych.app.commands;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.diptych.core.messages.Messages;
import org.diptych.ui.shared.Command;

/** The words of commands and menus in the author's language. */
public record CommandWords(Messages messages) {

    /** The menu's name, an underscore before its mnemonic. */
    public String of(CommandMenu menu) {
        return messages.get("menu." + menu.id());
    }

    /** The command's name with what it speaks of, if anything; an underscore before its mnemonic. */
    public String of(Command command) {
        return messages.get("command." + command.id(), command.object().getValue())
                .strip();
    }

    /** The command's name without its mnemonic. */
    public String plain(Command command) {
        return withoutMnemonic(of(command));
    }

    /** The menu's name without its mnemonic. */
    public String plain(CommandMenu menu) {
        return withoutMnemonic(of(menu));
    }

    /** The command in a list of all: its menu's name, and its own. */
    public String line(CommandMenu menu, Command command) {
        return messages.get("palette.line", plain(menu), plain(command));
    }

    /** The command's keys as they are printed on this system; empty if it has none. */
    public static String keys(Command command) {
        return command.keys().map(keys -> keys.getDisplayText()).orElse("");
    }

    /** {@code tip} with the command's keys behind it, whatever they are by then. */
    public ObservableValue<String> tip(String tip, Command command) {
        return Bindings.createStringBinding(
                () -> command.keys()
                        .map(keys -> messages.get("tool.with-keys", tip, keys.getDisplayText()))
                        .orElse(tip),
                command.shortcut());
    }

    // Chinese menus carry the mnemonic in brackets after the word: 文件(_F).
    private static String withoutMnemonic(String label) {
        return label.replaceFirst("\\s*\\(_\\w\\)", "").replace("_", "");
    }
}
