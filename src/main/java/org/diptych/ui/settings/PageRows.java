package org.diptych.ui.settings;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.diptych.core.messages.Messages;
import org.diptych.desk.settings.PageChoice;
import org.diptych.desk.settings.SettingsModel;

/** The rows of the settings on the author's own look of the page. */
final class PageRows {
    private final SettingsModel model;
    private final Messages words;
    private final BiConsumer<String, Region> row;

    /** @param row puts a control into the settings */
    PageRows(SettingsModel model, Messages words, BiConsumer<String, Region> row) {
        this.model = model;
        this.words = words;
        this.row = row;
    }

    /** @param askStyle asks for a style sheet */
    void fill(Supplier<Optional<String>> askStyle) {
        PageChoice now = model.get().page();
        font(
                "page-font",
                now.fonts().others(),
                (page, font) -> page.withFonts(page.fonts().withOthers(font)));
        font(
                "page-chinese-font",
                now.fonts().chinese(),
                (page, font) -> page.withFonts(page.fonts().withChinese(font)));
        row.accept(
                "page-style",
                new FileField(
                        now.style(),
                        words.get("settings.page-style"),
                        words.get("settings.choose-file"),
                        askStyle,
                        file -> change(PageChoice::withStyle, file)));
    }

    private void font(String name, String now, BiFunction<PageChoice, String, PageChoice> with) {
        row.accept(name, new FontChoice(now, words, chosen -> change(with, chosen)));
    }

    private void change(BiFunction<PageChoice, String, PageChoice> with, String chosen) {
        model.change(all -> all.withPage(with.apply(all.page(), chosen)));
    }
}
