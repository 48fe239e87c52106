package org.diptych.core.lists;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.diptych.core.markdown.Dialect;

/**
 * What pandoc or marked publishes of each {@link ListCase}'s text: a line for each case, the text's digest and that of the
 * outline. {@code src/test/scripts/ask-lists.mjs} makes them.
 */
final class ListAnswers {
    private static final Path STORED = Path.of("src/test/resources/lists/published.txt");
    private final List<String> lines;

    private ListAnswers(List<String> lines) {
        this.lines = lines;
    }

    static ListAnswers stored() {
        try {
            return new ListAnswers(Files.readAllLines(STORED));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Whether the engine was asked about {@code text}. */
    boolean speakOf(int number, String text) {
        return lines.get(number).startsWith(digest(text) + " ");
    }

    /** Whether it publishes what {@code outline} says. */
    boolean are(int number, String outline) {
        return lines.get(number).endsWith(" " + digest(outline));
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
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
