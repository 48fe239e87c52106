package org.diptych.core.markdown.hexo.tags;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diptych.core.markdown.tree.Node;

/**
 * What stands in a post where the renderer was given something else: listings, comments, tags. Each is known by where it
 * begins in the post, or in the tag that is rendered by itself; its nodes are placed there too.
 */
public final class Substitutes {
    private final Map<Integer, List<Node>> nodes = new HashMap<>();
    private final Set<Integer> taken = new HashSet<>();

    public void put(int start, List<Node> substitutes) {
        nodes.put(start, substitutes);
    }

    /** Says that something stood at {@code start}, if nothing was put there yet. */
    public void putIfAbsent(int start) {
        nodes.putIfAbsent(start, List.of());
    }

    /** What was put at {@code start}, whether or not it was taken. */
    public List<Node> at(int start) {
        return nodes.getOrDefault(start, List.of());
    }

    boolean knows(int start) {
        return nodes.containsKey(start);
    }

    /** What begins at {@code start}, once: what a tag wrote may have been read as several nodes. */
    List<Node> take(int start) {
        return taken.add(start) ? at(start) : List.of();
    }
}
