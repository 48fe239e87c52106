package org.diptych.core.markdown.nunjucks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diptych.core.text.TooMuchWork;
import org.jspecify.annotations.Nullable;

/** The functions Nunjucks gives every template. Stateless. */
final class Globals {
    private static final int LONGEST = 10_000;

    private Globals() {}

    static @Nullable Function find(String name) {
        return switch (name) {
            case "range" -> (arguments, named) -> range(arguments);
            case "cycler" -> (arguments, named) -> cycler(arguments);
            case "joiner" -> (arguments, named) -> joiner(at(arguments, 0));
            default -> null;
        };
    }

    static Object at(List<Object> arguments, int index) {
        return index < arguments.size() ? arguments.get(index) : Nothing.UNDEFINED;
    }

    private static Object range(List<Object> arguments) {
        boolean one = at(arguments, 1) == Nothing.UNDEFINED;
        double start = one ? 0 : JsValues.toNumber(at(arguments, 0));
        double stop = JsValues.toNumber(at(arguments, one ? 0 : 1));
        double step = one || !JsValues.isTruthy(at(arguments, 2)) ? 1 : JsValues.toNumber(at(arguments, 2));
        List<Object> numbers = new ArrayList<>();
        for (double i = start; step > 0 ? i < stop : i > stop; i += step) {
            if (numbers.size() == LONGEST) {
                throw new TooMuchWork();
            }
            numbers.add(i);
        }
        return numbers;
    }

    private static Object cycler(List<Object> items) {
        Map<String, Object> cycler = new LinkedHashMap<>();
        int[] index = {-1};
        cycler.put("current", Nothing.NULL);
        cycler.put("reset", (Function) (arguments, named) -> {
            index[0] = -1;
            cycler.put("current", Nothing.NULL);
            return Nothing.UNDEFINED;
        });
        cycler.put("next", (Function) (arguments, named) -> {
            index[0] = items.isEmpty() ? 0 : (index[0] + 1) % items.size();
            Object current = at(items, index[0]);
            cycler.put("current", current);
            return current;
        });
        return cycler;
    }

    private static Object joiner(Object separator) {
        boolean[] first = {true};
        return (Function) (arguments, named) -> {
            boolean empty = first[0];
            first[0] = false;
            return empty ? "" : JsValues.isTruthy(separator) ? separator : ",";
        };
    }
}
