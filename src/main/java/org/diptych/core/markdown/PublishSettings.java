package org.diptych.core.markdown;

import java.util.Objects;
import org.diptych.core.frontmatter.Field;
import org.diptych.core.frontmatter.FieldValue;
import org.diptych.core.frontmatter.FieldValue.Scalar;
import org.diptych.core.frontmatter.FrontMatter;
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

    /** Whether Hexo runs its template engine over a post with {@code frontMatter}: what that says comes before the site's. */
    public boolean runsTemplates(FrontMatter frontMatter) {
        return frontMatter
                .find("disableNunjucks")
                .map(Field::value)
                .filter(value -> value instanceof Scalar scalar && scalar.type() == FieldValue.Type.BOOLEAN)
                .map(value -> !((Scalar) value).isTruthy())
                .orElseGet(() -> dialect.runsTemplates(rendering));
    }

    /** What holds outside of any site. */
    public static PublishSettings of(Dialect dialect) {
        return new PublishSettings(dialect, Rendering.DEFAULT);
    }
}
