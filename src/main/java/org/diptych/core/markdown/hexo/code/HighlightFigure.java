package org.diptych.core.markdown.hexo.code;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.markdown.settings.CodeSettings;
import org.jspecify.annotations.Nullable;

/** Writes code as Hexo does around highlight.js: in a figure with numbered lines, or as the site wants. Immutable. */
final class HighlightFigure {
    private static final Pattern TABS = Pattern.compile("\t+");

    private final CodeSettings settings;
    private final CodeLanguages languages = new CodeLanguages();

    HighlightFigure(CodeSettings settings) {
        this.settings = settings;
    }

    /** The figure of {@code code}; {@code caption} is HTML, empty for none. */
    String of(String language, String caption, String code, CodeOptions options) {
        boolean excluded = settings.excluded().contains(language);
        String[] source = StripIndent.from(code, settings.indent()).split("\n", -1);
        boolean gutter = !excluded && options.numbers(source.length, settings.numbers());
        boolean wrap = gutter || settings.highlight().wrap() && !excluded;
        boolean plain = settings.highlight().hljs() || !wrap;
        StringBuilder numbers = new StringBuilder();
        StringBuilder lines = new StringBuilder();
        int number = options.firstLine();
        Set<Integer> marked = options.marked();
        for (String line : source) {
            numbers.append("<span class=\"line\">").append(number).append("</span><br>");
            line(lines, Html.escape(withoutTabs(line)), marked.contains(number), plain);
            lines.append(wrap ? "<br>" : "\n");
            number++;
        }
        String published = languages.published(language);
        String name = language.isEmpty() ? published : language;
        String classes = (settings.highlight().hljs() ? "hljs " : "highlight ") + name;
        String told = options.tellsLanguage() ? " data-language=\"" + Html.escape(name) + "\"" : "";
        if (!wrap) {
            String title = caption.isEmpty() ? "" : "<div class=\"caption\">" + caption + "</div>";
            return "<pre>" + title + "<code class=\"" + classes + "\"" + told + ">"
                    + lines.toString().stripTrailing() + "</code></pre>";
        }
        String opening = "<figure class=\"highlight " + published + "\"" + told + ">";
        String listing = settings.highlight().hljs()
                ? "<pre><code class=\"" + classes + "\"" + told + ">" + lines + "</code></pre>"
                : "<pre>" + lines + "</pre>";
        return figure(opening, caption, gutter ? numbers : null, listing);
    }

    private static void line(StringBuilder lines, String text, boolean marked, boolean plain) {
        if (plain) {
            lines.append(marked ? "<mark>" + text + "</mark>" : text);
        } else {
            lines.append(marked ? "<span class=\"line marked\">" : "<span class=\"line\">")
                    .append(text)
                    .append("</span>");
        }
    }

    private String withoutTabs(String line) {
        String tab = settings.indent().tab();
        return tab.isEmpty() || line.indexOf('\t') < 0
                ? line
                : TABS.matcher(line)
                        .replaceFirst(tabs ->
                                Matcher.quoteReplacement(tab.repeat(tabs.group().length())));
    }

    private static String figure(String opening, String caption, @Nullable CharSequence numbers, String listing) {
        StringBuilder figure = new StringBuilder(opening);
        if (!caption.isEmpty()) {
            figure.append("<figcaption>").append(caption).append("</figcaption>");
        }
        figure.append("<table><tr>");
        if (numbers != null) {
            figure.append("<td class=\"gutter\"><pre>").append(numbers).append("</pre></td>");
        }
        return figure.append("<td class=\"code\">")
                .append(listing)
                .append("</td></tr></table></figure>")
                .toString();
    }
}
