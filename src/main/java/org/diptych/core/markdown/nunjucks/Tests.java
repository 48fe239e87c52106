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
            case "divisibleby" -> JsValues.toNumber(value) % JsValues.toNumber(other) == 0;
            case "even" -> JsValues.toNumber(value) % 2 == 0;
            case "odd" -> JsValues.toNumber(value) % 2 == 1;
            case "escaped" -> false;
            case "equalto", "eq", "sameas" -> JsValues.same(value, other);
            case "ne" -> !JsValues.same(value, other);
            case "ge" -> JsValues.compare(value, other, -1) >= 0;
            case "greaterthan", "gt" -> JsValues.compare(value, other, -1) > 0;
            case "le" -> JsValues.compare(value, other, 1) <= 0;
            case "lessthan", "lt" -> JsValues.compare(value, other, 1) < 0;
            case "lower" -> asked(value, "toLowerCase").equals(asked(value, "").toLowerCase(Locale.ROOT));
            case "upper" -> asked(value, "toUpperCase").equals(asked(value, "").toUpperCase(Locale.ROOT));
            case "number" -> value instanceof Double;
            case "string" -> value instanceof String;
            case "truthy" -> JsValues.isTruthy(value);
            case "falsy" -> !JsValues.isTruthy(value);
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
            throw new TemplateFault((value == Nothing.NULL ? "object null" : "undefined")
                    + " is not iterable (cannot read property Symbol(Symbol.iterator))");
        }
        return value instanceof String || value instanceof List<?>;
    }
}
