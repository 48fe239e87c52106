package org.diptych.core.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import org.diptych.core.text.TextRange;

/**
 * A place that was found, and what a replacement may ask of it, so that it can be replaced without the text it was found
 * in. Immutable.
 *
 * @param range where; empty for a match of no characters
 * @param groups what the whole expression and each of its groups matched; {@code null} for a group that was not taken
 * @param named the same for groups that have a name
 */
public record Found(TextRange range, List<String> groups, Map<String, String> named) {

    public Found {
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(groups, "groups");
        Objects.requireNonNull(named, "named");
    }

    static Found of(Matcher matcher, Set<String> names) {
        List<String> groups = new ArrayList<>();
        for (int i = 0; i <= matcher.groupCount(); i++) {
            groups.add(matcher.group(i));
        }
        Map<String, String> named = new HashMap<>();
        names.forEach(name -> named.put(name, matcher.group(name)));
        return new Found(new TextRange(matcher.start(), matcher.end()), groups, named);
    }
}
