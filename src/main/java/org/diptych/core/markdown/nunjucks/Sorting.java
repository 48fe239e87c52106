package org.diptych.core.markdown.nunjucks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Nunjucks' filters that put into order. Stateless. */
final class Sorting {
    private Sorting() {}

    /** {@code value | sort(reverse, exact, attribute)}. */
    static List<Object> sorted(List<Object> items, List<Object> arguments, Map<String, Object> named) {
        boolean reverse = JsValues.isTruthy(named.getOrDefault("reverse", Globals.at(arguments, 0)));
        boolean exact = JsValues.isTruthy(named.getOrDefault("case_sensitive", Globals.at(arguments, 1)));
        Object attribute = named.getOrDefault("attribute", Globals.at(arguments, 2));
        Comparator<Object> order = (left, right) -> {
            Object a = JsValues.isTruthy(attribute) ? ListFilters.attribute(left, JsValues.text(attribute)) : left;
            Object b = JsValues.isTruthy(attribute) ? ListFilters.attribute(right, JsValues.text(attribute)) : right;
            if (!exact && a instanceof String x && b instanceof String y) {
                return x.toLowerCase(Locale.ROOT).compareTo(y.toLowerCase(Locale.ROOT));
            }
            return JsValues.compare(a, b, 0);
        };
        return inOrder(items, reverse ? order.reversed() : order);
    }

    private static List<Object> inOrder(List<Object> items, Comparator<Object> order) {
        try {
            items.sort(order);
            return items;
        } catch (IllegalArgumentException unordered) {
            // Values of several kinds have no order; what JavaScript makes of them depends on its algorithm.
            throw new UnknownValue("sort");
        }
    }

    /** {@code value | dictsort(exact, by)}. */
    static Object sortedEntries(Object value, Object exact, Object by) {
        if (!(value instanceof Map<?, ?> entries)) {
            throw new TemplateFault("Template render error: dictsort filter: val must be an object");
        }
        int place = "value".equals(by) ? 1 : 0;
        if (place == 0 && by != Nothing.UNDEFINED && !"key".equals(by)) {
            throw new TemplateFault("dictsort filter: You can only sort by either key or value");
        }
        List<Object> pairs = new ArrayList<>();
        entries.forEach((key, entry) -> pairs.add(new ArrayList<>(List.of(key, entry))));
        return inOrder(pairs, (left, right) -> {
            Object a = ((List<?>) left).get(place);
            Object b = ((List<?>) right).get(place);
            if (!JsValues.isTruthy(exact)) {
                a = a instanceof String text ? text.toUpperCase(Locale.ROOT) : a;
                b = b instanceof String text ? text.toUpperCase(Locale.ROOT) : b;
            }
            return JsValues.compare(a, b, 0);
        });
    }
}
