package org.diptych.core.frontmatter.edit;

import java.util.regex.Pattern;
import org.diptych.core.frontmatter.FieldValue.Type;

/**
 * Writes a text so that Hexo's reader (js-yaml 4) reads that text: without quotes where it can be, in the style it had
 * where that can hold it. Stateless.
 */
final class ScalarText {
    /**
     * What cannot stand without quotes: an indicator at the start; a blank at an end; a colon before a blank or the end;
     * {@code #} after a blank.
     */
    private static final Pattern INDICATED =
            Pattern.compile("[,\\[\\]{}#&*!|>'\"%@`].*|[-?:](?:\\s.*)?|\\s.*|.*\\s|.*:(?:\\s.*)?|.*\\s#.*");

    private static final Pattern FLOW_INDICATOR = Pattern.compile("[,\\[\\]{}]");

    /** Text to js-yaml, but a yes or no to the YAML 1.1 readers of other programs that share the file. */
    private static final Pattern OLD_BOOLEAN = Pattern.compile("(?i:y|yes|n|no|on|off)");

    /** What readers refuse or take for a line end; in quotes it is escaped. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\x00-\\x08\\x0A-\\x1F\\x7F-\\x9F\\u2028\\u2029\\uFEFF\\uFFFE\\uFFFF]"
                    + "|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    private ScalarText() {}

    /**
     * @param style how the value was written so far
     * @param flow whether it stands within brackets
     */
    static String write(String text, ScalarStyle style, boolean flow) {
        if (UNPRINTABLE.matcher(text).find()) {
            return doubleQuoted(text);
        }
        return switch (style) {
            case SINGLE_QUOTED -> singleQuoted(text);
            case DOUBLE_QUOTED -> doubleQuoted(text);
            default -> isPlain(text, flow) ? text : quoted(text);
        };
    }

    /** Whether {@code text} stands for itself without quotes. */
    static boolean isPlain(String text, boolean flow) {
        return Type.ofUnquoted(text) == Type.STRING
                && !INDICATED.matcher(text).matches()
                && !UNPRINTABLE.matcher(text).find()
                && !OLD_BOOLEAN.matcher(text).matches()
                && !(flow && FLOW_INDICATOR.matcher(text).find());
    }

    /** Quotes that need nothing escaped, if there are such. */
    static String quoted(String text) {
        boolean escapes = UNPRINTABLE.matcher(text).find();
        boolean single = text.indexOf('"') >= 0 || text.indexOf('\\') >= 0;
        return single && !escapes ? singleQuoted(text) : doubleQuoted(text);
    }

    private static String singleQuoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static String doubleQuoted(String text) {
        String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        return '"'
                + UNPRINTABLE.matcher(escaped).replaceAll(found -> "\\\\u%04X"
                        .formatted((int) found.group().charAt(0)))
                + '"';
    }
}
