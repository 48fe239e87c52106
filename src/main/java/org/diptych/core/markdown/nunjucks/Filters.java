package org.diptych.core.markdown.nunjucks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diptych.core.text.WorkMeter;

/** Nunjucks' filters, {@code value | name(arguments)}: which there are, and those for any value. Stateless. */
final class Filters {
    private static final Set<String> ANY = Set.of(
            "abs",
            "default",
            "d",
            "dump",
            "escape",
            "e",
            "forceescape",
            "safe",
            "float",
            "int",
            "length",
            "round",
            "string",
            "random",
            "dictsort");

    private Filters() {}

    static boolean knows(String name) {
        return ANY.contains(name) || TextFilters.NAMES.contains(name) || ListFilters.NAMES.contains(name);
    }

    static Object apply(String name, Object value, List<Object> arguments, Map<String, Object> named, WorkMeter meter) {
        if (TextFilters.NAMES.contains(name)) {
            return TextFilters.apply(name, value, arguments, meter);
        }
        if (ListFilters.NAMES.contains(name)) {
            return ListFilters.apply(name, value, arguments, named, meter);
        }
        Object first = Globals.at(arguments, 0);
        return switch (name) {
            case "abs" -> Math.abs(JsValues.toNumber(value));
            case "default", "d" -> otherwise(value, first, Globals.at(arguments, 1));
            case "dump" -> value == Nothing.UNDEFINED ? value : JsValues.json(value, indent(first), "");
            case "escape", "e", "forceescape" -> escaped(value instanceof Nothing ? "" : JsValues.text(value));
            case "safe" -> value instanceof Nothing ? "" : JsValues.text(value);
            case "string" -> text(value, "toString");
            case "float" -> leading(value, "^\\s*[-+]?(?:Infinity|\\d+\\.?\\d*(?:[eE][-+]?\\d+)?|\\.\\d+)", first);
            case "int" -> integer(value, first, named);
            case "length" -> length(value);
            case "round" -> rounded(JsValues.toNumber(value), first, Globals.at(arguments, 1));
            case "dictsort" -> Sorting.sortedEntries(value, first, Globals.at(arguments, 1));
            default -> throw new UnknownValue(name);
        };
    }

    /** What JavaScript says where {@code property} is asked of nothing. */
    static TemplateFault nothing(Object value, String property) {
        return new TemplateFault("Cannot read properties of " + JsValues.text(value) + " (reading '" + property + "')");
    }

    /** {@code value} as text, where a filter calls {@code method} of it without looking. */
    static String text(Object value, String method) {
        if (value instanceof Nothing) {
            throw nothing(value, method);
        }
        return JsValues.text(value);
    }

    private static Object otherwise(Object value, Object fallback, Object truthy) {
        boolean keeps = JsValues.isTruthy(truthy) ? JsValues.isTruthy(value) : value != Nothing.UNDEFINED;
        return keeps ? value : fallback;
    }

    private static String indent(Object spaces) {
        if (spaces instanceof Double count) {
            return " ".repeat((int) Math.max(0, Math.min(10, count)));
        }
        return spaces instanceof String text ? text.substring(0, Math.min(10, text.length())) : "";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\\", "&#92;");
    }

    private static Object leading(Object value, String pattern, Object otherwise) {
        var matcher = java.util.regex.Pattern.compile(pattern).matcher(JsValues.text(value));
        return matcher.find() ? (Object) Double.parseDouble(matcher.group().strip()) : otherwise;
    }

    private static Object integer(Object value, Object fallback, Map<String, Object> named) {
        if (named.containsKey("base")) {
            throw new UnknownValue("base");
        }
        Object otherwise = named.getOrDefault("default", fallback);
        return leading(value, "^\\s*[-+]?\\d+", otherwise);
    }

    private static Object length(Object value) {
        if (value instanceof List<?> items) {
            return (double) items.size();
        }
        if (value instanceof Map<?, ?> entries) {
            return (double) entries.size();
        }
        return value instanceof String text
                ? (Object) (double) text.length()
                : value instanceof Double || Boolean.TRUE.equals(value) ? Nothing.UNDEFINED : (Object) 0.0;
    }

    private static double rounded(double value, Object precision, Object method) {
        double factor = Math.pow(10, JsValues.isTruthy(precision) ? JsValues.toNumber(precision) : 0);
        double scaled = value * factor;
        double rounded = "ceil".equals(method)
                ? Math.ceil(scaled)
                : "floor".equals(method) ? Math.floor(scaled) : Math.floor(scaled + 0.5);
        return rounded / factor;
    }

    /** {@code {key: …, value: …}}. */
    static Map<String, Object> entry(Object key, Object value) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("key", key);
        entry.put("value", value);
        return entry;
    }
}
