package org.diptych.app.sheets;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.diptych.app.commands.Choice;
import org.diptych.app.commands.ChoiceList;
import org.diptych.app.commands.CommandChoices;
import org.diptych.app.commands.CommandMenu;
import org.diptych.app.commands.CommandWords;
import org.diptych.app.commands.Dispatcher;
import org.diptych.app.commands.RecentlyUsed;
import org.diptych.core.messages.Messages;
import org.diptych.desk.browse.LatelyOpen;
import org.diptych.desk.settings.SettingsModel;
import org.diptych.desk.shortcuts.ShortcutsModel;
import org.diptych.ui.about.AboutPane;
import org.diptych.ui.about.ProgramFacts;
import org.diptych.ui.settings.SettingsPane;
import org.diptych.ui.shortcuts.ShortcutsPane;

/** The sheets the window lays over itself. */
public final class WindowSheets {
    private static final Runnable NOTHING = () -> {};
    private final SheetLayer layer;
    private final Messages messages;
    private final RecentlyUsed commands = new RecentlyUsed();
    private final RecentlyUsed symbols = new RecentlyUsed();

    public WindowSheets(SheetLayer layer, Messages messages) {
        this.layer = layer;
        this.messages = messages;
    }

    public void palette(List<CommandMenu> menus, Dispatcher dispatcher) {
        choose(CommandChoices.of(menus, new CommandWords(messages), dispatcher), "palette.prompt", commands);
    }

    /** Offers signs by their names, those used lately first. */
    public void symbols(Consumer<String> insert) {
        Messages names = Messages.of("symbols", messages.locale());
        choose(
                Symbols.ALL.stream()
                        .map(sign -> new Choice(
                                sign + "\u2003" + names.get(Symbols.key(sign)), "", true, () -> insert.accept(sign)))
                        .toList(),
                "symbols.prompt",
                symbols);
    }

    /** Offers the sites behind the posts. */
    public void recent(LatelyOpen lately, Consumer<Path> open) {
        List<Path> sites = lately.sites().files();
        choose(
                Stream.concat(lately.posts().files().stream(), sites.stream())
                        .map(file -> new Choice(
                                file.getFileName().toString(),
                                sites.contains(file)
                                        ? messages.get("recent.site", String.valueOf(file.getParent()))
                                        : String.valueOf(file.getParent()),
                                true,
                                () -> open.accept(file)))
                        .toList(),
                "recent.prompt",
                new RecentlyUsed());
    }

    /** Asks what a new post is called, and where it goes in {@code site}. */
    public void newPost(Optional<NewPostSheet.InSite> site, Consumer<NewPostSheet.Request> create) {
        NewPostSheet sheet = new NewPostSheet(
                messages,
                site,
                wanted -> {
                    layer.dismiss();
                    create.accept(wanted);
                },
                layer::close);
        layer.show(sheet, sheet.field(), Pos.CENTER, "site", NOTHING);
    }

    /** Lists all commands with their keys. */
    public void shortcuts(ShortcutsModel shortcuts) {
        ShortcutsPane sheet = new ShortcutsPane(shortcuts, Messages.of("shortcuts", messages.locale()), layer::close);
        layer.show(sheet, sheet.first(), Pos.CENTER, "keys", NOTHING);
    }

    /**
     * @param askStyle asks for a style sheet of the author's own
     * @param shortcuts shows the sheet of keys instead
     */
    public void settings(SettingsModel settings, Supplier<Optional<String>> askStyle, Runnable shortcuts) {
        SettingsPane sheet = new SettingsPane(settings, messages, askStyle, shortcuts, layer::close);
        layer.show(sheet, sheet.first(), Pos.CENTER, "settings", NOTHING);
    }

    public void about(ProgramFacts facts) {
        AboutPane sheet =
                new AboutPane(facts, Messages.of("about", messages.locale()), WindowSheets::copy, layer::close);
        layer.show(sheet, sheet.first(), Pos.CENTER, "start", NOTHING);
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void choose(List<Choice> choices, String prompt, RecentlyUsed used) {
        ChoiceList list =
                new ChoiceList(choices, messages.get(prompt), messages.get("palette.nothing"), layer::dismiss, used);
        layer.show(list, list.field(), Pos.TOP_CENTER, "keys", NOTHING);
    }
}
