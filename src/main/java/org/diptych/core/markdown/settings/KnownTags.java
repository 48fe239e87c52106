package org.diptych.core.markdown.settings;

import java.util.Map;

/**
 * The tags a site has beside Hexo's own. Immutable; nothing is null.
 *
 * @param next whether it has those of the theme NexT
 * @param embeds whether it has those for other sites' videos and snippets, as Hexo had before version 7
 * @param named whether each of the others encloses text, by its name
 * @param open whether it may have more that are not known here
 */
public record KnownTags(boolean next, boolean embeds, Map<String, Boolean> named, boolean open) {
    /** Outside of any site, where a theme or a version is anybody's guess. */
    public static final KnownTags ANYWHERE = new KnownTags(true, false, Map.of(), false);

    public KnownTags {
        named = Map.copyOf(named);
    }
}
