package org.diptych.core.markdown;

import java.util.Objects;
import org.diptych.core.markdown.settings.Rendering;

/**
 * All that decides, beside its text, what is published of a post. Immutable; nothing is null.
 *
 * @param dialect which Markdown
 * @param rendering what the site's {@code _config.yml} changes
 */
public record PublishSettings(Dialect dialect, Rendering rendering) {

    public PublishSettings {
        Objects.requireNonNull(dialect, "dialect");
        Objects.requireNonNull(rendering, "rendering");
    }

    /** What holds outside of any site. */
    public static PublishSettings of(Dialect dialect) {
        return new PublishSettings(dialect, Rendering.DEFAULT);
    }
}
