package org.diptych.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lists of hostile posts: our own, and others by path.
 *
 * <p>Our own separates posts by {@code ====}; the first line is a name, <code>${server}</code> the counting server. In
 * the other a line is id, category, payload and expectation, separated by tabs; in a payload {@code \n} and the like are
 * escapes, {@code @GEN:} begins a Python expression that makes the text, and <code>{{H}}</code>, <code>{{HOSTONLY}}</code>
 * and <code>{{F}}</code> stand for the server and a folder's address.
 */
public final class HostilePosts {
    private static final Pattern ESCAPE = Pattern.compile("\\\\(n|r|t|\\\\|u[0-9a-fA-F]{4})");

    private HostilePosts() {}

    /**
     * A hostile post.
     *
     * @param name what it tries, or its number
     * @param text Markdown
     * @param expected in the list's own words; empty in our own list, where nothing may happen
     */
    public record HostilePost(String name, String text, String expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** Our own list, with {@code server} as the address to be reached. */
    public static List<HostilePost> own(String server) throws IOException {
        try (InputStream in = HostilePosts.class.getResourceAsStream("/hostile/preview.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<HostilePost> posts = new ArrayList<>();
            for (String sample : text.split("====\n")) {
                int line = sample.indexOf('\n');
                String payload = sample.substring(line + 1).replace("${server}", server);
                posts.add(new HostilePost(sample.substring(0, line), payload, ""));
            }
            return posts;
        }
    }

    /** The list in {@code file}; {@code folder} is where its {@code file:} addresses lead. */
    public static List<HostilePost> in(Path file, String server, Path folder) throws IOException {
        List<HostilePost> posts = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] fields = line.split("\t", -1);
            if (fields.length >= 4 && !fields[0].equals("id")) {
                String text = unescaped(fields[2])
                        .replace("{{H}}", server)
                        .replace("{{HOSTONLY}}", server.substring("http://".length()))
                        .replace("{{F}}", folder.toUri().toString());
                posts.add(new HostilePost(fields[0], text, fields[3]));
            }
        }
        return posts;
    }

    private static String unescaped(String written) throws IOException {
        if (written.startsWith("@GEN:")) {
            Process python = new ProcessBuilder(
                            "python3", "-c", "import sys;sys.stdout.write(" + written.substring(5) + ")")
                    .start();
            return new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
        Matcher escape = ESCAPE.matcher(written);
        return escape.replaceAll(found -> Matcher.quoteReplacement(character(found.group(1))));
    }

    private static String character(String escape) {
        return switch (escape.charAt(0)) {
            case 'n' -> "\n";
            case 'r' -> "\r";
            case 't' -> "\t";
            case '\\' -> "\\";
            default -> Character.toString(Integer.parseInt(escape.substring(1), 16));
        };
    }
}
