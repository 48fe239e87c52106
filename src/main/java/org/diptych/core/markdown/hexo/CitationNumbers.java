package org.diptych.core.markdown.hexo;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts numbers where hexo-reference-plus puts them once a page is rendered: into every citation mark. */
final class CitationNumbers {
    private static final String MARK = "refplus-num";
    private static final Pattern CITATION =
            Pattern.compile("(<sup class='refplus-num'><a href=\"#ref-([^\"]*)\">)(.*?)(</a></sup>)", Pattern.DOTALL);

    private CitationNumbers() {}

    /** {@code html} with the number of each cited key, {@code undefined} for an unknown one; null changes nothing. */
    static String in(String html, @Nullable Map<String, Integer> numbers) {
        if (numbers == null || !html.contains(MARK)) {
            return html;
        }
        return CITATION.matcher(html).replaceAll(citation -> {
            Integer number = numbers.get(citation.group(2));
            return Matcher.quoteReplacement(
                    citation.group(1) + "[" + (number == null ? "undefined" : number) + "]" + citation.group(4));
        });
    }
}
