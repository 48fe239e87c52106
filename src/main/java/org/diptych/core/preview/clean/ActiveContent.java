package org.diptych.core.preview.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Turns what a post really holds but the preview never runs, comments, videos, embedded pages, into a quiet box that
 * says what will be there and where it comes from.
 */
final class ActiveContent {
    /** What a box is made for, by the element it stands for. */
    private static final Map<String, String> KINDS = Map.of(
            "script", "script", "iframe", "frame", "frame", "frame", "object", "object", "embed", "object", "applet",
            "object", "video", "video", "audio", "audio", "canvas", "canvas");
    /** Marks an element as a box between the two passes; an attribute of the post by this name is taken away before. */
    static final String MARK = "data-dp-box";

    static final String ADDRESS = "data-dp-address";
    private static final Evaluator CHECKBOXES = QueryParser.parse("input[type=checkbox]");
    private static final Evaluator MARKED = QueryParser.parse("div[" + MARK + "]");

    private ActiveContent() {}

    /** Puts an empty marked element in place of each active one in {@code body}. */
    static void mark(Element body) {
        for (Element element : body.getAllElements()) {
            element.removeAttr(MARK).removeAttr(ADDRESS);
            String kind = KINDS.get(element.normalName());
            if (kind != null) {
                element.replaceWith(marker(element, kind));
            }
        }
        body.select(CHECKBOXES).forEach(box -> box.replaceWith(new TextNode(box.hasAttr("checked") ? "☑ " : "☐ ")));
    }

    private static Element marker(Element element, String kind) {
        String address = AllowedAddresses.clean(address(element));
        return new Element("div")
                .attr(MARK, address.contains("giscus.app") ? "giscus" : kind)
                .attr(ADDRESS, address);
    }

    private static String address(Element element) {
        Element source = element.selectFirst("source[src]");
        for (String name : new String[] {"src", "data", "href"}) {
            if (element.hasAttr(name)) {
                return element.attr(name);
            }
        }
        return source == null ? "" : source.attr("src");
    }

    /** Gives the marked elements their look: a label and the address. A script of its own text leaves nothing. */
    static void draw(Element body) {
        List<Element> empty = new ArrayList<>();
        for (Element box : body.select(MARKED)) {
            String kind = box.attr(MARK);
            String address = box.attr(ADDRESS);
            if (kind.equals("script") && address.isEmpty()) {
                empty.add(box);
                continue;
            }
            box.removeAttr(ADDRESS).attr("class", "dp-box");
            box.appendElement("span").attr("class", "dp-box-label").text(label(kind));
            box.appendElement("span").attr("class", "dp-box-address").text(address);
        }
        Removal.of(empty);
    }

    /** English; a page in another language puts its own words in place. */
    private static String label(String kind) {
        return kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
    }
}
