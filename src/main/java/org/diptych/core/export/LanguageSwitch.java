package org.diptych.core.export;

import java.util.List;
import org.diptych.core.syntax.Language;
import org.jsoup.nodes.Element;

/**
 * The choice between the languages, and all of them. Made of radio buttons and style rules alone, so that it works where
 * scripts do not. Stateless.
 */
final class LanguageSwitch {
    private LanguageSwitch() {}

    /** Adds the switch if there is something to choose. */
    static void addTo(Element page, Article article) {
        List<Article.Body> bodies = article.bodies();
        if (bodies.size() < 2) {
            return;
        }
        Element choices = page.appendElement("fieldset").addClass("languages");
        choices.appendElement("legend").text(article.words().get("language"));
        for (int i = 0; i < bodies.size(); i++) {
            choice(choices, String.valueOf(i), new Language(bodies.get(i).language()).shortName(), i == 0);
        }
        choice(choices, "all", article.words().get("both"), false);
    }

    /** What shows only the chosen body, and what belongs to it. */
    static String rules(Article article) {
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < article.bodies().size() && article.bodies().size() > 1; i++) {
            rules.append("body:has(#show-%1$d:checked) [data-body]:not([data-body='%1$d']) { display: none; }\n"
                    .formatted(i));
        }
        return rules.toString();
    }

    private static void choice(Element choices, String value, String name, boolean chosen) {
        String id = "show-" + value;
        Element input = choices.appendElement("input")
                .attr("type", "radio")
                .attr("name", "languages")
                .id(id);
        if (chosen) {
            input.attr("checked", true);
        }
        choices.appendElement("label").attr("for", id).text(name);
    }
}
