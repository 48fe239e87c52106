package org.diptych.core.markdown.nunjucks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diptych.core.text.WorkMeter;

/** Nunjucks' filters for lists. Stateless. */
final class ListFilters {
    static final Set<String> NAMES =
            Set.of(("batch first groupby join last list reject rejectattr reverse select selectattr slice sort sum")
                    .split(" "));

    private static final TemplateFault OF_NOTHING = new TemplateFault("Cannot convert undefined or null to object");

    private ListFilters() {}

    static Object apply(String name, Object value, List<Object> arguments, Map<String, Object> named, WorkMeter meter) {
        Object first = Globals.at(arguments, 0);
        switch (name) {
            case "first":
                return item(value, "0", meter);
            case "last":
                return item(value, "last", meter);
            case "list":
                return list(value);
            case "reverse":
                return reversed(value);
            default:
                break;
        }
        List<Object> items = items(name, value, of(name, arguments));
        meter.spend(items.size() + 1);
        return switch (name) {
            case "batch" -> batches(items, JsValues.toNumber(first), Globals.at(arguments, 1));
            case "slice" -> slices(items, JsValues.toNumber(first), Globals.at(arguments, 1), meter);
            case "groupby" -> groups(items, JsValues.text(first));
            case "join" ->
                ListMembers.joined(
                        attributes(items, Globals.at(arguments, 1), meter),
                        JsValues.isTruthy(first) ? JsValues.text(first) : "");
            case "select" -> chosen(items, arguments, true);
            case "reject" -> chosen(items, arguments, false);
            case "selectattr" -> having(items, first, true, meter);
            case "rejectattr" -> having(items, first, false, meter);
            case "sort" -> Sorting.sorted(items, arguments, named);
            default -> sum(attributes(items, first, meter), Globals.at(arguments, 1));
        };
    }

    /** Whether the filter {@code name} asks each item for something first, which makes a list of anything. */
    private static boolean of(String name, List<Object> arguments) {
        return name.equals("join") && JsValues.isTruthy(Globals.at(arguments, 1))
                || name.equals("sum") && JsValues.isTruthy(Globals.at(arguments, 0))
                || name.equals("sort");
    }

    private static List<Object> items(String filter, Object value, boolean anything) {
        if (value instanceof List<?> items) {
            return new ArrayList<>(items);
        }
        boolean chosen = filter.equals("select") || filter.equals("reject");
        if (chosen && value instanceof Nothing) {
            throw OF_NOTHING;
        }
        if (anything || chosen) {
            return parts(filter, value);
        }
        String method =
                switch (filter) {
                    case "join" -> "join";
                    case "sum" -> "reduce";
                    case "selectattr", "rejectattr" -> "filter";
                    default -> "length";
                };
        if (value instanceof Nothing) {
            throw Filters.nothing(value, method);
        }
        if (method.equals("length")) {
            throw new UnknownValue(filter);
        }
        throw new TemplateFault("arr." + method + " is not a function");
    }

    /** What JavaScript finds in {@code value} when it is gone through by its length. */
    private static List<Object> parts(String filter, Object value) {
        List<Object> parts = new ArrayList<>();
        if (value instanceof String text) {
            text.chars().forEach(c -> parts.add(String.valueOf((char) c)));
        } else if (value instanceof Map<?, ?> entries && entries.containsKey("length")) {
            throw new UnknownValue(filter);
        }
        return parts;
    }

    private static Object item(Object value, String which, WorkMeter meter) {
        if (value instanceof Nothing) {
            throw Filters.nothing(value, which.equals("0") ? "0" : "length");
        }
        String index = which;
        if (which.equals("last")) {
            int size = value instanceof List<?> items ? items.size() : value instanceof String text ? text.length() : 0;
            index = String.valueOf(size - 1);
        }
        return index.equals("-1") ? Nothing.UNDEFINED : Members.find(value, index, meter);
    }

    private static Object list(Object value) {
        if (value instanceof String text) {
            List<Object> characters = new ArrayList<>();
            text.chars().forEach(c -> characters.add(String.valueOf((char) c)));
            return characters;
        }
        if (value instanceof Map<?, ?> entries) {
            List<Object> pairs = new ArrayList<>();
            entries.forEach((key, entry) -> pairs.add(Filters.entry(key, entry)));
            return pairs;
        }
        if (value instanceof List<?>) {
            return value;
        }
        throw new TemplateFault("Template render error: list filter: type not iterable");
    }

