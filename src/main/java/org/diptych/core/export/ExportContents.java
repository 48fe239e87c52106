package org.diptych.core.export;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.diptych.core.preview.clean.Removal;
import org.jsoup.nodes.Element;

/** Puts before each body a list of its headings, nested and linked. Stateless. */
final class ExportContents {
    private ExportContents() {}

    static void addTo(List<Article.Body> bodies) {
        for (Article.Body body : bodies) {
            List<Element> headings = body.element().select("h1, h2, h3, h4, h5, h6");
            if (headings.size() > 1) {
                identify(headings, body);
                Element contents = new Element("details").addClass("dp-toc").attr("open", true);
                contents.appendElement("summary").text(body.words().get("contents"));
                contents.appendElement("nav")
                        .attr("aria-label", body.words().get("contents"))
                        .appendChild(list(headings));
                body.element().prependChild(contents);
            }
        }
    }

    /** A heading in raw HTML may have no id. */
    private static void identify(List<Element> headings, Article.Body body) {
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).id().isEmpty()) {
                headings.get(i).id("heading-" + body.element().attr("data-body") + "-" + i);
            }
        }
    }

    private static Element list(List<Element> headings) {
        Element outermost = new Element("ol");
        Deque<Level> open = new ArrayDeque<>();
        open.push(new Level(level(headings.get(0)), outermost));
        for (Element heading : headings) {
            while (open.size() > 1 && open.peek().depth() > level(heading)) {
                open.pop();
            }
            Element list = open.peek().list();
            if (level(heading) < open.peek().depth()) {
                open.pop();
                open.push(new Level(level(heading), list));
            } else if (level(heading) > open.peek().depth() && list.lastElementChild() != null) {
                list = listIn(list.lastElementChild());
                open.push(new Level(level(heading), list));
            }
            list.appendElement("li").appendChild(link(heading));
        }
        return outermost;
    }

    /** One that skipped a level may have been here before. */
    private static Element listIn(Element item) {
        Element list = item.selectFirst("> ol");
        return list == null ? item.appendElement("ol") : list;
    }

    /** The heading's own words, formulas with them; links inside would end the entry's. */
    private static Element link(Element heading) {
        Element link = new Element("a").attr("href", "#" + heading.id());
        link.append(heading.html());
        link.select("[id]").removeAttr("id");
        Removal.of(link, "sup.refplus-num, img");
        link.children().select("a").unwrap();
        return link;
    }

    private static int level(Element heading) {
        return heading.tagName().charAt(1) - '0';
    }

    private record Level(int depth, Element list) {}
}
