package org.diptych.core.export;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The scripts an exported page carries: its own few lines, and MathJax, two megabytes, only where there are formulas.
 * Stateless.
 */
final class PageScripts {
    private PageScripts() {}

    /** In the order they run. */
    static List<String> of(Element article) {
        List<String> scripts = new ArrayList<>();
        if (Formulas.anyIn(article)) {
            scripts.add(embedded(PageAsset.FORMULA_SETTINGS));
            scripts.add(embedded(PageAsset.MATHJAX));
            scripts.add(embedded(PageAsset.MATHJAX_SAFE));
        }
        scripts.add(embedded(PageAsset.EXPORT_SCRIPT));
        return scripts;
    }

    /** A script must not hold what ends its element; in JavaScript the two spellings mean the same. */
    private static String embedded(PageAsset asset) {
        return asset.text().replace("</script", "<\\/script").replace("<!--", "<\\x21--");
    }
}
