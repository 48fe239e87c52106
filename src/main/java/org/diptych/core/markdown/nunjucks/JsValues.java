package org.diptych.core.markdown.nunjucks;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What JavaScript makes of values. A value is a {@link String}, a {@link Double}, a {@link Boolean}, a list, a map with
 * strings for keys, a {@link Function}, a {@link Regex} or {@link Nothing}. Stateless.
 */
public final class JsValues {
    private static final int DIGITS = 17;
    private static final Pattern DECIMAL =
            Pattern.compile("[-+]?(?:Infinity|(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?)");
    private static final Pattern INDEX = Pattern.compile("0|[1-9]\\d{0,9}");
    private static final Pattern BASED = Pattern.compile("0(?:([xX])[0-9a-fA-F]+|([oO])[0-7]+|[bB][01]+)");

    private JsValues() {}

    static boolean isTruthy(Object value) {
        if (value instanceof Double number) {
            return number != 0 && !number.isNaN();
        }
        if (value instanceof String text) {
            return !text.isEmpty();
        }
        return value instanceof Boolean flag ? flag : !(value instanceof Nothing);
    }

    public static String text(Object value) {
        if (value instanceof Double number) {
            return number(number);
        }
        if (value instanceof Nothing nothing) {
            return nothing == Nothing.NULL ? "null" : "undefined";
        }
        if (value instanceof List<?> items) {
            StringBuilder joined = new StringBuilder();
            for (int i = 0; i < items.size(); i++) {
                joined.append(i > 0 ? "," : "").append(items.get(i) instanceof Nothing ? "" : text(items.get(i)));
            }
            return joined.toString();
        }
        if (value instanceof Map<?, ?>) {
            return "[object Object]";
        }
        if (value instanceof Regex regex) {
            return regex.written();
        }
        if (value instanceof Function || value == PostData.ONLY_IN_BUILD) {
            throw new UnknownValue("…");
        }
        return value.toString();
    }

    /** {@code value} with lists and maps of its own, so that what a template does to them stays in it. */
    static Object copy(Object value) {
        if (value instanceof List<?> items) {
            List<Object> copies = new ArrayList<>();
            items.forEach(item -> copies.add(copy(item)));
            return copies;
        }
        if (value instanceof Map<?, ?> entries) {
            Map<String, Object> copies = new LinkedHashMap<>();
            entries.forEach((key, entry) -> copies.put((String) key, copy(entry)));
            return copies;
        }
        return value;
    }

    /** {@code entries} in the order JavaScript gives them: first, by their size, those with whole numbers for keys. */
    static Map<String, Object> ordered(Map<String, Object> entries) {
        if (entries.keySet().stream().noneMatch(JsValues::isIndex)) {
            return entries;
        }
        Map<String, Object> ordered = new LinkedHashMap<>();
        entries.keySet().stream()
                .filter(JsValues::isIndex)
                .sorted(Comparator.comparingLong(Long::parseLong))
                .forEach(key -> ordered.put(key, entries.get(key)));
        entries.forEach(ordered::putIfAbsent);
        return ordered;
    }

    private static boolean isIndex(String key) {
        return INDEX.matcher(key).matches() && Long.parseLong(key) < 0xFFFF_FFFFL;
    }

