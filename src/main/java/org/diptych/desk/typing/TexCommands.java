package org.diptych.desk.typing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The commands and environments that MathJax knows, as the page has it. Stateless; read once, when first asked. */
public final class TexCommands {
    private static final String NAMES = "/org/diptych/assets/markdown/tex-names.txt";
    /** Commands that are about something, in braces; about two things. */
    private static final Set<String> ONE = Set.of(
            "sqrt",
            "text",
            "mathbf",
            "mathbb",
            "mathcal",
            "mathrm",
            "mathit",
            "mathsf",
            "mathtt",
            "mathfrak",
            "mathscr",
            "boldsymbol",
            "operatorname",
            "hat",
            "widehat",
            "bar",
            "overline",
            "underline",
            "tilde",
            "widetilde",
            "vec",
            "dot",
            "ddot",
            "overbrace",
            "underbrace",
            "tag",
            "label",
            "ref",
            "eqref",
            "cancel",
            "phantom",
            "bra",
            "ket",
            "pmod",
            "xrightarrow",
            "xleftarrow",
            "boxed",
            "substack",
            "mbox",
            "textbf",
            "textit",
            "ce");

    private static final Set<String> TWO =
            Set.of("frac", "dfrac", "tfrac", "cfrac", "binom", "dbinom", "tbinom", "overset", "underset", "stackrel");

    private TexCommands() {}

    private static final class All {
        private static final Map<String, String> COMMANDS = new TreeMap<>();
        private static final List<String> ENVIRONMENTS = new ArrayList<>();

        static {
            try (InputStream in = TexCommands.class.getResourceAsStream(NAMES)) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                    if (line.startsWith("{")) {
                        ENVIRONMENTS.add(line.substring(1, line.length() - 1));
                    } else {
                        String[] words = line.substring(1).split(" ", 2);
                        COMMANDS.put(words[0], words.length > 1 ? words[1] : "");
                    }
                });
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + NAMES, e);
            }
        }
    }

    /** The sign that {@code command}, without its backslash, stands for; empty where it is none. */
    public static String sign(String command) {
        return All.COMMANDS.getOrDefault(command, "");
    }

    /** The commands, without their backslashes, that hold {@code typed}: those that begin with it first, short ones first. */
    public static List<String> commands(String typed, List<String> own) {
        return fitting(Stream.concat(own.stream(), All.COMMANDS.keySet().stream()), typed);
    }

    /** The environments that hold {@code typed}, in the same order. */
    public static List<String> environments(String typed, List<String> own) {
        return fitting(Stream.concat(own.stream(), All.ENVIRONMENTS.stream()), typed);
    }

    private static List<String> fitting(Stream<String> names, String typed) {
        String sought = typed.toLowerCase(Locale.ROOT);
        return names.distinct()
                .filter(name -> name.toLowerCase(Locale.ROOT).contains(sought))
                .sorted(Comparator.comparing((String name) -> !name.startsWith(typed))
                        .thenComparing(name -> !name.toLowerCase(Locale.ROOT).startsWith(sought))
                        .thenComparing(String::length)
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** What stands behind {@code command} for what it is about: braces, possibly none. */
    public static String braces(String command) {
        return TWO.contains(command) ? "{}{}" : ONE.contains(command) ? "{}" : "";
    }
}
