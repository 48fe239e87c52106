package org.diptych.core.bibliography.format;

import java.util.regex.Pattern;

/**
 * Text as it can stand in a references block: in one line, with nothing Hexo would carry out or a browser take for
 * markup. Stateless.
 */
final class EntryText {
    /** Between two names in Chinese stands no comma. */
    private static final Pattern CHINESE_PAIR = Pattern.compile("^(\\p{IsHan}+), & (?=\\p{IsHan}+\\.? \\()");

    private static final Pattern CHINESE_OTHERS = Pattern.compile("^(\\p{IsHan}+), (?=et al\\.)");

    private static final Pattern ENTITY = Pattern.compile("&(?=#?\\w+;)");

    private EntryText() {}

    static String of(String formatted) {
        String line = formatted.replaceAll("[\\s\\p{Z}\\p{Cntrl}]+", " ").strip();
        line = CHINESE_PAIR.matcher(line).replaceFirst("$1 & ");
        line = CHINESE_OTHERS.matcher(line).replaceFirst("$1 ");
        return ENTITY.matcher(line)
                .replaceAll("&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("{", "&#123;")
                .replace("}", "&#125;")
                .replace("\\", "&#92;");
    }
}
