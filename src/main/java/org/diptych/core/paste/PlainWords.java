package org.diptych.core.paste;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.diptych.core.lists.ItemStart;
import org.diptych.core.markdown.Dialect;

/** Words of a page as Markdown that shows just them: what would be read as a mark gets a backslash. Stateless. */
final class PlainWords {
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n\\f]+");
    /** What is a mark by itself; an ampersand before what would be read as a letter's name, a tilde with another one. */
    private static final Pattern MARKS = Pattern.compile("[\\\\`*\\[\\]]|<(?=[A-Za-z/!?])"
            + "|&(?=#[0-9]{1,7};|#[xX][0-9a-fA-F]{1,6};|[A-Za-z][A-Za-z0-9]{1,31};)"
            + "|~(?=[^~]*+~)|(?<=~)~|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");
    /** A caret that would raise what stands up to the next one. */
    private static final Pattern RAISING = Pattern.compile("\\^(?=[^\\s^]++\\^)");

    private static final Pattern DOLLAR = Pattern.compile("\\$");
    /** What Hexo would take for a template. */
    private static final Pattern TEMPLATE = Pattern.compile("\\{(?=[{%#])");

    private static final Pattern LINE_START =
            Pattern.compile("^(#{1,6}(?=\\s|$)|[-+](?=\\s|$)|>|=+\\s*$|-{2,}\\s*$|\\||:{3,})");
    private static final Pattern DEFINITION_START = Pattern.compile("^[:~](?=\\s)");

    private PlainWords() {}

    static String of(String words, Dialect dialect) {
        String escaped = MARKS.matcher(BLANKS.matcher(words).replaceAll(" ")).replaceAll("\\\\$0");
        String flat = dialect.raisesWords() ? RAISING.matcher(escaped).replaceAll("\\\\^") : escaped;
        String money = dialect.readsFormulas() ? DOLLAR.matcher(flat).replaceAll("\\\\\\$") : flat;
        return TEMPLATE.matcher(money).replaceAll("&#123;");
    }

    /** {@code words}, a paragraph, so that neither it nor one of its lines begins anything else. */
    static String begun(String words, Dialect dialect) {
        int end = dialect.joinsBlocksToParagraphs() ? words.indexOf('\n') : -1;
        // Where no block begins in the midst of a paragraph, its other lines need no care.
        String first = end < 0 ? words : words.substring(0, end);
        String begun = first.lines().map(line -> line(line, dialect)).collect(Collectors.joining("\n"));
        return end < 0 ? begun : begun + words.substring(end);
    }

    private static String line(String line, Dialect dialect) {
        Optional<ItemStart> item = ItemStart.of(line, dialect).filter(ItemStart::isItem);
        if (item.isPresent()) {
            String mark = item.get().mark();
            int at = line.indexOf(mark)
                    + (Character.isLetterOrDigit(mark.charAt(0)) || mark.charAt(0) == '#' ? mark.length() - 1 : 0);
            return line.substring(0, at) + "\\" + line.substring(at);
        }
        String mark = LINE_START.matcher(line).replaceFirst("\\\\$1");
        return dialect.readsDefinitions() ? DEFINITION_START.matcher(mark).replaceFirst("\\\\$0") : mark;
    }
}
