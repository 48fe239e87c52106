package org.diptych.core.markdown.pandoc.scan;

import com.vladsch.flexmark.util.sequence.Html5Entities;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Character references in addresses and attributes. */
public final class Entities {
    private static final Pattern ENTITY =
            Pattern.compile("&(?:[A-Za-z][A-Za-z0-9]*|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});");

    private Entities() {}

    /** {@code text} with the characters its references name. */
    public static String resolve(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        return ENTITY.matcher(text)
                .replaceAll(entity -> Matcher.quoteReplacement(Html5Entities.entityToString(entity.group())));
    }
}
