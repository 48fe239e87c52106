package org.diptych.core.markdown.marked;

import com.vladsch.flexmark.util.sequence.Html5Entities;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Character references. */
final class Entity {
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:[A-Za-z][A-Za-z0-9]*|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});");

    private Entity() {}

    /** {@code text} with the characters its references name. */
    static String unescaped(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        return REFERENCE
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(Html5Entities.entityToString(found.group())));
    }
}
