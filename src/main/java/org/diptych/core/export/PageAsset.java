package org.diptych.core.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files an exported page is put together from; they come with the program. */
enum PageAsset {
    ARTICLE_STYLE("org/diptych/assets/preview/article.css"),
    EXPORT_STYLE("org/diptych/assets/export/export.css"),
    EXPORT_SCRIPT("org/diptych/assets/export/export.js"),
    HIGHLIGHT("META-INF/resources/webjars/highlightjs/11.11.1/highlight.min.js"),
    CODE("org/diptych/assets/preview/code.js"),
    FORMULA_SETTINGS("org/diptych/assets/export/formulas.js"),
    MATHJAX("META-INF/resources/webjars/mathjax/3.2.2/es5/tex-svg-full.js"),
    MATHJAX_SAFE("META-INF/resources/webjars/mathjax/3.2.2/es5/ui/safe.js"),
    HARMLESS("org/diptych/assets/preview/harmless.js"),
    FORMULA_ENGINE("org/diptych/assets/preview/engine.js"),
    FORMULA_DRAWING("org/diptych/assets/preview/drawing.js");

    private final String place;

    PageAsset(String place) {
        this.place = place;
    }

    String text() {
        try (InputStream in = PageAsset.class.getClassLoader().getResourceAsStream(place)) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: " + place);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
