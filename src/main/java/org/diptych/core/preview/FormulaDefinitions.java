package org.diptych.core.preview;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The macros, environments and colours that formulas of a page define for those after them, as MathJax keeps them from
 * one formula to the next.
 *
 * <p>A formula is told the definitions it uses, and only these, so that it can be typeset by itself, and kept, and
 * typeset anew only when one of them changes. Confined to one thread.
 */
final class FormulaDefinitions {
    private static final Pattern COMMAND = Pattern.compile(
            "\\\\((?:new|renew|provide)command|[gex]?def|let|DeclareMathOperator|(?:re)?newenvironment|definecolor)(?![a-zA-Z])\\*?");
    private static final Pattern NAME = Pattern.compile("\\s*(?:\\{\\s*(\\\\?[^{}]+?)\\s*\\}|(\\\\(?:[a-zA-Z]+|.)))");
    private static final Pattern USED = Pattern.compile("\\\\(?:[a-zA-Z]+|.)|\\{\\s*([a-zA-Z][\\w*-]*)\\s*\\}");

    private record Definition(int place, String text) {}

    private final Map<String, Definition> byName = new TreeMap<>();
    private int places;

    /** Whether {@code tex} may define something: a cheap look. */
    static boolean mayDefine(String tex) {
        return COMMAND.matcher(tex).find();
    }

    /** The definitions {@code tex} uses, directly or through others, in the order of the page. */
    String usedBy(String tex) {
        if (byName.isEmpty()) {
            return "";
        }
        Set<String> names = new LinkedHashSet<>();
        collect(tex, names);
        Map<Integer, String> ordered = new TreeMap<>();
        byName.forEach((name, definition) -> {
            if (names.contains(name)) {
                ordered.put(definition.place(), definition.text());
            }
        });
        return String.join("", ordered.values());
    }

    private void collect(String tex, Set<String> names) {
        Matcher used = USED.matcher(tex);
        while (used.find()) {
            String name = used.group(1) == null ? used.group() : used.group(1);
            Definition definition = byName.get(name);
            if (definition != null && names.add(name)) {
                collect(definition.text(), names);
            }
        }
    }

    /** The names of all that is defined, commands with their backslash. */
    Set<String> names() {
        return byName.keySet();
    }

    /** Learns what {@code tex} defines. */
    void learn(String tex) {
        Matcher command = COMMAND.matcher(tex);
        int at = 0;
        while (command.find(at)) {
            at = command.end();
            Matcher name = NAME.matcher(tex).region(at, tex.length());
            if (!name.lookingAt()) {
                continue;
            }
            int end = end(command.group(1), tex, name.end());
            if (end > 0) {
                String key = name.group(1) == null ? name.group(2) : name.group(1);
                byName.put(key, new Definition(places++, tex.substring(command.start(), end)));
                at = end;
            }
        }
    }

    /** Where the definition whose name ends at {@code from} ends; -1 if it is broken. */
    private static int end(String command, String tex, int from) {
        if (command.equals("let")) {
            Matcher token = Pattern.compile("\\s*=?\\s*(?:\\\\(?:[a-zA-Z]+|.)|.)")
                    .matcher(tex)
                    .region(from, tex.length());
            return token.lookingAt() ? token.end() : -1;
        }
        if (command.endsWith("def")) {
            int brace = tex.indexOf('{', from);
            return brace < 0 ? -1 : afterGroup(tex, brace);
        }
        int groups = command.endsWith("environment") || command.equals("definecolor") ? 2 : 1;
        int at = from;
        for (int i = 0; i < groups && at > 0; i++) {
            at = afterGroup(tex, afterOptions(tex, at));
        }
        return at;
    }

    private static int afterOptions(String tex, int from) {
        Matcher options =
                Pattern.compile("(?:\\s*+\\[[^\\]]*+\\])*+\\s*+").matcher(tex).region(from, tex.length());
        return options.lookingAt() ? options.end() : from;
    }

    /** The place after the group in braces that begins at {@code open}; -1 if none begins there or it never ends. */
    private static int afterGroup(String tex, int open) {
        if (open < 0 || open >= tex.length() || tex.charAt(open) != '{') {
            return -1;
        }
        int depth = 0;
        for (int i = open; i < tex.length(); i++) {
            char c = tex.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }
}
