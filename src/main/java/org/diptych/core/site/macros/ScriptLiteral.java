package org.diptych.core.site.macros;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Reads an object that stands in a script as it is: strings, numbers, lists and objects, comments between them. What is
 * worked out when the script runs, a call, a name, a template's mark, is left out; nothing is run. Used once.
 */
final class ScriptLiteral {
    /** Settings of real pages nest four deep. */
    private static final int DEEPEST = 20;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String RAW = "String.raw";

    private final String script;
    private int at;

    private ScriptLiteral(String script, int from) {
        this.script = script;
        this.at = from;
    }

    /** The object whose brace stands at {@code open} of {@code script}, as far as it can be read. */
    static JsonNode at(String script, int open) {
        return new ScriptLiteral(script, open).object(0);
    }

    private JsonNode object(int depth) {
        ObjectNode object = NODES.objectNode();
        at++;
        while (!isAt('}') && at < script.length()) {
            int before = at;
            String key = key();
            if (isAt(':')) {
                at++;
                JsonNode value = value(depth);
                if (!key.isEmpty() && !value.isMissingNode()) {
                    object.set(key, value);
                }
            }
            toNext(before, '}');
        }
        at++;
        return object;
    }

    private JsonNode list(int depth) {
        ArrayNode list = NODES.arrayNode();
        at++;
        while (!isAt(']') && at < script.length()) {
            int before = at;
            JsonNode value = value(depth);
            // A place is kept for what is not known, so that what follows stands where it stood.
            list.add(value.isMissingNode() ? NODES.nullNode() : value);
            toNext(before, ']');
        }
        at++;
        return list;
    }

    /** Goes behind the next comma, or to the end of what holds it: over what could not be read. */
    private void toNext(int before, char end) {
        skipExpression();
        if (isAt(',')) {
            at++;
        } else if (!isAt(end) && at == before) {
            at++; // another bracket's end, which closes nothing here
        }
    }

    private String key() {
        skipSpace();
        if (at < script.length() && (script.charAt(at) == '"' || script.charAt(at) == '\'')) {
            return string();
        }
        int start = at;
        while (at < script.length() && Character.isJavaIdentifierPart(script.charAt(at))) {
            at++;
        }
        String key = script.substring(start, at);
        skipSpace();
        return key;
    }

    /** The value here, if it stands alone; missing if it is part of an expression, or none that can be read. */
    private JsonNode value(int depth) {
        skipSpace();
        if (at >= script.length() || depth > DEEPEST) {
            return MissingNode.getInstance();
        }
        JsonNode value = simple(depth);
        skipSpace();
        boolean alone = at >= script.length() || ",}]".indexOf(script.charAt(at)) >= 0;
        return alone ? value : MissingNode.getInstance();
    }

    private JsonNode simple(int depth) {
        char c = script.charAt(at);
        if (c == '{' && !script.startsWith("{{", at) && !script.startsWith("{%", at)) {
            return object(depth + 1);
        }
        if (c == '[') {
            return list(depth + 1);
        }
        if (c == '"' || c == '\'') {
            return sum(NODES.textNode(string()));
        }
        if (c == '`' || script.startsWith(RAW + "`", at)) {
            return template();
        }
        if (Character.isDigit(c)) {
            int start = at;
            while (at < script.length() && Character.isDigit(script.charAt(at)) && at - start < 6) {
                at++;
            }
            return NODES.numberNode(Integer.parseInt(script.substring(start, at)));
        }
        return MissingNode.getInstance();
    }

    /** Strings joined by plus signs are one: long macros are written so. */
    private JsonNode sum(JsonNode first) {
        StringBuilder whole = new StringBuilder(first.textValue());
        skipSpace();
        while (isAt('+')) {
            int plus = at;
            at++;
            skipSpace();
            if (at >= script.length() || "\"'".indexOf(script.charAt(at)) < 0) {
                at = plus;
                return MissingNode.getInstance();
            }
            whole.append(string());
            skipSpace();
        }
        return NODES.textNode(whole.toString());
    }

    private JsonNode template() {
        boolean raw = script.charAt(at) == 'S';
        at += raw ? RAW.length() : 0;
        int start = at + 1;
        String cooked = string();
        String source = script.substring(start, Math.max(start, at - 1));
        return source.contains("${") ? MissingNode.getInstance() : NODES.textNode(raw ? source : cooked);
    }

    /** The string whose quote stands here, its escapes resolved; goes behind it. */
    private String string() {
        char quote = script.charAt(at++);
        StringBuilder text = new StringBuilder();
        while (at < script.length() && script.charAt(at) != quote) {
            char c = script.charAt(at++);
            if (c != '\\' || at >= script.length()) {
                text.append(c);
                continue;
            }
            char escaped = script.charAt(at++);
            switch (escaped) {
                case 'n' -> text.append('\n');
                case 't' -> text.append('\t');
                case 'r', 'b', 'f', 'v', '\n' -> text.append("");
                case 'x' -> code(2, text);
                case 'u' -> code(4, text);
                default -> text.append(escaped);
            }
        }
        at++;
        return text.toString();
    }

    private void code(int digits, StringBuilder text) {
        int end = Math.min(script.length(), at + digits);
        try {
            text.append((char) Integer.parseInt(script.substring(at, end), 16));
            at = end;
        } catch (NumberFormatException noCode) {
            text.append('u');
        }
    }

    /** Goes to the next comma or bracket's end of this depth. */
    private void skipExpression() {
        int depth = 0;
        while (true) {
            skipSpace();
            if (at >= script.length()) {
                return;
            }
            char c = script.charAt(at);
            if (depth == 0 && ",)]}".indexOf(c) >= 0) {
                return;
            }
            if (c == '"' || c == '\'' || c == '`') {
                string();
                continue;
            }
            depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            at++;
        }
    }

    private boolean isAt(char c) {
        skipSpace();
        return at < script.length() && script.charAt(at) == c;
    }

    private void skipSpace() {
        while (at < script.length()) {
            if (Character.isWhitespace(script.charAt(at))) {
                at++;
            } else if (script.startsWith("//", at)) {
                at = behind("\n");
            } else if (script.startsWith("/*", at)) {
                at = behind("*/");
            } else {
                return;
            }
        }
    }

    private int behind(String end) {
        int found = script.indexOf(end, at + 2);
        return found < 0 ? script.length() : found + end.length();
    }
}
