package org.diptych.core.preview.clean;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which files are images, by the end of their name. Stateless. */
public final class ImageType {
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "gif", "image/gif",
            "webp", "image/webp",
            "svg", "image/svg+xml",
            "avif", "image/avif",
            "bmp", "image/bmp",
            "ico", "image/x-icon");

    private ImageType() {}

    /** The media type of the file called {@code name}, such as {@code image/png}; empty if a browser shows no such. */
    public static Optional<String> of(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(MEDIA_TYPES.get(ending));
    }
}
