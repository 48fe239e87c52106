package org.diptych.desk.settings;

import java.util.Objects;

/**
 * How the page looks. Immutable; nothing is null.
 *
 * @param serif body text with serifs
 * @param images whether images are fetched from the web
 * @param languages which bodies are shown, as the preview writes it down
 * @param font a font family for all but Chinese text; empty for the page's own choice
 * @param chineseFont a font family for Chinese text; empty for the page's own choice
 * @param style the file of the author's own style sheet; empty for none
 */
public record PageChoice(
        boolean serif, ImageChoice images, String languages, String font, String chineseFont, String style) {
    /** What a first start shows. */
    public static final PageChoice DEFAULT = new PageChoice(false, ImageChoice.ON, "", "", "", "");

    public PageChoice {
        Objects.requireNonNull(images, "images");
        Objects.requireNonNull(languages, "languages");
        Objects.requireNonNull(font, "font");
        Objects.requireNonNull(chineseFont, "chineseFont");
        Objects.requireNonNull(style, "style");
    }

    public PageChoice withSerif(boolean changed) {
        return new PageChoice(changed, images, languages, font, chineseFont, style);
    }

    public PageChoice withImages(ImageChoice changed) {
        return new PageChoice(serif, changed, languages, font, chineseFont, style);
    }

    public PageChoice withLanguages(String changed) {
        return new PageChoice(serif, images, changed, font, chineseFont, style);
    }

    public PageChoice withFont(String changed) {
        return new PageChoice(serif, images, languages, changed, chineseFont, style);
    }

    public PageChoice withChineseFont(String changed) {
        return new PageChoice(serif, images, languages, font, changed, style);
    }

    public PageChoice withStyle(String changed) {
        return new PageChoice(serif, images, languages, font, chineseFont, changed);
    }
}
