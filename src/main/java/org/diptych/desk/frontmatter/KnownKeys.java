package org.diptych.desk.frontmatter;

import java.util.List;
import java.util.Set;
import org.diptych.core.frontmatter.edit.NewValue;

/** The keys that Hexo, its reference plugin and the themes of such posts read. Stateless. */
public final class KnownKeys {
    /** Those offered as switches in every post. */
    public static final List<String> SWITCHES = List.of("mathjax", "refplus", "html", "comments");

    /** Those with fields of their own at the head of the form. */
    public static final Set<String> HEAD = Set.of("title", "date", "updated", "categories", "category", "tags", "tag");

    /** All, in the order in which they are offered. */
    public static final List<String> ALL = List.of(
            "description",
            "excerpt",
            "keywords",
            "author",
            "permalink",
            "layout",
            "lang",
            "published",
            "comments",
            "mathjax",
            "refplus",
            "html",
            "toc",
            "sticky",
            "photos",
            "link",
            "cover",
            "disableNunjucks",
            "title",
            "date",
            "updated",
            "categories",
            "tags");

    private static final Set<String> OTHER_SWITCHES = Set.of("published", "toc", "disableNunjucks");
    private static final Set<String> LISTS = Set.of("keywords", "photos", "categories", "tags");

    private KnownKeys() {}

    /** Whether the switch is on where the key is missing. */
    public static boolean isOnByDefault(String key) {
        return key.equals("comments") || key.equals("published");
    }

    /** What a key says that has just been added. */
    public static NewValue atFirst(String key) {
        if (SWITCHES.contains(key) || OTHER_SWITCHES.contains(key)) {
            return new NewValue.Word("true");
        }
        return LISTS.contains(key) ? NewValue.texts(List.of()) : NewValue.NOTHING;
    }
}
