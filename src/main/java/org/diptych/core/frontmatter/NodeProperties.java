package org.diptych.core.frontmatter;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.text.TextRange;

/**
 * The anchor and the tag before a value.
 *
 * @param anchor the name after {@code &}, if there is one
 * @param tag says what the value is, such as {@code !!str}, if there is one
 * @param end where the value itself begins
 */
record NodeProperties(Optional<String> anchor, Optional<TextRange> tag, int end) {
    private static final Pattern KNOWN = Pattern.compile("!|(?:!!|!<tag:yaml\\.org,2002:)"
            + "(?:null|bool|int|float|str|seq|map|timestamp|merge|binary|omap|pairs|set)>?");
    private static final Pattern PROPERTY =
            Pattern.compile("(?:&(?<anchor>[^\\s,\\[\\]{}]+)|(?<tag>!\\S*))(?:\\s++(?:#[^\\n]*+\\n\\s*+)*+|$)");

    boolean tagged() {
        return tag.isPresent();
    }

    /** The tag, if js-yaml knows none like it and so refuses the whole text. */
    Optional<TextRange> unknownTag(String source) {
        return tag.filter(range -> !KNOWN.matcher(range.in(source)).matches());
    }

    /** The properties of the value whose token begins at {@code start}; nothing from {@code limit} on is looked at. */
    static NodeProperties at(String source, int start, int limit) {
        Matcher matcher = PROPERTY.matcher(source).region(start, limit);
        Optional<String> anchor = Optional.empty();
        Optional<TextRange> tag = Optional.empty();
        int end = start;
        while (matcher.lookingAt()) {
            if (matcher.group("anchor") != null) {
                anchor = Optional.of(matcher.group("anchor"));
            }
            if (matcher.group("tag") != null) {
                tag = Optional.of(new TextRange(matcher.start("tag"), matcher.end("tag")));
            }
            end = matcher.end();
            matcher.region(end, limit);
        }
        return new NodeProperties(anchor, tag, end);
    }
}
