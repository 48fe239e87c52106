package org.diptych.core.lists;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.diptych.core.markdown.Dialect;
import org.diptych.golden.EngineAnswers;

/**
 * What pandoc or marked publishes of each {@link ListCase}'s text: a line for each case, the text's digest and that of the
 * outline. {@code src/test/scripts/ask-lists.mjs} makes them.
 */
final class ListAnswers {
    private ListAnswers() {}

    static EngineAnswers stored() {
        return EngineAnswers.in("lists/published.txt");
    }

    /** Prints each case's engine, text and the outline an author sees, as lines of JSON: what the script asks about. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (int number = 0; number < ListCase.COUNT; number++) {
            ListCase each = ListCase.number(number);
            String engine = each.dialect() == Dialect.PANDOC ? "pandoc" : "marked";
            out.print("[" + json(engine) + "," + json(each.after()) + "," + json(ListOutline.onScreen(each.after()))
                    + "," + json(each.before()) + "," + json(each.keys()) + "]\n");
        }
        out.flush();
    }

    private static String json(String text) {
        return '"' + text.replace("\n", "\\n").replace("\t", "\\t") + '"';
    }
}
