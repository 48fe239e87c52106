package org.diptych.core.markdown.nunjucks;

import java.util.List;
import java.util.Map;
import org.diptych.core.text.WorkMeter;

/** What a filter makes of a value by itself. */
final class Filtered {
    private Filtered() {}

    static Object value(String name, Object value, Object... arguments) {
        return Filters.apply(name, value, List.of(arguments), Map.of(), new WorkMeter(10_000, 200));
    }

    static String text(String name, String value, Object... arguments) {
        return (String) value(name, value, arguments);
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(String name, Object value, Object... arguments) {
        return (List<Object>) value(name, value, arguments);
    }
}
