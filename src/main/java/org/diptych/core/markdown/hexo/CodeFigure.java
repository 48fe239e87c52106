package org.diptych.core.markdown.hexo;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes code as Hexo does: a {@code figure.highlight} with numbered lines. Immutable. */
final class CodeFigure {
    private static final Pattern OPTION =
            Pattern.compile("\\s((?:line_number|line_threshold|first_line|wrap|mark|language_attr|highlight):\\S+)");
    private static final Pattern WITH_LINK = Pattern.compile("([^\\s]+)\\s+(.+?)\\s+(https?://\\S+|/\\S+)\\s*(.+)?");
    private static final Pattern LANGUAGE_AND_CAPTION = Pattern.compile("([^\\s]+)\\s*(.+)?");

    private final CodeLanguages languages = new CodeLanguages();

    /** The figure of a fence whose first line says {@code arguments}. */
    String ofFence(String arguments, String code) {
        Matcher option = OPTION.matcher(arguments);
        CodeOptions options = new CodeOptions();
        while (option.find()) {
            options.read(option.group(1));
        }
        String rest = option.replaceAll("");
        int equals = rest.indexOf('=');
        if (equals >= 0) {
            options.firstLine(rest.substring(equals).replace("=+", "=").substring(1));
        }
        String words = equals >= 0 ? rest.substring(0, equals) : rest;
        String language = "";
        String caption = "";
        Matcher linked = WITH_LINK.matcher(words);
        Matcher plain = LANGUAGE_AND_CAPTION.matcher(words);
        if (linked.find()) {
            language = linked.group(1);
            String label = linked.group(4) == null ? "link" : linked.group(4);
            caption = "<span>" + linked.group(2) + "</span><a href=\"" + linked.group(3) + "\">" + label + "</a>";
        } else if (plain.find()) {
            language = plain.group(1);
            caption = plain.group(2) == null ? "" : "<span>" + plain.group(2) + "</span>";
        }
        return of(language, caption, code, options);
    }

    /** The figure of {@code code}; {@code caption} is HTML, empty for none. */
    String of(String language, String caption, String code, CodeOptions options) {
        String published = languages.published(language);
        StringBuilder numbers = new StringBuilder();
        StringBuilder lines = new StringBuilder();
        int number = options.firstLine();
        Set<Integer> marked = options.marked();
        for (String line : StripIndent.from(code).split("\n", -1)) {
            numbers.append("<span class=\"line\">").append(number).append("</span><br>");
            lines.append(marked.contains(number) ? "<span class=\"line marked\">" : "<span class=\"line\">");
            lines.append(Html.escape(line)).append("</span><br>");
            number++;
        }
        StringBuilder figure = new StringBuilder("<figure class=\"highlight ")
                .append(published)
                .append("\">");
        if (!caption.isEmpty()) {
            figure.append("<figcaption>").append(caption).append("</figcaption>");
        }
        figure.append("<table><tr>");
        if (options.lineNumbers()) {
            figure.append("<td class=\"gutter\"><pre>").append(numbers).append("</pre></td>");
        }
        return figure.append("<td class=\"code\"><pre>")
                .append(lines)
                .append("</pre></td></tr></table></figure>")
                .toString();
    }
}
