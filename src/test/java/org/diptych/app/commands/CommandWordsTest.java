package org.diptych.app.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.diptych.core.messages.Messages;
import org.diptych.ui.shared.Command;
import org.junit.jupiter.api.Test;

class CommandWordsTest {

    @Test
    void mnemonicsAreNoPartOfTheName() {
        Command saveAs = Command.of(Command.Scope.POST, "save-as", "Shortcut+Shift+S", () -> {});
        assertThat(new CommandWords(Messages.of("app", Locale.ENGLISH)).plain(saveAs))
                .isEqualTo("Save as…");
        assertThat(new CommandWords(Messages.of("app", Locale.CHINESE)).plain(saveAs))
                .isEqualTo("另存为…");
        assertThat(new CommandWords(Messages.of("app", Locale.CHINESE)).plain(new CommandMenu("file", List.of())))
                .isEqualTo("文件");
    }
}
