package org.diptych.ui.editor;

import java.util.Base64;
import java.util.Locale;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** The part of an editor's style sheet that depends on the author's choice of type. */
final class TypeSheet {
    private static final double LINE_HEIGHT = 1.6;

    private TypeSheet() {}

    /**
     * Sets {@code area} in {@code font}, with lines 1.6 times as high as the letters.
     *
     * <p>A style sheet and not a style, because line spacing is a property of nodes inside, and must be in pixels there.
     */
    static void apply(Region area, Font font) {
        Text sample = new Text("Ag");
        sample.setFont(font);
        double natural = sample.getLayoutBounds().getHeight();
        double spacing = Math.max(0, Math.round(font.getSize() * LINE_HEIGHT - natural));
        String css = String.format(
                Locale.ROOT,
                ".writing-area{-fx-font-family:\"%s\";-fx-font-size:%.1fpx}"
                        + ".writing-area .paragraph-text{-fx-line-spacing:%.0fpx}"
                        + ".writing-area .line-number{-fx-padding:%.1fpx 1em 0 0}",
                font.getFamily(),
                font.getSize(),
                spacing,
                spacing / 2 + natural * 0.1);
        String encoded = Base64.getEncoder().encodeToString(css.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        area.getStylesheets().removeIf(sheet -> sheet.startsWith("data:"));
        area.getStylesheets().add("data:text/css;base64," + encoded);
    }
}
