package org.diptych.core.preview.clean;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Takes elements out of HTML in one pass; jsoup moves all later siblings for each of them. Stateless. */
public final class Removal {
    private Removal() {}

    /** Takes everything that {@code query}, a selector of CSS, finds below {@code root} out of it. */
    public static void of(Element root, String query) {
        of(root.select(query));
    }

    /** Takes {@code elements} out of what they stand in; those that stand in nothing stay so. */
    public static void of(Collection<Element> elements) {
        Set<Node> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        gone.addAll(elements);
        Set<Element> parents = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element element : elements) {
            if (element.parent() != null) {
                parents.add(element.parent());
            }
        }
        for (Element parent : parents) {
            List<Node> kept = parent.childNodes().stream()
                    .filter(child -> !gone.contains(child))
                    .toList();
            parent.empty();
            parent.appendChildren(kept);
        }
    }
}
