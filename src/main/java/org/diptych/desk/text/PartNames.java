package org.diptych.desk.text;

import java.util.Locale;
import org.diptych.core.messages.Messages;
import org.diptych.core.post.SegmentKind;
import org.diptych.core.syntax.Language;

/** What the parts of a post are called, in the words of bundle {@code panels}. Stateless. */
public final class PartNames {
    private PartNames() {}

    /** The name of a part of {@code kind}; a body is called by its language. */
    public static String of(SegmentKind kind, String language, Messages words) {
        return kind == SegmentKind.BODY && !language.isEmpty()
                ? language(language, words)
                : words.get("part." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** The language as its own speakers call it, {@code 中文} for {@code zh}; the bare tag where Java knows none. */
    public static String language(String tag, Messages words) {
        if (tag.isEmpty()) {
            return words.get("part.body");
        }
        return new Language(tag).ownName();
    }
}
