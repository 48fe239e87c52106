package org.diptych.core.site;

import java.util.Objects;
import org.diptych.core.site.address.AddressSettings;

/**
 * What a site's {@code _config.yml} says, with Hexo's own defaults where it says nothing. Immutable; nothing is null.
 *
 * @param title the blog's name, possibly empty
 * @param sourceFolder the name of the folder the posts lie under, relative to the site
 * @param defaultLayout the layout of new posts that name none
 * @param theme the theme that is named, a folder's name; empty if none is
 * @param addresses what decides where posts are published
 */
public record SiteSettings(
        String title, String sourceFolder, String defaultLayout, String theme, AddressSettings addresses) {

    public SiteSettings {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(sourceFolder, "sourceFolder");
        Objects.requireNonNull(defaultLayout, "defaultLayout");
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(addresses, "addresses");
    }
}
