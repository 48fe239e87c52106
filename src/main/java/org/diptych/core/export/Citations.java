package org.diptych.core.export;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Connects citations with their references: a citation says on hover what it cites and leads there; a reference leads
 * back to where each language cites it first. Stateless.
 */
final class Citations {
    private static final String TARGET = "#ref-";

    private Citations() {}

    static void connect(Article article) {
        Element references = article.element().selectFirst("#refplus");
        if (references == null) {
            return;
        }
        for (Element reference : references.select("li[id^=ref-]")) {
            String text = reference.text();
            List<Element> ways = new ArrayList<>();
            for (Article.Body body : article.bodies()) {
                List<Element> citing = citationsOf(reference.id(), body);
                citing.forEach(citation -> citation.attr("title", text));
                if (!citing.isEmpty()) {
                    ways.add(wayBack(citing.get(0), reference, body));
                }
            }
            ways.forEach(way -> reference.appendText(" ").appendChild(way));
        }
    }

    private static List<Element> citationsOf(String id, Article.Body body) {
        return body.element().select("a[href^=" + TARGET + "]").stream()
                .filter(link -> link.attr("href").equals("#" + id))
                .toList();
    }

    private static Element wayBack(Element citation, Element reference, Article.Body body) {
        String place = "cites-" + body.element().attr("data-body") + "-" + reference.id();
        citation.id(place);
        return new Element("a")
                .addClass("way-back")
                .attr("href", "#" + place)
                .attr("data-body", body.element().attr("data-body"))
                .attr("aria-label", body.words().get("way-back"))
                .text("↩");
    }
}
