package org.diptych.desk.settings;

import java.util.Objects;

/**
 * How the page looks. Immutable; nothing is null.
 *
 * @param serif body text with serifs
 * @param images whether images are fetched from the web
 * @param languages which bodies are shown, as the preview writes it down
 * @param fonts those of its text
 * @param style the file of the author's own style sheet; empty for none
 */
public record PageChoice(boolean serif, ImageChoice images, String languages, TextFonts fonts, String style) {
    /** What a first start shows. */
    public static final PageChoice DEFAULT = new PageChoice(false, ImageChoice.ON, "", TextFonts.OWN, "");

    public PageChoice {
        Objects.requireNonNull(images, "images");
        Objects.requireNonNull(languages, "languages");
        Objects.requireNonNull(fonts, "fonts");
        Objects.requireNonNull(style, "style");
    }

    public PageChoice withSerif(boolean changed) {
        return new PageChoice(changed, images, languages, fonts, style);
    }

    public PageChoice withImages(ImageChoice changed) {
        return new PageChoice(serif, changed, languages, fonts, style);
    }

    public PageChoice withLanguages(String changed) {
        return new PageChoice(serif, images, changed, fonts, style);
    }

    public PageChoice withFonts(TextFonts changed) {
        return new PageChoice(serif, images, languages, changed, style);
    }

    public PageChoice withStyle(String changed) {
        return new PageChoice(serif, images, languages, fonts, changed);
    }
}
