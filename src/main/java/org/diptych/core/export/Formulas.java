package org.diptych.core.export;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Makes each formula stand by itself: what it uses of the macros defined before it is put inside it, so that a body can
 * be set before, or without, the one that defines them. Stateless.
 */
final class Formulas {
    private static final Pattern OPENING = Pattern.compile("^\\s*(?:\\\\[(\\[])?");

    private Formulas() {}

    static void complete(Element article) {
        for (Element formula : article.select("span.math[data-dp-definitions]")) {
            String tex = formula.wholeText();
            Matcher opening = OPENING.matcher(tex);
            int at = opening.find() ? opening.end() : 0;
            formula.text(tex.substring(0, at) + formula.attr("data-dp-definitions") + tex.substring(at));
        }
    }

    static boolean anyIn(Element article) {
        return article.selectFirst("span.math") != null;
    }
}
