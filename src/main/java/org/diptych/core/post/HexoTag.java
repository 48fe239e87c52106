package org.diptych.core.post;

import java.util.Objects;
import org.diptych.core.text.TextRange;

/**
 * A tag as it stands in a text: {@code {% name arguments %}}, outside fenced code and {@code {% raw %}}.
 *
 * @param name the first word, such as {@code ref}
 * @param arguments what follows the name, trimmed
 * @param range the tag with its braces
 */
public record HexoTag(String name, String arguments, TextRange range) {

    public HexoTag {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(arguments, "arguments");
        Objects.requireNonNull(range, "range");
    }
}
