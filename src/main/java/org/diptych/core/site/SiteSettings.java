package org.diptych.core.site;

import java.util.List;
import java.util.Objects;

/**
 * What a site's {@code _config.yml} says, with Hexo's own defaults where it says nothing. Immutable; nothing is null.
 *
 * @param title the blog's name, possibly empty
 * @param author who writes it, possibly empty
 * @param url the address it is published at
 * @param root the path below the host, {@code /} or such as {@code /blog/}
 * @param permalink the pattern of a post's address, such as {@code :year/:month/:day/:title/}
 * @param timezone an IANA name such as {@code Asia/Shanghai}; empty means the computer's
 * @param languages the languages in the order of preference, such as {@code en}, {@code zh-CN}; possibly none
 * @param sourceFolder the name of the folder the posts lie under, relative to the site
 * @param defaultLayout the layout of new posts that name none
 * @param theme the theme that is named, a folder's name; empty if none is
 * @param postAssetFolder whether each post has a folder of its own for images
 */
public record SiteSettings(
        String title,
        String author,
        String url,
        String root,
        String permalink,
        String timezone,
        List<String> languages,
        String sourceFolder,
        String defaultLayout,
        String theme,
        boolean postAssetFolder) {

    public SiteSettings {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(root, "root");
        Objects.requireNonNull(permalink, "permalink");
        Objects.requireNonNull(timezone, "timezone");
        languages = List.copyOf(languages);
        Objects.requireNonNull(sourceFolder, "sourceFolder");
        Objects.requireNonNull(defaultLayout, "defaultLayout");
        Objects.requireNonNull(theme, "theme");
    }
}
