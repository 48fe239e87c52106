package org.diptych.core.markdown.nunjucks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.diptych.core.text.TooMuchWork;
import org.diptych.core.text.WorkMeter;

/** What can be asked of a value with a dot or in brackets: items, entries and the usual methods of JavaScript. Stateless. */
final class Members {
    private static final int LONGEST = 1 << 20;

    private Members() {}

    static Object find(Object value, Object key, WorkMeter meter) {
        if (value instanceof Nothing) {
            return Nothing.UNDEFINED;
        }
        String name = Values.text(key);
        if (value instanceof String text) {
            return ofText(text, name);
        }
        if (value instanceof List<?> items) {
            return ofList(items, name, meter);
        }
        if (value instanceof Map<?, ?> entries) {
            return ofMap(entries, name);
        }
        if (value instanceof Double number && name.equals("toFixed")) {
            return (Function) (arguments, named) -> fixed(number, (int) number(arguments, 0));
        }
        if (name.equals("toString") && !(value instanceof Function)) {
            return (Function) (arguments, named) -> Values.text(value);
        }
        return inherited(name);
    }

    private static String fixed(double number, int digits) {
        if (digits < 0 || digits > 100 || Double.isNaN(number) || Math.abs(number) >= 1e21) {
            throw new UnknownValue("toFixed");
        }
        return new java.math.BigDecimal(number)
                .setScale(digits, java.math.RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** What JavaScript's values have beside what is read here; everything else they have not. */
    private static final Set<String> MORE = Set.of(
            ("constructor toString valueOf hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString __proto__ "
                            + "__defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__ at codePointAt charCodeAt "
                            + "normalize match matchAll search localeCompare trimStart trimEnd trimLeft trimRight anchor big "
                            + "blink bold fixed fontcolor fontsize italics link small strike sub sup toExponential toPrecision "
                            + "apply call bind name arguments caller prototype every some filter map forEach find findIndex "
                            + "findLast findLastIndex fill copyWithin entries keys values flat flatMap lastIndexOf reduce "
                            + "reduceRight sort splice unshift toReversed toSorted toSpliced with test exec source flags")
                    .split(" "));

    private static Object inherited(String name) {
        if (MORE.contains(name)) {
            throw new UnknownValue(name);
        }
        return Nothing.UNDEFINED;
    }

    private static Object ofMap(Map<?, ?> entries, String name) {
        if (!entries.containsKey(name)) {
            if (Scope.INHERITED.contains(name)) {
                throw new UnknownValue(name);
            }
            return Nothing.UNDEFINED;
        }
        Object value = entries.get(name);
        if (value == PostData.ONLY_IN_BUILD) {
            throw new UnknownValue(name);
        }
        return value;
    }

    private static Object index(String name, int size) {
        return name.matches("\\d{1,9}") && Integer.parseInt(name) < size ? Integer.valueOf(name) : Nothing.UNDEFINED;
    }

    private static Object ofText(String text, String name) {
        if (name.equals("length")) {
            return (double) text.length();
        }
        if (index(name, text.length()) instanceof Integer at) {
            return String.valueOf(text.charAt(at));
        }
        return switch (name) {
            case "toUpperCase", "toLocaleUpperCase" -> method(a -> text.toUpperCase(Locale.ROOT));
            case "toLowerCase", "toLocaleLowerCase" -> method(a -> text.toLowerCase(Locale.ROOT));
            case "trim" -> method(a -> trimmed(text));
            case "toString", "valueOf" -> method(a -> text);
            case "charAt" ->
                method(a -> {
                    int at = (int) number(a, 0);
                    return at >= 0 && at < text.length() ? String.valueOf(text.charAt(at)) : "";
                });
            case "indexOf" -> method(a -> (double) text.indexOf(word(a, 0), (int) number(a, 1)));
            case "lastIndexOf" -> method(a -> (double) text.lastIndexOf(word(a, 0)));
            case "includes" -> method(a -> text.indexOf(word(a, 0), (int) number(a, 1)) >= 0);
            case "startsWith" -> method(a -> text.startsWith(word(a, 0), (int) number(a, 1)));
            case "endsWith" -> method(a -> text.endsWith(word(a, 0)));
            case "slice" ->
                method(a -> {
                    int from = place(a, 0, 0, text.length());
                    return text.substring(from, Math.max(from, place(a, 1, text.length(), text.length())));
                });
            case "substring" ->
                method(a -> {
                    int one = within(number(a, 0), text.length());
                    int other = a.size() > 1 && a.get(1) != Nothing.UNDEFINED
                            ? within(number(a, 1), text.length())
                            : text.length();
                    return text.substring(Math.min(one, other), Math.max(one, other));
                });
            case "substr" ->
                method(a -> {
                    int from = place(a, 0, 0, text.length());
                    return text.substring(
                            from, a.size() > 1 ? within(from + number(a, 1), text.length()) : text.length());
                });
            case "concat" ->
                method(a -> text + String.join("", a.stream().map(Values::text).toList()));
            case "repeat" -> method(a -> repeated(text, number(a, 0)));
            case "padStart" -> method(a -> padding(text, a) + text);
            case "padEnd" -> method(a -> text + padding(text, a));
            case "split" -> method(a -> split(text, a));
            case "replace" -> method(a -> replaced(text, a, false));
            case "replaceAll" -> method(a -> replaced(text, a, true));
            default -> inherited(name);
        };
    }

    /** A method that takes its arguments by place alone. */
    private interface Method {
        Object of(List<Object> arguments);
    }

    private static Function method(Method method) {
        return (arguments, named) -> method.of(arguments);
    }

    private static String word(List<Object> arguments, int index) {
        return Values.text(Globals.at(arguments, index));
    }

    private static double number(List<Object> arguments, int index) {
        double number = Values.toNumber(Globals.at(arguments, index));
        return Double.isNaN(number) ? 0 : number;
    }

    private static int within(double place, int length) {
        return (int) Math.max(0, Math.min(length, place));
    }

    /** An argument that counts from the end where it is negative. */
    private static int place(List<Object> arguments, int index, int otherwise, int length) {
        if (Globals.at(arguments, index) == Nothing.UNDEFINED) {
            return otherwise;
        }
        double place = number(arguments, index);
        return within(place < 0 ? place + length : place, length);
    }

    static String trimmed(String text) {
        return text.replaceAll(
                "^[\\s\\u00A0\\u3000\\uFEFF\\u2028\\u2029]+|[\\s\\u00A0\\u3000\\uFEFF\\u2028\\u2029]+$", "");
    }

    static String repeated(String text, double times) {
        if (times < 0 || Double.isInfinite(times)) {
            throw new TemplateFault("Invalid count value: " + Values.number(times));
        }
        if (text.length() * times > LONGEST) {
            throw new TooMuchWork();
        }
        return text.repeat((int) times);
    }

    private static String padding(String text, List<Object> arguments) {
        double missing = number(arguments, 0) - text.length();
        String filler = arguments.size() > 1 ? word(arguments, 1) : " ";
        return missing <= 0 || filler.isEmpty()
                ? ""
                : repeated(filler, Math.ceil(missing / filler.length())).substring(0, (int) missing);
    }

    private static List<Object> split(String text, List<Object> arguments) {
        Object separator = Globals.at(arguments, 0);
        List<Object> parts = new ArrayList<>();
        if (separator instanceof Regex) {
            throw new UnknownValue("split");
        }
        if (separator == Nothing.UNDEFINED) {
            parts.add(text);
        } else if (Values.text(separator).isEmpty()) {
            text.chars().forEach(c -> parts.add(String.valueOf((char) c)));
        } else {
            parts.addAll(List.of(text.split(java.util.regex.Pattern.quote(Values.text(separator)), -1)));
        }
        return parts;
    }

    private static String replaced(String text, List<Object> arguments, boolean all) {
        Object sought = Globals.at(arguments, 0);
        String replacement = word(arguments, 1);
        if (sought instanceof Regex || replacement.indexOf('$') >= 0 || Globals.at(arguments, 1) instanceof Function) {
            throw new UnknownValue("replace");
        }
        String old = Values.text(sought);
        if (all) {
            return text.replace(old, replacement);
        }
        int at = text.indexOf(old);
        return at < 0 ? text : text.substring(0, at) + replacement + text.substring(at + old.length());
    }

    private static Object ofList(List<?> items, String name, WorkMeter meter) {
        if (name.equals("length")) {
            return (double) items.size();
        }
        if (index(name, items.size()) instanceof Integer at) {
            Object item = items.get(at);
            if (item == PostData.ONLY_IN_BUILD) {
                throw new UnknownValue(name);
            }
            return item;
        }
        @SuppressWarnings("unchecked")
        List<Object> list = (List<Object>) items;
        return switch (name) {
            case "join" -> method(a -> joined(list, a.isEmpty() ? "," : word(a, 0)));
            case "includes" -> method(a -> holds(list, Globals.at(a, 0)));
            case "indexOf" -> method(a -> (double) indexOf(list, Globals.at(a, 0)));
            case "slice" ->
                method(a -> {
                    int from = place(a, 0, 0, list.size());
                    return new ArrayList<>(list.subList(from, Math.max(from, place(a, 1, list.size(), list.size()))));
                });
            case "concat" ->
                method(a -> {
                    List<Object> all = new ArrayList<>(list);
                    a.forEach(more -> all.addAll(more instanceof List<?> items2 ? items2 : List.of(more)));
                    return all;
                });
            case "push" ->
                method(a -> {
                    meter.spend(1);
                    list.addAll(a);
                    return (double) list.size();
                });
            case "pop" -> method(a -> list.isEmpty() ? Nothing.UNDEFINED : list.remove(list.size() - 1));
            case "shift" -> method(a -> list.isEmpty() ? Nothing.UNDEFINED : list.remove(0));
            case "reverse" ->
                method(a -> {
                    Collections.reverse(list);
                    return list;
                });
            case "toString" -> method(a -> Values.text(list));
            default -> inherited(name);
        };
    }

    static String joined(List<?> items, String separator) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            joined.append(i > 0 ? separator : "");
            joined.append(items.get(i) instanceof Nothing ? "" : Values.text(items.get(i)));
            if (joined.length() > LONGEST) {
                throw new TooMuchWork();
            }
        }
        return joined.toString();
    }

    private static int indexOf(List<?> items, Object sought) {
        for (int i = 0; i < items.size(); i++) {
            if (Values.same(items.get(i), sought)) {
                return i;
            }
        }
        return -1;
    }

    /** {@code sought in value}. */
    static boolean holds(Object value, Object sought) {
        if (value instanceof List<?> items) {
            return indexOf(items, sought) >= 0;
        }
        if (value instanceof String text) {
            return text.contains(Values.text(sought));
        }
        if (value instanceof Map<?, ?> entries) {
            return entries.containsKey(Values.text(sought));
        }
        throw new TemplateFault(
                "Cannot use \"in\" operator to search for \"" + Values.text(sought) + "\" in unexpected types.");
    }
}
