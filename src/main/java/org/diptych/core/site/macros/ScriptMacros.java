package org.diptych.core.site.macros;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the macros that a page's script gives MathJax 2 or 3, or KaTeX, where they stand in it as they are. Stateless.
 */
final class ScriptMacros {
    /** What is set to an object, MathJax or a part of it; and the calls that are given one. */
    private static final Pattern SETS = Pattern.compile("\\bMathJax((?:\\.[a-zA-Z]{1,40}){0,4})\\s{0,20}=\\s{0,20}"
            + "(?:window\\.MathJax\\s{0,20}\\|\\|\\s{0,20})?(?=\\{)"
            + "|\\bMathJax\\.Hub\\.Config\\s{0,20}\\(\\s{0,20}(?=\\{)"
            + "|\\brenderMathInElement\\s{0,20}\\([^{}()]{0,200},\\s{0,20}(?=\\{)"
            + "|\\bkatex[a-zA-Z]{0,20}\\s{0,20}=\\s{0,20}(?=\\{)");

    /** In one file; no page sets its formulas up more often, and each may be read to the file's end. */
    private static final int MOST_SETTINGS = 20;

    private ScriptMacros() {}

    /** Whether {@code text} may say something of formulas: a cheap look. */
    static boolean mayHold(String text) {
        return text.contains("acros") && (text.contains("MathJax") || text.contains("renderMathInElement"))
                || text.contains("katex") && text.contains("macros")
                || text.contains("MathJax") && text.contains("environments");
    }

    /** Adds the macros of {@code text}, a script or a page that holds some, to {@code known}. */
    static void learn(String text, Map<String, String> known) {
        Matcher sets = SETS.matcher(text);
        int at = 0;
        for (int found = 0; found < MOST_SETTINGS && sets.find(at); found++) {
            if (!isCommented(text, sets.start())) {
                learn(under(sets.group(1), ScriptLiteral.at(text, sets.end())), known);
            }
            at = sets.end();
        }
    }

    private static void learn(JsonNode settings, Map<String, String> known) {
        MacroTex.commands(settings.path("macros"), known); // KaTeX's own
        for (JsonNode tex : List.of(settings.path("TeX"), settings.path("tex"))) {
            MacroTex.commands(tex.path("Macros"), known);
            MacroTex.commands(tex.path("macros"), known);
            MacroTex.environments(tex.path("environments"), known);
        }
    }

    /** {@code value} as it stands in the whole, where {@code path}, {@code .tex.macros} say, was set to it. */
    private static JsonNode under(String path, JsonNode value) {
        JsonNode whole = value;
        String left = path == null ? "" : path;
        while (!left.isEmpty()) {
            int dot = left.lastIndexOf('.');
            ObjectNode outer = JsonNodeFactory.instance.objectNode();
            whole = outer.set(left.substring(dot + 1), whole);
            left = left.substring(0, dot);
        }
        return whole.has("config") ? whole.path("config") : whole;
    }

    private static boolean isCommented(String text, int at) {
        String line = text.substring(text.lastIndexOf('\n', at) + 1, at);
        return line.matches("(?s)(?:.*[^:\"'`])?//.*")
                || isWithin(text, at, "/*", "*/")
                || isWithin(text, at, "<!--", "-->")
                || isWithin(text, at, "{#", "#}")
                || isWithin(text, at, "<%#", "%>");
    }

    private static boolean isWithin(String text, int at, String open, String close) {
        int opened = text.lastIndexOf(open, at);
        return opened >= 0 && text.indexOf(close, opened) > at;
    }
}
