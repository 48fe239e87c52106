package org.diptych.core.bilingual;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A heading's text as one reads it: without Markdown's marks, tags and dollars. Stateless. */
final class PlainTitle {
    private static final Pattern ATTRIBUTES = Pattern.compile("\\s*\\{[#.][^}]*\\}\\s*$");
    private static final Pattern CLOSING = Pattern.compile("\\s+#+\\s*$");
    private static final Pattern TAG = Pattern.compile("\\{%.*?%\\}");
    private static final Pattern HTML = Pattern.compile("<!--.*?-->|</?[A-Za-z][^>]*>");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)\\]\\([^)]*\\)");
    private static final Pattern STRONG = Pattern.compile("(\\*{1,3}|~~|`)(?=\\S)(.+?)(?<=\\S)\\1");
    private static final Pattern UNDERLINED = Pattern.compile("(?<!\\w)(_{1,3})(?=\\S)(.+?)(?<=\\S)\\1(?!\\w)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\p{Punct}])");
    private static final Pattern FORMULA = Pattern.compile("\\$\\$?([^$]+)\\$\\$?");

    private PlainTitle() {}

    static String of(String markdown) {
        String plain =
                CLOSING.matcher(ATTRIBUTES.matcher(markdown).replaceAll("")).replaceAll("");
        plain = HTML.matcher(TAG.matcher(plain).replaceAll("")).replaceAll("");
        plain = LINK.matcher(plain).replaceAll("$1");
        StringBuilder title = new StringBuilder();
        Matcher formula = FORMULA.matcher(plain);
        int from = 0;
        while (formula.find()) {
            title.append(unmarked(plain.substring(from, formula.start()))).append(formula.group(1));
            from = formula.end();
        }
        return title.append(unmarked(plain.substring(from))).toString().strip();
    }

    private static String unmarked(String text) {
        String plain = STRONG.matcher(text).replaceAll("$2");
        plain = UNDERLINED.matcher(plain).replaceAll("$2");
        return ESCAPE.matcher(plain).replaceAll("$1");
    }
}
