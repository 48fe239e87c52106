package org.diptych.ui.inputmethod;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The properties in which long messages lie until they are read. None is written to again before: a window that works for
 * a moment has many a key lying there.
 */
final class XimProperties {
    private final XConnection x;
    private final List<Integer> atoms = new ArrayList<>();
    private final Map<Integer, Deque<Integer>> free = new HashMap<>();
    private final Map<Integer, Integer> used = new HashMap<>();

    XimProperties(XConnection x) {
        this.x = x;
    }

    /** One of {@code window} in which nothing lies. */
    int take(int window) throws IOException {
        Integer read = free.computeIfAbsent(window, each -> new ArrayDeque<>()).poll();
        if (read != null) {
            return read;
        }
        int next = used.merge(window, 1, Integer::sum) - 1;
        if (next == atoms.size()) {
            atoms.add(x.atom("_DIPTYCH_XIM_" + next));
        }
        return atoms.get(next);
    }

    /** What lay in {@code property} has been read, and is gone. */
    void read(int window, int property) {
        if (free.containsKey(window) && atoms.contains(property)) {
            free.get(window).add(property);
        }
    }

    void forget(int window) {
        free.remove(window);
        used.remove(window);
    }
}
