package org.diptych.ui.editor;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * The part of an editor's style sheet that depends on the author's choice of type. Immutable.
 *
 * @param font what the text is set in
 * @param lineSpacing pixels between lines, on top of their natural height
 */
record TypeSheet(Font font, double lineSpacing) {
    private static final double LINE_HEIGHT = 1.6;

    /** For {@code font}, with lines 1.6 times as high as the letters. */
    static TypeSheet of(Font font) {
        return new TypeSheet(font, Math.max(0, Math.round(font.getSize() * LINE_HEIGHT - naturalHeight(font))));
    }

    /** The height of one line in which both scripts are met, in pixels: a fallback font may be the higher one. */
    double lineHeight() {
        return naturalHeight("Ag\u4e2d", font) + lineSpacing;
    }

    private static double naturalHeight(Font font) {
        return naturalHeight("Ag", font);
    }

    private static double naturalHeight(String letters, Font font) {
        Text sample = new Text(letters);
        sample.setFont(font);
        return sample.getLayoutBounds().getHeight();
    }

    /** A fallback font has no bold: its letters are drawn with a rim instead, which leaves lines as high as they are. */
    private String boldFallback() {
        return String.format(
                Locale.ROOT,
                ".writing-area .text.han{-fx-stroke:-color-fg-default;-fx-stroke-width:%.2fpx}",
                font.getSize() * 0.027);
    }

    /** A style sheet and not a style, because line spacing is a property of nodes inside, and must be in pixels there. */
    void applyTo(Region area) {
        String css = String.format(
                Locale.ROOT,
                ".writing-area{-fx-font-family:\"%s\";-fx-font-size:%.1fpx}"
                        + ".writing-area .paragraph-text{-fx-line-spacing:%.0fpx}"
                        + ".writing-area .code-line{-fx-background-insets:-%.1fpx 0 0.5px 0}"
                        + ".writing-area .line-number{-fx-padding:%.1fpx 1em 0 0}%s",
                font.getFamily(),
                font.getSize(),
                lineSpacing,
                lineSpacing / 2,
                lineSpacing / 2 + naturalHeight(font) * 0.1,
                InstalledFonts.isChinese(font.getFamily()) ? "" : boldFallback());
        String encoded = Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
        area.getStylesheets().removeIf(sheet -> sheet.startsWith("data:"));
        area.getStylesheets().add("data:text/css;base64," + encoded);
    }
}
