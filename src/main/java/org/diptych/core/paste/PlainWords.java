package org.diptych.core.paste;

import java.util.regex.Pattern;
import org.diptych.core.markdown.Dialect;

/** Words of a page as Markdown that shows just them: what would be read as a mark gets a backslash. Stateless. */
final class PlainWords {
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n\\f]+");
    private static final Pattern MARKS =
            Pattern.compile("[\\\\`*\\[\\]]|<(?=[A-Za-z/!?])|~~|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");
    private static final Pattern DOLLAR = Pattern.compile("\\$");
    /** What Hexo would take for a template. */
    private static final Pattern TEMPLATE = Pattern.compile("\\{(?=[{%#])");

    private static final Pattern LINE_START =
            Pattern.compile("^(#{1,6}(?=\\s|$)|[-+](?=\\s|$)|>|=+\\s*$|-{2,}\\s*$|\\|)");
    private static final Pattern NUMBER_START = Pattern.compile("^(\\d{1,9})([.)])(?=\\s|$)");

    private PlainWords() {}

    static String of(String words, Dialect dialect) {
        String escaped = MARKS.matcher(BLANKS.matcher(words).replaceAll(" ")).replaceAll("\\\\$0");
        String money = dialect.readsFormulas() ? DOLLAR.matcher(escaped).replaceAll("\\\\\\$") : escaped;
        return TEMPLATE.matcher(money).replaceAll("&#123;");
    }

    /** {@code line}, which begins a paragraph, so that it begins nothing else. */
    static String begun(String line) {
        String mark = LINE_START.matcher(line).replaceFirst("\\\\$1");
        return NUMBER_START.matcher(mark).replaceFirst("$1\\\\$2");
    }
}
