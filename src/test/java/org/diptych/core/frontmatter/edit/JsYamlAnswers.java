package org.diptych.core.frontmatter.edit;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.diptych.golden.EngineAnswers;

/**
 * What js-yaml 4 read of each {@link EditCase}'s text after the change: a line for each case, the text's digest and the
 * answer's. {@code src/test/scripts/ask-js-yaml.mjs} makes them.
 */
final class JsYamlAnswers {
    private JsYamlAnswers() {}

    static EngineAnswers stored() {
        return EngineAnswers.in("frontmatter/edits-read.txt");
    }

    /** Prints each case's text after the change and what is expected of it, as lines of JSON: what the script asks about. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (int number = 0; number < EditCase.COUNT; number++) {
            EditCase each = EditCase.number(number);
            out.print("[" + Json.of(each.before()) + "," + Json.of(each.after()) + "," + Json.of(each.expected())
                    + "]\n");
        }
        out.flush();
    }
}
