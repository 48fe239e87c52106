package org.diptych.desk.frontmatter;

import org.diptych.core.messages.Messages;

/** What fields are called: those everybody knows in the author's language, others by their key. Stateless. */
public final class FieldNames {
    private FieldNames() {}

    public static String of(String key, Messages words) {
        return words.has("field." + key) ? words.get("field." + key) : key;
    }
}
