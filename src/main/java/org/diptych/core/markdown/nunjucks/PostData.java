package org.diptych.core.markdown.nunjucks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diptych.core.frontmatter.Field;
import org.diptych.core.frontmatter.FieldValue;
import org.diptych.core.frontmatter.FrontMatter;

/**
 * What Hexo hands a post's template: the post itself, with all keys of its front matter, and nothing of the site's or
 * the theme's settings. Immutable.
 */
public final class PostData {
    /** Outside of any post. */
    public static final PostData NONE = new PostData(Map.of(), true);

    /** Stands for a value that only the site's build knows. */
    static final Object ONLY_IN_BUILD = new Object();

    private static final List<String> MADE = List.of(
            "date",
            "updated",
            "tags",
            "categories",
            "source",
            "slug",
            "path",
            "permalink",
            "full_source",
            "asset_dir",
            "content",
            "_content",
            "raw",
            "_id",
            "id",
            "prev",
            "next",
            "__post",
            "__page");

    private final Map<String, Object> values;

    private final boolean template;

    private PostData(Map<String, Object> values, boolean template) {
        this.values = values;
        this.template = template;
    }

    /** What a post with {@code frontMatter} hands over. */
    public static PostData of(FrontMatter frontMatter) {
        return of(frontMatter, true);
    }

    /**
     * What a post with {@code frontMatter} hands over.
     *
     * @param template whether Hexo runs its template engine over the post at all
     */
    public static PostData of(FrontMatter frontMatter, boolean template) {
        Map<String, Object> values = new HashMap<>();
        values.put("title", "");
        values.put("layout", "post");
        values.put("comments", true);
        values.put("published", true);
        values.put("photos", new ArrayList<>());
        fields(frontMatter.fields(), values);
        MADE.forEach(name -> values.put(name, ONLY_IN_BUILD));
        return new PostData(Collections.unmodifiableMap(values), template);
    }

    /** Whether Hexo runs its template engine over the post at all. */
    public boolean isTemplate() {
        return template;
    }

    Map<String, Object> values() {
        return values;
    }

    private static void fields(List<Field> fields, Map<String, Object> values) {
        fields.forEach(field -> values.put(field.key(), value(field.value())));
    }

    private static Object value(FieldValue value) {
        if (value instanceof FieldValue.Items list) {
            List<Object> items = new ArrayList<>();
            list.items().forEach(item -> items.add(value(item)));
            return items;
        }
        if (value instanceof FieldValue.Fields map) {
            Map<String, Object> entries = new LinkedHashMap<>();
            fields(map.fields(), entries);
            return JsValues.ordered(entries);
        }
        FieldValue.Scalar scalar = (FieldValue.Scalar) value;
        return switch (scalar.type()) {
            case STRING -> scalar.text();
            case BOOLEAN -> scalar.text().equalsIgnoreCase("true");
            case NULL -> Nothing.NULL;
            case DATE -> ONLY_IN_BUILD;
            case NUMBER -> number(scalar.text());
        };
    }

    private static Object number(String written) {
        String digits = written.replace("_", "");
        try {
            return digits.matches("[-+]?0[xob].*") ? ONLY_IN_BUILD : (Object) Double.valueOf(digits);
        } catch (NumberFormatException special) {
            return ONLY_IN_BUILD;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PostData data && data.template == template && data.values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }
}
