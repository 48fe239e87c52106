package org.diptych.ui.preview;

import java.util.Objects;

/**
 * How the preview looks. Immutable; nothing is null.
 *
 * @param languages which bodies are shown
 * @param dark light letters on a dark ground
 * @param serif body text with serifs
 * @param fontSize body text, in pixels, 10 to 40
 * @param remoteImages whether images are fetched from the web
 * @param own CSS for what its author wants to look otherwise, made harmless; empty for nothing
 */
public record PreviewSettings(
        LanguageView languages, boolean dark, boolean serif, double fontSize, RemoteImages remoteImages, String own) {
    /** Light, sans serif, 16 px, following the focus. */
    public static final PreviewSettings DEFAULT =
            new PreviewSettings(LanguageView.FOLLOW, false, false, 16, RemoteImages.ON, "");

    public PreviewSettings {
        Objects.requireNonNull(languages, "languages");
        Objects.requireNonNull(remoteImages, "remoteImages");
        Objects.requireNonNull(own, "own");
        if (!(fontSize >= 10 && fontSize <= 40)) {
            throw new IllegalArgumentException("font size " + fontSize);
        }
    }

    public PreviewSettings withLanguages(LanguageView changed) {
        return new PreviewSettings(changed, dark, serif, fontSize, remoteImages, own);
    }

    public PreviewSettings withDark(boolean changed) {
        return new PreviewSettings(languages, changed, serif, fontSize, remoteImages, own);
    }

    public PreviewSettings withSerif(boolean changed) {
        return new PreviewSettings(languages, dark, changed, fontSize, remoteImages, own);
    }

    public PreviewSettings withFontSize(double changed) {
        return new PreviewSettings(languages, dark, serif, changed, remoteImages, own);
    }

    public PreviewSettings withRemoteImages(RemoteImages changed) {
        return new PreviewSettings(languages, dark, serif, fontSize, changed, own);
    }

    public PreviewSettings withOwn(String changed) {
        return new PreviewSettings(languages, dark, serif, fontSize, remoteImages, changed);
    }
}