    /** A number as JavaScript prints it: with the fewest digits that tell it from its neighbours. */
    static String number(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Double.toString(value);
        }
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        BigDecimal shortest = new BigDecimal(value);
        for (int digits = 1; digits <= DIGITS; digits++) {
            shortest = new BigDecimal(value).round(new MathContext(digits));
            if (shortest.doubleValue() == value) {
                break;
            }
        }
        shortest = shortest.stripTrailingZeros();
        double size = Math.abs(value);
        if (size >= 1e-6 && size < 1e21) {
            return shortest.toPlainString();
        }
        String digits = shortest.unscaledValue().abs().toString();
        int exponent = digits.length() - 1 - shortest.scale();
        return (value < 0 ? "-" : "") + digits.charAt(0) + (digits.length() > 1 ? "." + digits.substring(1) : "") + "e"
                + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
    }

    static double toNumber(Object value) {
        if (value instanceof Double number) {
            return number;
        }
        if (value instanceof Boolean flag) {
            return flag ? 1 : 0;
        }
        if (value instanceof Nothing nothing) {
            return nothing == Nothing.NULL ? 0 : Double.NaN;
        }
        String text = trimmed(text(value));
        if (text.isEmpty()) {
            return 0;
        }
        Matcher based = BASED.matcher(text);
        if (based.matches()) {
            int base = based.group(1) != null ? 16 : based.group(2) != null ? 8 : 2;
            return new BigInteger(text.substring(2), base).doubleValue();
        }
        return DECIMAL.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
    }

    /** What an object is where an operator asks for something simple. */
    static Object simple(Object value) {
        return value instanceof List<?>
                        || value instanceof Map<?, ?>
                        || value instanceof Regex
                        || value instanceof Function
                ? text(value)
                : value;
    }

    static boolean same(Object left, Object right) {
        if (left instanceof Double a && right instanceof Double b) {
            return a.doubleValue() == b;
        }
        boolean values = left instanceof String || left instanceof Boolean;
        return values ? Objects.equals(left, right) : left == right;
    }

    static boolean alike(Object left, Object right) {
        if (left instanceof Nothing || right instanceof Nothing) {
            return left instanceof Nothing && right instanceof Nothing;
        }
        boolean objects = isObject(left) && isObject(right);
        if (objects || left.getClass() == right.getClass()) {
            return same(left, right);
        }
        Object a = simple(left);
        Object b = simple(right);
        return a instanceof String && b instanceof String ? a.equals(b) : toNumber(a) == toNumber(b);
    }

    private static boolean isObject(Object value) {
        return value instanceof List<?>
                || value instanceof Map<?, ?>
                || value instanceof Function
                || value instanceof Regex;
    }

    /** Below, equal or above zero as {@code left} is to {@code right}; empty where JavaScript says no to either. */
    static int compare(Object left, Object right, int unordered) {
        Object a = simple(left);
        Object b = simple(right);
        if (a instanceof String x && b instanceof String y) {
            return Integer.signum(x.compareTo(y));
        }
        double x = toNumber(a);
        double y = toNumber(b);
        return Double.isNaN(x) || Double.isNaN(y) ? unordered : x < y ? -1 : x > y ? 1 : 0;
    }

    /** {@code value} as JSON, on one line; of nothing and functions nothing. */
    static String json(Object value, String indent, String outer) {
        if (value instanceof String text) {
            return quoted(text);
        }
        if (value instanceof Double number) {
            return number.isNaN() || number.isInfinite() ? "null" : number(number);
        }
        String inner = outer + indent;
        String gap = indent.isEmpty() ? "" : "\n" + inner;
        StringBuilder json = new StringBuilder();
        if (value instanceof List<?> items) {
            for (Object item : items) {
                json.append(json.length() > 0 ? "," : "").append(gap);
                json.append(item == Nothing.UNDEFINED ? "null" : json(item, indent, inner));
            }
            return json.length() == 0 ? "[]" : "[" + json + (indent.isEmpty() ? "" : "\n" + outer) + "]";
        }
        if (value instanceof Map<?, ?> entries) {
            for (Map.Entry<?, ?> entry : entries.entrySet()) {
                if (entry.getValue() != Nothing.UNDEFINED && !(entry.getValue() instanceof Function)) {
                    json.append(json.length() > 0 ? "," : "").append(gap);
                    json.append(quoted(entry.getKey().toString())).append(indent.isEmpty() ? ":" : ": ");
                    json.append(json(entry.getValue(), indent, inner));
                }
            }
            return json.length() == 0 ? "{}" : "{" + json + (indent.isEmpty() ? "" : "\n" + outer) + "}";
        }
        return value instanceof Regex ? "{}" : text(value);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                case '\r' -> quoted.append("\\r");
                case '\b' -> quoted.append("\\b");
                case '\f' -> quoted.append("\\f");
                default -> quoted.append(c < ' ' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        return quoted.append('"').toString();
    }

    /** As JavaScript trims. */
    public static String trimmed(String text) {
        return text.replaceAll(
                "^[\\s\\u00A0\\u3000\\uFEFF\\u2028\\u2029]+|[\\s\\u00A0\\u3000\\uFEFF\\u2028\\u2029]+$", "");
    }
}
