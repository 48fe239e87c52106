package org.diptych.core.frontmatter.edit;

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

/**
 * What js-yaml 4 read of each {@link EditCase}'s text after the change: a line for each case, the text's digest and the
 * answer's. {@code src/test/scripts/ask-js-yaml.mjs} makes them.
 */
final class JsYamlAnswers {
    private static final Path STORED = Path.of("src/test/resources/frontmatter/edits-read.txt");
    private final List<String> lines;

    private JsYamlAnswers(List<String> lines) {
        this.lines = lines;
    }

    static JsYamlAnswers stored() {
        try {
            return new JsYamlAnswers(Files.readAllLines(STORED));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Whether js-yaml was asked about {@code text}. */
    boolean speakOf(int number, String text) {
        return lines.get(number).startsWith(digest(text) + " ");
    }

    /** Whether js-yaml read what {@code json} says. */
    boolean are(int number, String json) {
        return lines.get(number).endsWith(" " + digest(json));
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
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
