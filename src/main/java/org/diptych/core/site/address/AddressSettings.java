package org.diptych.core.site.address;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What of a site's {@code _config.yml} decides where posts are published. Immutable; nothing is null.
 *
 * @param permalink the pattern of a post's address, such as {@code :year/:month/:day/:title/}
 * @param defaults {@code permalink_defaults}: what stands for a variable that nothing else gives
 * @param newPostName {@code new_post_name}: how posts' files are called, such as {@code :title.md}
 * @param timezone an IANA name such as {@code Asia/Shanghai}; empty means the computer's
 * @param defaultCategory what stands for the category of a post without one
 * @param categoryNames {@code category_map}: a category's name in addresses
 * @param letterCase {@code filename_case}: 0 as typed, 1 small letters, 2 capitals
 * @param assetFolders {@code post_asset_folder}: whether each post has a folder of its own
 * @param slugAsTitle {@code use_slug_as_post_title}
 */
public record AddressSettings(
        String permalink,
        Map<String, String> defaults,
        String newPostName,
        String timezone,
        String defaultCategory,
        Map<String, String> categoryNames,
        int letterCase,
        boolean assetFolders,
        boolean slugAsTitle) {
    /** Hexo's own. */
    public static final AddressSettings DEFAULT = new AddressSettings(
            ":year/:month/:day/:title/", Map.of(), ":title.md", "", "uncategorized", Map.of(), 0, false, false);

    public AddressSettings {
        Objects.requireNonNull(permalink, "permalink");
        defaults = sorted(defaults);
        Objects.requireNonNull(newPostName, "newPostName");
        Objects.requireNonNull(timezone, "timezone");
        Objects.requireNonNull(defaultCategory, "defaultCategory");
        categoryNames = sorted(categoryNames);
    }

    /** In one order, so that the same settings always print alike. */
    private static Map<String, String> sorted(Map<String, String> map) {
        return Collections.unmodifiableMap(new TreeMap<>(map));
    }

    /** How posts' files are called, without the ending. */
    NamePattern fileNames() {
        return new NamePattern(FileEnding.without(newPostName));
    }
}
