package org.diptych.core.markdown.hexo.code;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.markdown.settings.CodeSettings;

/** Writes code as Hexo does around Prism, without Prism's colours. Immutable. */
final class PrismFigure {
    private static final Pattern TABS = Pattern.compile("(?m)^\t+");

    private final CodeSettings settings;

    PrismFigure(CodeSettings settings) {
        this.settings = settings;
    }

    /** The figure of {@code code}; {@code caption} is HTML, empty for none. */
    String of(String language, String caption, String code, CodeOptions options) {
        if (settings.excluded().contains(language)) {
            return "<pre><code class=\"" + Html.escape(language) + "\">" + Html.escape(code) + "</code></pre>";
        }
        String name = Html.escape(CodeLanguages.publishedByPrism(language));
        String text = StripIndent.from(code, settings.indent());
        String tab = settings.indent().tab();
        if (!tab.isEmpty()) {
            text = TABS.matcher(text)
                    .replaceAll(tabs ->
                            Matcher.quoteReplacement(tab.repeat(tabs.group().length())));
        }
        int lines = text.split("\n", -1).length;
        boolean numbered = options.numbers(lines, settings.numbers());
        return "<pre class=\"" + (numbered ? "line-numbers " : "") + "language-" + name + "\""
                + (name.equals("none") ? "" : " data-language=\"" + name + "\"") + ">"
                + (caption.isEmpty() ? "" : "<div class=\"caption\">" + caption + "</div>")
                + "<code class=\"language-" + name + "\">" + Html.escape(text)
                + (numbered ? rows(lines) : "") + "</code></pre>";
    }

    private static String rows(int lines) {
        return "<span aria-hidden=\"true\" class=\"line-numbers-rows\">" + "<span></span>".repeat(lines) + "</span>";
    }
}
