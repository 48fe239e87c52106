package org.diptych.core.frontmatter;

import java.util.regex.Pattern;
import org.diptych.core.frontmatter.FieldValue.Type;

/** What js-yaml takes an unquoted word for. */
final class ScalarTypes {
    private static final Pattern NULL = Pattern.compile("~|null|Null|NULL|");
    private static final Pattern BOOLEAN = Pattern.compile("true|True|TRUE|false|False|FALSE");
    /** A low line may stand anywhere in a number but at its end; {@code +.5} is none. */
    private static final Pattern NUMBER =
            Pattern.compile("(?!.*_$)(?:[-+]?(?:0b_*[01][01_]*|0x_*[0-9a-fA-F][0-9a-fA-F_]*"
                    + "|0o_*[0-7][0-7_]*|[0-9][0-9_]*(?:\\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?|\\.(?:inf|Inf|INF))"
                    + "|\\.[0-9_]+(?:[eE][-+]?[0-9]+)?|\\.(?:nan|NaN|NAN))");

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d"
            + "|\\d{4}-\\d\\d?-\\d\\d?(?:[Tt]|[ \\t]+)\\d\\d?:\\d\\d:\\d\\d(?:\\.\\d*)?"
            + "(?:[ \\t]*(?:Z|[-+]\\d\\d?(?::\\d\\d)?))?");

    private ScalarTypes() {}

    static Type of(String plain) {
        if (NULL.matcher(plain).matches()) {
            return Type.NULL;
        }
        if (BOOLEAN.matcher(plain).matches()) {
            return Type.BOOLEAN;
        }
        if (NUMBER.matcher(plain).matches()) {
            return Type.NUMBER;
        }
        return DATE.matcher(plain).matches() ? Type.DATE : Type.STRING;
    }
}
