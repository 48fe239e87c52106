package org.diptych.core.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Gives the elements of all bodies ids of their own. Each body is rendered by itself, so a heading that is the same in
 * both languages has the same id twice, and links to it would all lead into the first body. Stateless.
 */
final class UniqueIds {
    private UniqueIds() {}

    static void giveTo(List<Article.Body> bodies) {
        Set<String> taken = new HashSet<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Article.Body body : bodies) {
            Map<String, List<Element>> links = links(body.element());
            for (Element element : body.element().select("[id]")) {
                String id = element.id();
                if (!taken.add(id)) {
                    String unique = unused(id, body.language(), taken, counts);
                    rename(element, unique, links);
                }
            }
        }
    }

    /** The links of {@code body} by what they lead to. */
    private static Map<String, List<Element>> links(Element body) {
        Map<String, List<Element>> links = new HashMap<>();
        for (Element anchor : body.select("a[href]")) {
            links.computeIfAbsent(anchor.attr("href"), none -> new ArrayList<>())
                    .add(anchor);
        }
        return links;
    }

    /** @param counts how far each id has been counted */
    private static String unused(String id, String language, Set<String> taken, Map<String, Integer> counts) {
        String unique = language.isEmpty() ? id : language + "-" + id;
        while (!taken.add(unique)) {
            unique = id + "-" + counts.merge(id, 1, Integer::sum);
        }
        return unique;
    }

    private static void rename(Element element, String unique, Map<String, List<Element>> links) {
        List<Element> anchors = links.remove("#" + element.id());
        if (anchors != null) {
            anchors.forEach(anchor -> anchor.attr("href", "#" + unique));
            links.computeIfAbsent("#" + unique, none -> new ArrayList<>()).addAll(anchors);
        }
        element.id(unique);
    }
}
