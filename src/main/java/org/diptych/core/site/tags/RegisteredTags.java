package org.diptych.core.site.tags;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the tags a script registers, by reading its text: nothing of a site is ever run. Stateless. */
final class RegisteredTags {
    private static final Pattern REGISTER = Pattern.compile("\\btag\\s*\\.\\s*register\\s*\\(");
    private static final Pattern NAME = Pattern.compile("\\s*(['\"`])([^'\"`\\s]+)\\1\\s*,?");
    private static final Pattern ENDS = Pattern.compile("\\bends['\"]?\\s*:\\s*(?:true|!0)");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_$][\\w$]*");

    private RegisteredTags() {}

    /**
     * What a script registers.
     *
     * @param tags whether a tag encloses text, by its name
     * @param more whether it registers tags whose names do not stand in it as they are
     */
    record Found(Map<String, Boolean> tags, boolean more) {}

    /** The tags that {@code script} registers. */
    static Found in(String script) {
        Map<String, Boolean> tags = new LinkedHashMap<>();
        boolean more = false;
        Matcher register = REGISTER.matcher(script);
        while (register.find()) {
            if (isCommented(script, register.start())) {
                continue;
            }
            Matcher name = NAME.matcher(script).region(register.end(), script.length());
            if (name.lookingAt()) {
                tags.put(name.group(2), encloses(script, name.end()));
            } else {
                more = true;
            }
        }
        return new Found(tags, more);
    }

    private static boolean isCommented(String script, int at) {
        int line = script.lastIndexOf('\n', at) + 1;
        String before = script.substring(line, at).strip();
        return before.startsWith("//") || before.startsWith("*");
    }

    /** Whether the last argument, of those that begin at {@code from}, says that the tag has an end. */
    private static boolean encloses(String script, int from) {
        int depth = 0;
        int last = from;
        int at = from;
        while (at < script.length() && depth >= 0) {
            char c = script.charAt(at);
            if (c == '\'' || c == '"' || c == '`') {
                at = endOfString(script, at, c);
            } else if (script.startsWith("//", at) && (at == 0 || script.charAt(at - 1) != ':')) {
                int newline = script.indexOf('\n', at);
                at = newline < 0 ? script.length() : newline;
            } else {
                depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
                last = c == ',' && depth == 0 ? at + 1 : last;
                at++;
            }
        }
        String option = script.substring(last, Math.max(last, Math.min(at - 1, script.length())))
                .strip();
        if (option.equals("true")
                || option.equals("!0")
                || option.startsWith("{") && ENDS.matcher(option).find()) {
            return true;
        }
        boolean named = last > from && WORD.matcher(option).matches();
        return named && isOptions(script, option);
    }

    private static int endOfString(String script, int start, char quote) {
        int at = start + 1;
        while (at < script.length() && script.charAt(at) != quote) {
            at += script.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    /** Whether a variable {@code name} is set to options that name an end. */
    private static boolean isOptions(String script, String name) {
        Matcher set = Pattern.compile("\\b" + Pattern.quote(name) + "\\s*=\\s*\\{([^}]*)\\}")
                .matcher(script);
        return set.find() && ENDS.matcher(set.group(1)).find();
    }
}
