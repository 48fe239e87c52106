package org.diptych.core.export;

import org.diptych.core.preview.clean.Removal;
import org.jsoup.nodes.Element;

/**
 * Takes out what only the site can do: the comments, which need its script, and its language switch, in whose place the
 * page has its own. An embedded video or page becomes a link to it. Stateless.
 */
final class QuietBoxes {
    private QuietBoxes() {}

    static void tidy(Element part) {
        Removal.of(part, "div[id$=langToggle]");
        Removal.of(part, "div[data-dp-box=giscus], div[data-dp-box=script]");
        for (Element address : part.select("div[data-dp-box] .dp-box-address")) {
            String target = address.text();
            if (target.matches("(?i)https?://.*")) {
                address.tagName("a").attr("href", target);
            }
        }
    }
}
