package org.diptych.core.export;

import java.util.ArrayList;
import java.util.List;
import org.diptych.core.preview.clean.AllowLists;
import org.jsoup.nodes.Element;

/**
 * The scripts an exported page carries: its own few lines; what colours code, where there is code; and MathJax, two
 * megabytes, where there are formulas. Stateless.
 */
final class PageScripts {
    private PageScripts() {}

    /** In the order they run. */
    static List<String> of(Element article) {
        List<PageAsset> scripts = new ArrayList<>();
        if (article.selectFirst("figure.highlight, pre > code") != null) {
            scripts.addAll(List.of(PageAsset.HIGHLIGHT, PageAsset.CODE));
        }
        if (article.selectFirst("span.math") != null) {
            scripts.addAll(List.of(
                    PageAsset.FORMULA_SETTINGS,
                    PageAsset.MATHJAX,
                    PageAsset.MATHJAX_SAFE,
                    PageAsset.HARMLESS,
                    PageAsset.FORMULA_ENGINE,
                    PageAsset.FORMULA_DRAWING));
        }
        scripts.add(PageAsset.EXPORT_SCRIPT);
        return scripts.stream().map(PageScripts::embedded).toList();
    }

    /** A script must not hold what ends its element; in JavaScript the two spellings mean the same. */
    private static String embedded(PageAsset asset) {
        return AllowLists.into(asset.text()).replace("</script", "<\\/script").replace("<!--", "<\\x21--");
    }
}
