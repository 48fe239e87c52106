package org.diptych.core.frontmatter;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The anchor and the tag before a value.
 *
 * @param anchor the name after {@code &}, if there is one
 * @param tagged whether a tag, such as {@code !!str}, says what the value is
 * @param end where the value itself begins
 */
record NodeProperties(Optional<String> anchor, boolean tagged, int end) {
    private static final Pattern PROPERTY =
            Pattern.compile("(?:&(?<anchor>[^\\s,\\[\\]{}]+)|(?<tag>!\\S*))(?:\\s++(?:#[^\\n]*+\\n\\s*+)*+|$)");

    /** The properties of the value whose token begins at {@code start}; nothing from {@code limit} on is looked at. */
    static NodeProperties at(String source, int start, int limit) {
        Matcher matcher = PROPERTY.matcher(source).region(start, limit);
        Optional<String> anchor = Optional.empty();
        boolean tagged = false;
        int end = start;
        while (matcher.lookingAt()) {
            if (matcher.group("anchor") != null) {
                anchor = Optional.of(matcher.group("anchor"));
            }
            tagged |= matcher.group("tag") != null;
            end = matcher.end();
            matcher.region(end, limit);
        }
        return new NodeProperties(anchor, tagged, end);
    }
}
