package org.diptych.core.site.macros;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes what MathJax and KaTeX take as settings for a macro or environment as the TeX that defines the same. Stateless.
 *
 * <p>MathJax: {@code RR: "\\mathbb{R}"}, {@code bold: ["{\\bf #1}", 1]}, {@code pair: ["(#1,#2)", 2, "x"]} with what
 * the first argument is where none is given; KaTeX: {@code "\\RR": "\\mathbb{R}"}, whose arguments are counted.
 */
final class MacroTex {
    private static final Pattern COMMAND = Pattern.compile("\\\\?([a-zA-Z]+|[^a-zA-Z\\s\\\\{}])");
    private static final Pattern ENVIRONMENT = Pattern.compile("[a-zA-Z][\\w-]*\\*?");
    private static final Pattern ARGUMENT = Pattern.compile("(?<!\\\\)#([1-9])");
    private static final int MOST_ARGUMENTS = 9;

    private MacroTex() {}

    /** Adds the commands in {@code macros}, by their names, to {@code known}. */
    static void commands(JsonNode macros, Map<String, String> known) {
        macros.properties().forEach(macro -> {
            Matcher name = COMMAND.matcher(macro.getKey());
            if (name.matches()) {
                command("\\" + name.group(1), macro.getValue()).ifPresent(tex -> known.put("\\" + name.group(1), tex));
            }
        });
    }

    /** Adds the environments in {@code environments}, by their names, to {@code known}. */
    static void environments(JsonNode environments, Map<String, String> known) {
        environments.properties().forEach(one -> {
            JsonNode said = one.getValue();
            String begin = said.path(0).asText("");
            String end = said.path(1).asText("");
            if (ENVIRONMENT.matcher(one.getKey()).matches() && isWhole(begin) && isWhole(end)) {
                arguments(said, 2)
                        .map(arguments ->
                                "\\newenvironment{" + one.getKey() + "}" + arguments + "{" + begin + "}{" + end + "}")
                        .ifPresent(tex -> known.put(one.getKey(), tex));
            }
        });
    }

    private static Optional<String> command(String name, JsonNode said) {
        JsonNode body = said.isArray() ? said.path(0) : said;
        String text = body.isTextual() || body.isNumber() ? body.asText() : "";
        boolean empty = body.isTextual() && text.isEmpty();
        if (!isWhole(text) || text.isEmpty() && !empty) {
            return Optional.empty();
        }
        if (said.path(2).isArray()) {
            return Optional.of("\\def" + name + delimiters(said) + "{" + text + "}");
        }
        Optional<String> arguments = said.isArray() ? arguments(said, 1) : Optional.of(counted(text));
        return arguments.map(each -> "\\newcommand{" + name + "}" + each + "{" + text + "}");
    }

    /** {@code [2]} or {@code [2][x]}, as the list {@code said} has them from {@code at} on; empty if they are none. */
    private static Optional<String> arguments(JsonNode said, int at) {
        int count = said.path(at).asInt();
        if (count < 0 || count > MOST_ARGUMENTS) {
            return Optional.empty();
        }
        JsonNode first = said.path(at + 1);
        String usual = first.isTextual() || first.isNumber() ? "[" + first.asText() + "]" : "";
        return Optional.of(count == 0 ? "" : "[" + count + "]" + usual);
    }

    private static String counted(String body) {
        int most = ARGUMENT.matcher(body)
                .results()
                .mapToInt(argument -> Integer.parseInt(argument.group(1)))
                .max()
                .orElse(0);
        return most == 0 ? "" : "[" + most + "]";
    }

    /** What stands before, between and behind the arguments where the macro is used. */
    private static String delimiters(JsonNode said) {
        StringBuilder template = new StringBuilder(said.path(2).path(0).asText(""));
        int count = Math.min(MOST_ARGUMENTS, said.path(1).asInt());
        for (int i = 1; i <= count; i++) {
            template.append('#').append(i).append(said.path(2).path(i).asText(""));
        }
        return template.toString();
    }

    /** Whether each brace and each backslash has its partner: what has not would take in what stands behind it. */
    private static boolean isWhole(String tex) {
        int depth = 0;
        int at = 0;
        while (at < tex.length() && depth >= 0) {
            char c = tex.charAt(at);
            at += c == '\\' ? 2 : 1;
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        }
        return depth == 0 && at == tex.length();
    }
}
