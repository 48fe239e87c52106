package org.diptych.core.preview;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/**
 * Tells each formula of a page what it takes from what stands before it: macros of its site and of the page, tags of equations it refers to.
 * Survey the whole page first, then complete its blocks in the order of the page. Confined to one thread.
 */
final class FormulaContext {
    private static final Pattern MARK = Pattern.compile("<span class=\"math (?:inline|display)\"");
    private static final String DEFINITIONS = " data-dp-definitions=\"";
    private static final String LABELS = " data-dp-labels=\"";

    private final FormulaDefinitions definitions = new FormulaDefinitions();
    private final EquationLabels labels = new EquationLabels();
    private boolean any;

    /** @param macros of the site, which stand before the whole page */
    FormulaContext(List<String> macros) {
        macros.forEach(definitions::learn);
        any = !macros.isEmpty();
    }

    /** Whether {@code tex} may have to do with other formulas: a cheap look. */
    static boolean binds(String tex) {
        return FormulaDefinitions.mayDefine(tex) || tex.contains("ref") || tex.contains("\\label");
    }

    /** Looks at blocks in the order of the page. */
    void survey(CleanBlock block) {
        if (block.bound()) {
            block.formulas().forEach(labels::learn);
            any = true;
        }
    }

    /** The HTML of {@code block}, its formulas told what they use. */
    String complete(CleanBlock block) {
        if (!any || block.formulas().isEmpty()) {
            return block.html();
        }
        StringBuilder html = new StringBuilder();
        Matcher mark = MARK.matcher(block.html());
        int at = 0;
        for (String tex : block.formulas()) {
            mark.find();
            html.append(block.html(), at, mark.end());
            attribute(html, DEFINITIONS, definitions.usedBy(tex));
            attribute(html, LABELS, labels.usedBy(tex));
            definitions.learn(tex);
            at = mark.end();
        }
        return html.append(block.html(), at, block.html().length()).toString();
    }

    private static void attribute(StringBuilder html, String name, String value) {
        if (!value.isEmpty()) {
            html.append(name)
                    .append(Entities.escape(value).replace("\"", "&quot;"))
                    .append('"');
        }
    }
}
