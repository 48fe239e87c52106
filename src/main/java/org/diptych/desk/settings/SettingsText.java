package org.diptych.desk.settings;

import java.util.Properties;
import org.diptych.core.draft.ChatServer;
import org.diptych.core.draft.TranslatorChoice;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.site.pictures.PictureFindings.Wishes;

/** Settings as lines of a file. What cannot be read there counts as not said. Stateless. */
final class SettingsText {
    private static final String SHORTCUT = "shortcut.";

    private SettingsText() {}

    static Settings read(Properties lines) {
        SettingsLines said = new SettingsLines(lines);
        EditorChoice editor = EditorChoice.DEFAULT;
        PageChoice page = PageChoice.DEFAULT;
        return new Settings(
                said.choice("language", Settings.DEFAULT.language()),
                said.choice("theme", Settings.DEFAULT.theme()),
                new EditorChoice(
                        fonts(said, "editor."),
                        (int) said.number("editor.font-size", editor.fontSize()),
                        said.number("editor.zoom", editor.zoom()),
                        said.yes("editor.line-numbers", editor.lineNumbers()),
                        said.yes("editor.in-step", editor.inStep())),
                new PageChoice(
                        said.yes("page.serif", page.serif()),
                        said.choice("page.images", page.images()),
                        said.text("page.languages", page.languages()),
                        fonts(said, "page."),
                        said.text("page.style", page.style())),
                said.choice("dialect", Dialect.USUAL),
                said.yes("pairs.with-site", false),
                translator(said),
                insert(said),
                writing(said),
                said.all(SHORTCUT));
    }

    private static TextFonts fonts(SettingsLines said, String of) {
        return new TextFonts(said.text(of + "font", ""), said.text(of + "chinese-font", ""));
    }

    private static void write(TextFonts fonts, String of, Properties lines) {
        lines.setProperty(of + "font", fonts.others());
        lines.setProperty(of + "chinese-font", fonts.chinese());
    }

    private static InsertChoice insert(SettingsLines said) {
        InsertChoice usual = InsertChoice.DEFAULT;
        return new InsertChoice(
                said.yes("insert.page-titles", usual.pageTitles()),
                said.yes("insert.yuan", usual.yuanIsDollar()),
                new Wishes(
                        (int) said.number(
                                "insert.largest-picture", usual.pictures().largest()),
                        said.yes("insert.alt-wanted", usual.pictures().altWanted())),
                new HostChoice(said.text("insert.picture-host", usual.host().command()), (int)
                        said.number("insert.host-seconds", usual.host().seconds())),
                said.yes("insert.formula-shown", usual.formulaShown()));
    }

    private static void write(InsertChoice insert, Properties lines) {
        lines.setProperty("insert.page-titles", String.valueOf(insert.pageTitles()));
        lines.setProperty("insert.yuan", String.valueOf(insert.yuanIsDollar()));
        lines.setProperty(
                "insert.largest-picture", String.valueOf(insert.pictures().largest()));
        lines.setProperty("insert.alt-wanted", String.valueOf(insert.pictures().altWanted()));
        lines.setProperty("insert.picture-host", insert.host().command());
        lines.setProperty("insert.host-seconds", String.valueOf(insert.host().seconds()));
        lines.setProperty("insert.formula-shown", String.valueOf(insert.formulaShown()));
    }

    private static WritingChoice writing(SettingsLines said) {
        WritingChoice usual = WritingChoice.DEFAULT;
        return new WritingChoice(
                said.yes("writing.spelling", usual.spelling()),
                said.choice("writing.chinese-spacing", usual.spacing()),
                said.yes("writing.chinese-punctuation", usual.punctuation()),
                said.yes("writing.focus", usual.focus()),
                said.yes("writing.typewriter", usual.typewriter()));
    }

    private static void write(WritingChoice writing, Properties lines) {
        lines.setProperty("writing.spelling", String.valueOf(writing.spelling()));
        lines.setProperty("writing.chinese-spacing", writing.spacing().name());
        lines.setProperty("writing.chinese-punctuation", String.valueOf(writing.punctuation()));
        lines.setProperty("writing.focus", String.valueOf(writing.focus()));
        lines.setProperty("writing.typewriter", String.valueOf(writing.typewriter()));
    }

    private static TranslatorChoice translator(SettingsLines said) {
        TranslatorChoice usual = TranslatorChoice.DEFAULT;
        return new TranslatorChoice(
                said.choice("translator", usual.kind()),
                said.text("translator.command", usual.command()),
                new ChatServer(
                        said.text("translator.address", usual.server().address()),
                        said.text("translator.model", usual.server().model()),
                        said.choice("translator.key-in", usual.server().keyIn()),
                        said.text("translator.key-name", usual.server().keyName())),
                (int) said.number("translator.seconds", usual.seconds()));
    }

    private static void write(TranslatorChoice translator, Properties lines) {
        lines.setProperty("translator", translator.kind().name());
        lines.setProperty("translator.command", translator.command());
        ChatServer server = translator.server();
        lines.setProperty("translator.address", server.address());
        lines.setProperty("translator.model", server.model());
        lines.setProperty("translator.key-in", server.keyIn().name());
        lines.setProperty("translator.key-name", server.keyName());
        lines.setProperty("translator.seconds", String.valueOf(translator.seconds()));
    }

    static Properties write(Settings settings) {
        Properties lines = new Properties();
        lines.setProperty("language", settings.language().name());
        lines.setProperty("theme", settings.theme().name());
        write(settings.editor().fonts(), "editor.", lines);
        lines.setProperty("editor.font-size", String.valueOf(settings.editor().fontSize()));
        lines.setProperty("editor.zoom", String.valueOf(settings.editor().zoom()));
        lines.setProperty(
                "editor.line-numbers", String.valueOf(settings.editor().lineNumbers()));
        lines.setProperty("editor.in-step", String.valueOf(settings.editor().inStep()));
        lines.setProperty("page.serif", String.valueOf(settings.page().serif()));
        lines.setProperty("page.images", settings.page().images().name());
        lines.setProperty("page.languages", settings.page().languages());
        write(settings.page().fonts(), "page.", lines);
        lines.setProperty("page.style", settings.page().style());
        lines.setProperty("dialect", settings.dialect().name());
        lines.setProperty("pairs.with-site", String.valueOf(settings.pairsWithSite()));
        write(settings.translator(), lines);
        write(settings.insert(), lines);
        write(settings.writing(), lines);
        settings.shortcuts().forEach((command, keys) -> lines.setProperty(SHORTCUT + command, keys));
        return lines;
    }
}
