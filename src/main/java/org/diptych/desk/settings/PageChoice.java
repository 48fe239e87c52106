package org.diptych.desk.settings;

import java.util.Objects;

/**
 * How the page looks. Immutable; nothing is null.
 *
 * @param serif body text with serifs
 * @param images whether images are fetched from the web
 * @param languages which bodies are shown, as the preview writes it down
 */
public record PageChoice(boolean serif, ImageChoice images, String languages) {
    /** What a first start shows. */
    public static final PageChoice DEFAULT = new PageChoice(false, ImageChoice.ON, "");

    public PageChoice {
        Objects.requireNonNull(images, "images");
        Objects.requireNonNull(languages, "languages");
    }

    public PageChoice withSerif(boolean changed) {
        return new PageChoice(changed, images, languages);
    }

    public PageChoice withImages(ImageChoice changed) {
        return new PageChoice(serif, changed, languages);
    }

    public PageChoice withLanguages(String changed) {
        return new PageChoice(serif, images, changed);
    }
}
