package org.diptych.ui.preview;

import java.util.Objects;

/**
 * How the preview looks. Immutable; nothing is null.
 *
 * @param languages which bodies are shown
 * @param dark light letters on a dark ground
 * @param serif body text with serifs
 * @param remoteImages whether images are fetched from the web
 * @param own CSS for what its author wants to look otherwise, made harmless; empty for nothing
 */
public record PreviewSettings(
        LanguageView languages, boolean dark, boolean serif, RemoteImages remoteImages, String own) {
    /** Light, sans serif, following the focus. */
    public static final PreviewSettings DEFAULT =
            new PreviewSettings(LanguageView.FOLLOW, false, false, RemoteImages.ON, "");

    public PreviewSettings {
        Objects.requireNonNull(languages, "languages");
        Objects.requireNonNull(remoteImages, "remoteImages");
        Objects.requireNonNull(own, "own");
    }

    public PreviewSettings withLanguages(LanguageView changed) {
        return new PreviewSettings(changed, dark, serif, remoteImages, own);
    }

    public PreviewSettings withRemoteImages(RemoteImages changed) {
        return new PreviewSettings(languages, dark, serif, changed, own);
    }
}
