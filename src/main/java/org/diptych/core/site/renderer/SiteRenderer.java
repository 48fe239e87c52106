package org.diptych.core.site.renderer;

import java.util.List;
import java.util.Objects;
import org.diptych.core.markdown.Dialect;

/**
 * The renderer that a site has for its Markdown. Immutable; nothing is null.
 *
 * @param name its package
 * @param version what is installed; what {@code package.json} asks for where nothing is; empty if neither says
 * @param dialect what its posts are shown as
 * @param standing how near that is
 * @param unread the plugins that the site adds to it and that are not read
 */
public record SiteRenderer(String name, String version, Dialect dialect, Standing standing, List<String> unread) {

    public SiteRenderer {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(dialect, "dialect");
        Objects.requireNonNull(standing, "standing");
        unread = List.copyOf(unread);
    }

    /** How near the dialect is to the renderer. */
    public enum Standing {
        /** It is held against this renderer, and this version. */
        SAME,
        /** It is held against another version. */
        OTHER_VERSION,
        /** It is held against another renderer: the nearest. */
        NEAREST
    }

    /** Whether the page may differ from what the site publishes. */
    public boolean isOther() {
        return standing != Standing.SAME || !unread.isEmpty();
    }

    /** The package's name without what all of them begin with. */
    public String shortName() {
        return name.replaceFirst("hexo-renderer-", "");
    }
}
