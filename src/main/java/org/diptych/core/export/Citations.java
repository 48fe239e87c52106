package org.diptych.core.export;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Connects citations with their references: a citation says on hover what it cites and leads there; a reference leads
 * back to where each language cites it first. Stateless.
 */
final class Citations {
    private Citations() {}

    static void connect(Article article) {
        for (Element reference : article.element().select("ul.dp-references > li[id]")) {
            String text = reference.text();
            for (Article.Body body : article.bodies()) {
                List<Element> citing = citationsOf(reference.id(), body);
                citing.forEach(citation -> citation.attr("title", text));
                if (!citing.isEmpty()) {
                    reference.appendText(" ").appendChild(wayBack(citing.get(0), reference, body));
                }
            }
        }
    }

    private static List<Element> citationsOf(String id, Article.Body body) {
        return body.element().select("sup.refplus-num a[href]").stream()
                .filter(link -> link.attr("href").equals("#" + id))
                .toList();
    }

    private static Element wayBack(Element citation, Element reference, Article.Body body) {
        String number = body.element().attr("data-body");
        citation.id("cites-" + number + "-" + reference.id());
        return new Element("a")
                .addClass("way-back")
                .attr("href", "#" + citation.id())
                .attr("data-body", number)
                .attr("aria-label", body.words().get("way-back"))
                .text("↩");
    }
}
