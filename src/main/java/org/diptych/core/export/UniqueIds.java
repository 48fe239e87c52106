package org.diptych.core.export;

import java.util.HashSet;
import java.util.List;
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
        for (Article.Body body : bodies) {
            for (Element element : body.element().select("[id]")) {
                String id = element.id();
                if (!taken.add(id)) {
                    String unique = unused(id, body.language(), taken);
                    rename(body.element(), element, unique);
                }
            }
        }
    }

    private static String unused(String id, String language, Set<String> taken) {
        String unique = language.isEmpty() ? id : language + "-" + id;
        for (int i = 1; !taken.add(unique); i++) {
            unique = id + "-" + i;
        }
        return unique;
    }

    private static void rename(Element body, Element element, String unique) {
        String link = "#" + element.id();
        for (Element anchor : body.select("a[href]")) {
            if (anchor.attr("href").equals(link)) {
                anchor.attr("href", "#" + unique);
            }
        }
        element.id(unique);
    }
}
