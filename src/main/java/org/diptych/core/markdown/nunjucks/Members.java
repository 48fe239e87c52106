package org.diptych.core.markdown.nunjucks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diptych.core.text.WorkMeter;

/** What can be asked of a value with a dot or in brackets: items, entries and the usual methods of JavaScript. Stateless. */
final class Members {
    /** In characters: what a template makes is no longer. */
    static final int LONGEST = 1 << 20;

    private Members() {}

    static Object find(Object value, Object key, WorkMeter meter) {
        if (value instanceof Nothing) {
            return Nothing.UNDEFINED;
        }
        String name = JsValues.text(key);
        if (value instanceof String text) {
            return TextMembers.of(text, name);
        }
        if (value instanceof List<?> items) {
            return ListMembers.of(items, name, meter);
        }
        if (value instanceof Map<?, ?> entries) {
            return ofMap(entries, name);
        }
        if (value instanceof Double number && name.equals("toFixed")) {
            return (Function) (arguments, named) -> fixed(number, (int) number(arguments, 0));
        }
        if (name.equals("toString") && !(value instanceof Function)) {
            return (Function) (arguments, named) -> JsValues.text(value);
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

    static Object inherited(String name) {
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

    static Object index(String name, int size) {
        return name.matches("\\d{1,9}") && Integer.parseInt(name) < size ? Integer.valueOf(name) : Nothing.UNDEFINED;
    }

    /** A method that takes its arguments by place alone. */
    interface Method {
        Object of(List<Object> arguments);
    }

    static Function method(Method method) {
        return (arguments, named) -> method.of(arguments);
    }

    static String word(List<Object> arguments, int index) {
        return JsValues.text(Globals.at(arguments, index));
    }

    static double number(List<Object> arguments, int index) {
        double number = JsValues.toNumber(Globals.at(arguments, index));
        return Double.isNaN(number) ? 0 : number;
    }

    static int within(double place, int length) {
        return (int) Math.max(0, Math.min(length, place));
    }

    /** An argument that counts from the end where it is negative. */
    static int place(List<Object> arguments, int index, int otherwise, int length) {
        if (Globals.at(arguments, index) == Nothing.UNDEFINED) {
            return otherwise;
        }
        double place = number(arguments, index);
        return within(place < 0 ? place + length : place, length);
    }

    static int indexOf(List<?> items, Object sought) {
        for (int i = 0; i < items.size(); i++) {
            if (JsValues.same(items.get(i), sought)) {
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
            return text.contains(JsValues.text(sought));
        }
        if (value instanceof Map<?, ?> entries) {
            return entries.containsKey(JsValues.text(sought));
        }
        throw new TemplateFault(
                "Cannot use \"in\" operator to search for \"" + JsValues.text(sought) + "\" in unexpected types.");
    }
}
