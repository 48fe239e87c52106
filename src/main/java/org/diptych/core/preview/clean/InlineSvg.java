package org.diptych.core.preview.clean;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;

/** Shows a drawing in a post as an image, where nothing in it can run or fetch; loose in the page it could. */
final class InlineSvg {
    private InlineSvg() {}

    /** Puts an image in place of each {@code svg} in {@code page}. */
    static void toImages(Document page) {
        for (Element svg : outermost(page.body())) {
            svg.attr("xmlns", "http://www.w3.org/2000/svg").attr("xmlns:xlink", "http://www.w3.org/1999/xlink");
            Removal.of(svg, "script, style, foreignObject, image, feImage");
            svg.select("*").forEach(InlineSvg::keepInside);
            var settings = page.outputSettings();
            settings.syntax(Syntax.xml).prettyPrint(false);
            String drawing = svg.outerHtml();
            settings.syntax(Syntax.html);
            Element image = new Element("img")
                    .attr("src", "data:image/svg+xml;base64," + base64(drawing))
                    .attr("alt", svg.select("title").text());
            for (String size : new String[] {"width", "height"}) {
                if (svg.attr(size).matches("\\d{1,4}(px)?")) {
                    image.attr(size, svg.attr(size).replace("px", ""));
                }
            }
            svg.replaceWith(image);
        }
    }

    /** The drawings that are in no other; what a drawing holds is a part of it, or goes with it. */
    private static List<Element> outermost(Element body) {
        List<Element> found = new ArrayList<>();
        body.filter((node, depth) -> {
            if (node instanceof Element element && element.normalName().equals("svg")) {
                found.add(element);
                return NodeFilter.FilterResult.SKIP_ENTIRELY;
            }
            return NodeFilter.FilterResult.CONTINUE;
        });
        return found;
    }

    /** Takes from {@code shape} what runs, and what leads out of the drawing. */
    private static void keepInside(Element shape) {
        for (Attribute attribute : shape.attributes().asList()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            String value = AllowedAddresses.clean(attribute.getValue());
            boolean leadsOut = name.endsWith("href") && !value.startsWith("#")
                    || name.equals("attributename")
                            && value.toLowerCase(Locale.ROOT).matches("(?:.*:)?(?:href|on.*)")
                    || StyleRule.mayFetch(value);
            if (leadsOut || name.startsWith("on")) {
                shape.removeAttr(attribute.getKey());
            }
        }
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
