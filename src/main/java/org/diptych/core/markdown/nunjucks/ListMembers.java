package org.diptych.core.markdown.nunjucks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.diptych.core.text.TooMuchWork;
import org.diptych.core.text.WorkMeter;

/** What can be asked of a list. Stateless. */
final class ListMembers {
    private ListMembers() {}

    static Object of(List<?> items, String name, WorkMeter meter) {
        if (name.equals("length")) {
            return (double) items.size();
        }
        if (Members.index(name, items.size()) instanceof Integer at) {
            Object item = items.get(at);
            if (item == PostData.ONLY_IN_BUILD) {
                throw new UnknownValue(name);
            }
            return item;
        }
        @SuppressWarnings("unchecked")
        List<Object> list = (List<Object>) items;
        return switch (name) {
            case "join" -> Members.method(a -> joined(list, a.isEmpty() ? "," : Members.word(a, 0)));
            case "includes" -> Members.method(a -> Members.holds(list, Globals.at(a, 0)));
            case "indexOf" -> Members.method(a -> (double) Members.indexOf(list, Globals.at(a, 0)));
            case "slice" ->
                Members.method(a -> {
                    int from = Members.place(a, 0, 0, list.size());
                    return new ArrayList<>(
                            list.subList(from, Math.max(from, Members.place(a, 1, list.size(), list.size()))));
                });
            case "concat" ->
                Members.method(a -> {
                    List<Object> all = new ArrayList<>(list);
                    a.forEach(more -> all.addAll(more instanceof List<?> items2 ? items2 : List.of(more)));
                    return all;
                });
            case "toString" -> Members.method(a -> JsValues.text(list));
            default -> changing(list, name, meter);
        };
    }

    /** What changes the list itself. */
    private static Object changing(List<Object> list, String name, WorkMeter meter) {
        return switch (name) {
            case "push" ->
                Members.method(a -> {
                    meter.spend(1);
                    list.addAll(a);
                    return (double) list.size();
                });
            case "pop" -> Members.method(a -> list.isEmpty() ? Nothing.UNDEFINED : list.remove(list.size() - 1));
            case "shift" -> Members.method(a -> list.isEmpty() ? Nothing.UNDEFINED : list.remove(0));
            case "reverse" ->
                Members.method(a -> {
                    Collections.reverse(list);
                    return list;
                });
            default -> Members.inherited(name);
        };
    }

    static String joined(List<?> items, String separator) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            joined.append(i > 0 ? separator : "");
            joined.append(items.get(i) instanceof Nothing ? "" : JsValues.text(items.get(i)));
            if (joined.length() > Members.LONGEST) {
                throw new TooMuchWork();
            }
        }
        return joined.toString();
    }
}
