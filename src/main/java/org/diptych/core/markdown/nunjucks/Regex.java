package org.diptych.core.markdown.nunjucks;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * {@code r/expression/flags}.
 *
 * @param written how JavaScript prints it
 * @param pattern the same for Java
 * @param global whether each place is meant, not the first alone
 */
public record Regex(String written, Pattern pattern, boolean global) {

    /** {@code flags/expression}. */
    public static Regex of(String token) {
        int slash = token.indexOf('/');
        String flags = token.substring(0, slash);
        String expression = token.substring(slash + 1);
        int options =
                (flags.contains("i") ? Pattern.CASE_INSENSITIVE : 0) | (flags.contains("m") ? Pattern.MULTILINE : 0);
        try {
            return new Regex("/" + expression + "/" + flags, Pattern.compile(expression, options), flags.contains("g"));
        } catch (PatternSyntaxException notJava) {
            throw new UnknownValue("/" + expression + "/");
        }
    }
}
