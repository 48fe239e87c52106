package org.diptych.core.draft;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What no translator has any business to write: tags of the site, HTML, fences, characters nobody sees. Stateless. */
final class Invented {
    private static final Pattern MARKUP = Pattern.compile(String.join(
            "|",
            "\\{[%{#][^\\n]{0,60}",
            "[%#}]\\}",
            "<!--[^\\n]{0,60}",
            "-->",
            "</?[A-Za-z][^<>]{0,200}>",
            "<[!?/A-Za-z][^\\n]{0,40}$",
            "(?m:^[ \\t]*(?:`{3,}|~{3,})[^\\n]*)",
            "(?m:^[ \\t]*(?:-{3,}|;{3,}|={3,}|\\+{3,})[ \\t]*$)",
            "\\]\\([^)\\n]{0,60}\\)?",
            "(?:https?|ftp|file|javascript|data):(?://)?[^\\s]{1,60}",
            "[\\p{Cc}&&[^\\n\\t]]",
            "[\u202a-\u202e\u2066-\u2069]"));

    private Invented() {}

    /** The first such thing in {@code text}, what a translator wrote itself. */
    static Optional<RefusedDraft> in(String text) {
        Matcher found = MARKUP.matcher(text);
        return found.find()
                ? Optional.of(new RefusedDraft(RefusedDraft.Kind.INVENTED, visible(found.group())))
                : Optional.empty();
    }

    private static String visible(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.getType(c) == Character.CONTROL && c != '\n' && c != '\t'
                    || Character.getType(c) == Character.FORMAT) {
                shown.append(String.format("U+%04X", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }
}
