package org.diptych.core.markdown.hexo.code;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.markdown.source.MappedText;

/** Code elements, whose braces Hexo keeps from its template engine unless a {@code raw} tag stands in them. Stateless. */
public final class CodeElements {
    private static final Pattern ELEMENT = Pattern.compile("<code[^<>]*>");
    private static final Pattern RAW = Pattern.compile("\\{% *raw *%\\}");
    private static final String END = "</code>";

    private CodeElements() {}

    /** {@code html} with its code elements' braces written as references. */
    public static String withoutBraces(String html) {
        return html.contains("<code") && html.indexOf('{') >= 0
                ? withoutBraces(MappedText.of(html, 0)).text()
                : html;
    }

    /** The same, where each character knows where it came from. */
    public static MappedText withoutBraces(MappedText template) {
        String text = template.text();
        if (!text.contains("<code")) {
            return template;
        }
        MappedText.Builder result = new MappedText.Builder();
        Matcher opening = ELEMENT.matcher(text);
        int at = 0;
        while (opening.find(at)) {
            int end = text.indexOf(END, opening.end() + 1);
            if (end < 0) {
                break;
            }
            end += END.length();
            result.copy(template, at, opening.start());
            boolean raw = RAW.matcher(text).region(opening.start(), end).find();
            if (raw) {
                result.copy(template, opening.start(), end);
            } else {
                copyWithoutBraces(template, opening.start(), end, result);
            }
            at = end;
        }
        return result.copy(template, at, text.length()).build();
    }

    /** Copies {@code from..to} of {@code template} into {@code result}, with its braces written as references. */
    public static void copyWithoutBraces(MappedText template, int from, int to, MappedText.Builder result) {
        String text = template.text();
        int at = from;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '{' || c == '}') {
                result.copy(template, at, i);
                result.insert(c == '{' ? "&#123;" : "&#125;", template.originOf(i), template.originOfEnd(i + 1));
                at = i + 1;
            }
        }
        result.copy(template, at, to);
    }
}
