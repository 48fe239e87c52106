package org.diptych.core.site.address;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What of a site's {@code _config.yml} decides where posts are published. Immutable; nothing is null.
 *
 * @param permalink how a post's address is made
 * @param files how posts' files are called
 * @param categories how categories stand in addresses
 * @param timezone an IANA name such as {@code Asia/Shanghai}; empty means the computer's
 * @param assetFolders {@code post_asset_folder}: whether each post has a folder of its own
 */
public record AddressSettings(
        AddressPattern permalink, FileNaming files, CategoryNaming categories, String timezone, boolean assetFolders) {
    /** Hexo's own. */
    public static final AddressSettings DEFAULT = new AddressSettings(
            new AddressPattern(":year/:month/:day/:title/", Map.of()),
            new FileNaming(":title.md", 0, false),
            new CategoryNaming("uncategorized", Map.of()),
            "",
            false);

    public AddressSettings {
        Objects.requireNonNull(permalink, "permalink");
        Objects.requireNonNull(files, "files");
        Objects.requireNonNull(categories, "categories");
        Objects.requireNonNull(timezone, "timezone");
    }

    /**
     * How the address of a post that names none is made.
     *
     * @param pattern such as {@code :year/:month/:day/:title/}
     * @param defaults {@code permalink_defaults}: what stands for a variable that nothing else gives
     */
    public record AddressPattern(String pattern, Map<String, String> defaults) {
        public AddressPattern {
            Objects.requireNonNull(pattern, "pattern");
            defaults = sorted(defaults);
        }
    }

    /**
     * How posts' files are called.
     *
     * @param pattern {@code new_post_name}, such as {@code :title.md}
     * @param letterCase {@code filename_case}: 0 as typed, 1 small letters, 2 capitals; categories in addresses too
     * @param slugAsTitle {@code use_slug_as_post_title}
     */
    public record FileNaming(String pattern, int letterCase, boolean slugAsTitle) {
        public FileNaming {
            Objects.requireNonNull(pattern, "pattern");
        }

        /** How they are called without the ending. */
        NamePattern withoutEnding() {
            return new NamePattern(FileEnding.without(pattern));
        }
    }

    /**
     * How categories stand in addresses.
     *
     * @param usual {@code default_category}: what stands for the category of a post without one
     * @param names {@code category_map}: a category's name in addresses
     */
    public record CategoryNaming(String usual, Map<String, String> names) {
        public CategoryNaming {
            Objects.requireNonNull(usual, "usual");
            names = sorted(names);
        }
    }

    /** In one order, so that the same settings always print alike. */
    private static Map<String, String> sorted(Map<String, String> map) {
        return Collections.unmodifiableMap(new TreeMap<>(map));
    }
}
