package org.diptych.core.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which key of a post's front matter switches its formulas on, where the theme's settings want one: as NexT 5 to 8,
 * Butterfly 4 and 5, Fluid and hexo-filter-mathjax ask for it in their sources.
 */
final class FormulaKeyReader {
    private static final String MATHJAX = "mathjax";
    private static final String KATEX = "katex";
    private static final String FILTER = "hexo-filter-mathjax";

    /** What sets a setting, the strongest first. */
    private final List<JsonNode> settings;

    private FormulaKeyReader(List<JsonNode> settings) {
        this.settings = settings;
    }

    /** What a theme does with formulas: it sets none by itself, all, or those of posts with a key. */
    private record Rule(boolean sets, Optional<String> key) {
        static final Rule NOTHING = new Rule(false, Optional.empty());

        static Rule of(boolean always, String key) {
            return new Rule(true, always ? Optional.empty() : Optional.of(key));
        }
    }

    /**
     * The key that posts of a site need.
     *
     * @param config its {@code _config.yml}
     * @param theme what sets its theme's settings, the strongest first
     * @param packages the packages it names
     */
    static Optional<String> read(JsonNode config, List<JsonNode> theme, Set<String> packages) {
        Rule wanted = new FormulaKeyReader(theme).wanted(config.path("theme").asText(""));
        if (wanted.sets() || !packages.contains(FILTER)) {
            return wanted.key();
        }
        return isOn(config.path(MATHJAX).path("every_page")) ? Optional.empty() : Optional.of(MATHJAX);
    }

    private static boolean isKnown(String theme) {
        return theme.matches("(?:hexo-theme-)?(?:next|butterfly|fluid)[\\w.-]*");
    }

    private Rule wanted(String theme) {
        String name = theme.replaceFirst("^hexo-theme-", "");
        if (!isKnown(theme)) {
            return Rule.NOTHING;
        }
        return name.startsWith("next") ? next() : name.startsWith("butterfly") ? butterfly() : fluid();
    }

    /** {@code every_page} since NexT 8; before that {@code per_page: true} meant only pages with the key. */
    private Rule next() {
        boolean sets = isOn(at("math", MATHJAX, "enable"))
                || isOn(at("math", KATEX, "enable"))
                || isOn(at("math", "enable"))
                || isOn(at(MATHJAX, "enable"));
        if (!sets) {
            return Rule.NOTHING;
        }
        JsonNode every = at("math", "every_page");
        JsonNode perPage = at("math").isMissingNode() ? at(MATHJAX, "per_page") : at("math", "per_page");
        boolean always = every.isMissingNode() ? !perPage.isMissingNode() && !isOn(perPage) : isOn(every);
        return Rule.of(always, MATHJAX);
    }

    /** Here {@code per_page: true} means every page. */
    private Rule butterfly() {
        String use = at("math", "use").asText();
        if (use.equals(MATHJAX) || use.equals(KATEX)) {
            JsonNode perPage = at("math", "per_page");
            return Rule.of(perPage.isMissingNode() || isOn(perPage), use);
        }
        for (String engine : List.of(MATHJAX, KATEX)) {
            if (isOn(at(engine, "enable"))) {
                return Rule.of(isOn(at(engine, "per_page")), engine);
            }
        }
        return Rule.NOTHING;
    }

    private Rule fluid() {
        return isOn(at("post", "math", "enable"))
                ? Rule.of(!isOn(at("post", "math", "specific")), "math")
                : Rule.NOTHING;
    }

    private JsonNode at(String... path) {
        for (JsonNode from : settings) {
            JsonNode value = from;
            for (String key : path) {
                value = value.path(key);
            }
            if (!value.isMissingNode()) {
                return value;
            }
        }
        return MissingNode.getInstance();
    }

    /** What a template takes for yes. */
    private static boolean isOn(JsonNode value) {
        return switch (value.getNodeType()) {
            case BOOLEAN -> value.booleanValue();
            case NUMBER -> value.doubleValue() != 0;
            case STRING -> !value.textValue().isEmpty();
            case OBJECT, ARRAY -> true;
            default -> false;
        };
    }
}