    private static Object reversed(Object value) {
        if (value instanceof String text) {
            // Character by character, which parts a pair of surrogates as JavaScript does.
            char[] characters = new char[text.length()];
            for (int i = 0; i < characters.length; i++) {
                characters[characters.length - 1 - i] = text.charAt(i);
            }
            return new String(characters);
        }
        List<Object> items = value instanceof List<?> list ? new ArrayList<>(list) : new ArrayList<>();
        Collections.reverse(items);
        return items;
    }

    private static List<Object> batches(List<Object> items, double size, Object filler) {
        List<Object> batches = new ArrayList<>();
        List<Object> batch = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (i % size == 0 && !batch.isEmpty()) {
                batches.add(batch);
                batch = new ArrayList<>();
            }
            batch.add(items.get(i));
        }
        if (!batch.isEmpty()) {
            while (JsValues.isTruthy(filler) && batch.size() < size && batch.size() < 1000) {
                batch.add(filler);
            }
            batches.add(batch);
        }
        return batches;
    }

    private static List<Object> slices(List<Object> items, double slices, Object filler, WorkMeter meter) {
        List<Object> result = new ArrayList<>();
        int count = (int) Math.max(0, Math.min(slices, 10_000));
        int length = count == 0 ? 0 : items.size() / count;
        int extra = count == 0 ? 0 : items.size() % count;
        int at = 0;
        for (int i = 0; i < count; i++) {
            meter.spend(1);
            int end = at + length + (i < extra ? 1 : 0);
            List<Object> slice = new ArrayList<>(items.subList(at, end));
            if (JsValues.isTruthy(filler) && i >= extra) {
                slice.add(filler);
            }
            result.add(slice);
            at = end;
        }
        return result;
    }

    static Object attribute(Object item, String path) {
        Object value = item;
        for (String part : path.split("\\.")) {
            value = ownPart(value, part);
            if (value == Nothing.UNDEFINED) {
                return value;
            }
        }
        return value;
    }

    private static Object ownPart(Object value, String name) {
        if (value instanceof Nothing) {
            throw OF_NOTHING;
        }
        if (value instanceof Map<?, ?> entries) {
            return entries.containsKey(name) ? entries.get(name) : Nothing.UNDEFINED;
        }
        int size = value instanceof List<?> items ? items.size() : value instanceof String text ? text.length() : -1;
        if (size < 0 || !name.equals("length") && !(Members.index(name, size) instanceof Integer)) {
            return Nothing.UNDEFINED;
        }
        return Members.find(value, name, new WorkMeter(0, 1));
    }

    private static Map<String, Object> groups(List<Object> items, String path) {
        Map<String, Object> groups = new LinkedHashMap<>();
        for (Object item : items) {
            @SuppressWarnings("unchecked")
            List<Object> group = (List<Object>)
                    groups.computeIfAbsent(JsValues.text(attribute(item, path)), key -> new ArrayList<>());
            group.add(item);
        }
        return JsValues.ordered(groups);
    }

    private static List<Object> attributes(List<Object> items, Object name, WorkMeter meter) {
        if (!JsValues.isTruthy(name)) {
            return items;
        }
        List<Object> attributes = new ArrayList<>();
        for (Object item : items) {
            attributes.add(own(item, name, meter));
        }
        return attributes;
    }

    private static Object own(Object item, Object name, WorkMeter meter) {
        if (item instanceof Nothing) {
            throw Filters.nothing(item, JsValues.text(name));
        }
        return Members.find(item, name, meter);
    }

    private static List<Object> chosen(List<Object> items, List<Object> arguments, boolean wanted) {
        String test = arguments.isEmpty() ? "truthy" : JsValues.text(arguments.get(0));
        List<Object> others = arguments.subList(Math.min(1, arguments.size()), arguments.size());
        items.removeIf(item -> Tests.passes(test, item, others) != wanted);
        return items;
    }

    private static List<Object> having(List<Object> items, Object name, boolean wanted, WorkMeter meter) {
        items.removeIf(item -> JsValues.isTruthy(own(item, name, meter)) != wanted);
        return items;
    }

    private static Object sum(List<Object> items, Object start) {
        Object sum = 0.0;
        for (Object item : items) {
            sum = Evaluator.sum(sum, item);
        }
        return Evaluator.sum(start == Nothing.UNDEFINED ? 0.0 : start, sum);
    }
}
