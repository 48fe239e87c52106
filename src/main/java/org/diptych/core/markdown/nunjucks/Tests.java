package org.diptych.core.markdown.nunjucks;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Nunjucks' tests, {@code value is name}. Stateless. */
final class Tests {
    private Tests() {}

    static boolean passes(String name, Object value, List<Object> arguments) {
        Object other = Globals.at(arguments, 0);
        return switch (name) {
            case "callable" -> value instanceof Function;
            case "defined" -> value != Nothing.UNDEFINED;
            case "undefined" -> value == Nothing.UNDEFINED;
            case "null" -> value == Nothing.NULL;
            case "divisibleby" -> Values.toNumber(value) % Values.toNumber(other) == 0;
            case "even" -> Values.toNumber(value) % 2 == 0;
            case "odd" -> Values.toNumber(value) % 2 == 1;
            case "escaped" -> false;
            case "equalto", "eq", "sameas" -> Values.same(value, other);
            case "ne" -> !Values.same(value, other);
            case "ge" -> Values.compare(value, other, -1) >= 0;
            case "greaterthan", "gt" -> Values.compare(value, other, -1) > 0;
            case "le" -> Values.compare(value, other, 1) <= 0;
            case "lessthan", "lt" -> Values.compare(value, other, 1) < 0;
            case "lower" -> asked(value, "toLowerCase").equals(asked(value, "").toLowerCase(Locale.ROOT));
            case "upper" -> asked(value, "toUpperCase").equals(asked(value, "").toUpperCase(Locale.ROOT));
            case "number" -> value instanceof Double;
            case "string" -> value instanceof String;
            case "truthy" -> Values.isTruthy(value);
            case "falsy" -> !Values.isTruthy(value);
            case "iterable" -> iterable(value);
            case "mapping" -> value instanceof Map<?, ?> || value instanceof Regex;
            default -> throw new TemplateFault("test not found: " + name);
        };
    }

    private static String asked(Object value, String method) {
        if (value instanceof String text) {
            return text;
        }
        throw value instanceof Nothing
                ? Filters.nothing(value, method)
                : new TemplateFault("value." + method + " is not a function");
    }

    private static boolean iterable(Object value) {
        if (value instanceof Nothing) {
            throw Filters.nothing(value, "Symbol(Symbol.iterator)");
        }
        return value instanceof String || value instanceof List<?>;
    }
}
