package org.diptych.core.markdown.hexo.tags;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.text.TextRange;

/**
 * The name of a Hexo tag that is being typed, <code>{% quo</code>, with or without its end. Immutable; nothing is null.
 *
 * @param whole what gives way to the finished tag, in the line
 * @param word where what is typed of the name stands, in the line; possibly empty
 */
public record TypedTag(TextRange whole, TextRange word) {
    private static final Pattern BEGUN = Pattern.compile("\\{%-? ?([\\w-]*)$");
    private static final Pattern REST = Pattern.compile("[\\w-]*\\s*-?%}");

    public TypedTag {
        Objects.requireNonNull(whole, "whole");
        Objects.requireNonNull(word, "word");
    }

    /** The tag whose name the author types at {@code column} of {@code line}, from 0, if there is one. */
    public static Optional<TypedTag> at(String line, int column) {
        Matcher begun = BEGUN.matcher(line).region(0, column);
        if (!begun.find()) {
            return Optional.empty();
        }
        Matcher rest = REST.matcher(line).region(column, line.length());
        int end = rest.lookingAt() ? rest.end() : column;
        return Optional.of(new TypedTag(new TextRange(begun.start(), end), new TextRange(begun.start(1), column)));
    }
}
