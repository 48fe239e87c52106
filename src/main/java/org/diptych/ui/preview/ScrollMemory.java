package org.diptych.ui.preview;

import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/** How far down each post was read, while the program runs. Held weakly: a closed post is forgotten. */
final class ScrollMemory {
    private final Map<Object, Double> tops = new WeakHashMap<>();
    private @Nullable Object post;

    /** Another post is shown from now on; the one before was read down to {@code top}. */
    void turn(Object next, double top) {
        if (post != null) {
            tops.put(post, top);
        }
        post = next;
    }

    /** Where the present post was left, 0 when it was never shown. */
    double top() {
        return post == null ? 0 : tops.getOrDefault(post, 0.0);
    }

    /** The present post is read down to {@code top}. */
    void keep(double top) {
        if (post != null) {
            tops.put(post, top);
        }
    }
}
