package org.diptych.core.paste;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.diptych.core.lists.ItemStart;
import org.diptych.core.markdown.Dialect;

/** Words of a page as Markdown that shows just them: what would be read as a mark gets a backslash. Stateless. */
final class PlainWords {
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n\\f]+");
    /** What is a mark by itself; an ampersand before what would be read as a letter's name, a tilde that may open. */
    private static final Pattern MARKS = Pattern.compile("[\\\\`*\\[\\]]|<(?=[A-Za-z/!?])"
            + "|&(?=#[0-9]{1,7};|#[xX][0-9a-fA-F]{1,6};|[A-Za-z][A-Za-z0-9]{1,31};)"
            + "|~(?=\\S)|(?<=~)~|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");
    /** A caret that would raise what stands up to the next one. */
    private static final Pattern RAISING = Pattern.compile("\\^(?=[^\\s^]++\\^)");

    private static final Pattern DOLLAR = Pattern.compile("\\$");
    /** What Hexo would take for a template. */
    private static final Pattern TEMPLATE = Pattern.compile("\\{(?=[{%#])");

    /** What would say how the code or the heading before it looks. */
    private static final Pattern ATTRIBUTES = Pattern.compile("\\{(?=\\s*(?:[.=-]|[\\w-]++=)[^{}]*+})");

    private static final Pattern LINE_START =
            Pattern.compile("^(#{1,6}(?=\\s|$)|[-+](?=\\s|$)|>|=+\\s*$|-{2,}\\s*$|\\||:{3,})");
    private static final Pattern DEFINITION_START = Pattern.compile("^[:~](?=\\s)");

    private PlainWords() {}

    static String of(String words, Dialect dialect) {
        String escaped = MARKS.matcher(BLANKS.matcher(words).replaceAll(" ")).replaceAll("\\\\$0");
        String flat = dialect.raisesWords() ? RAISING.matcher(escaped).replaceAll("\\\\^") : escaped;
        String money = dialect.readsFormulas() ? DOLLAR.matcher(flat).replaceAll("\\\\\\$") : flat;
        String alone = dialect.readsAttributes() ? ATTRIBUTES.matcher(money).replaceAll("\\\\{") : money;
        return TEMPLATE.matcher(alone).replaceAll("&#123;");
    }

    /** {@code words}, a paragraph, so that neither it nor one of its lines begins anything else. */
    static String begun(String words, Dialect dialect) {
        int end = dialect.joinsBlocksToParagraphs() ? words.indexOf('\n') : -1;
        String first = end < 0 ? words : words.substring(0, end);
        String begun = first.lines().map(line -> line(line, dialect)).collect(Collectors.joining("\n"));
        if (end < 0) {
            return begun;
        }
        // Where no block begins in the midst of a paragraph, an item does within another one.
        return begun
                + words.substring(end)
                        .lines()
                        .map(line -> item(line, dialect).orElse(line))
                        .collect(Collectors.joining("\n"));
    }

    private static String line(String line, Dialect dialect) {
        // An item may stand in a quote, which is none once its mark is escaped.
        Optional<String> item = line.startsWith(">") ? Optional.empty() : item(line, dialect);
        if (item.isPresent()) {
            return item.get();
        }
        String mark = LINE_START.matcher(line).replaceFirst("\\\\$1");
        return dialect.readsDefinitions() ? DEFINITION_START.matcher(mark).replaceFirst("\\\\$0") : mark;
    }

    /** {@code line} with a backslash where it would be an item's mark; empty if it begins none. */
    private static Optional<String> item(String line, Dialect dialect) {
        return ItemStart.of(line, dialect).filter(ItemStart::isItem).map(item -> {
            String mark = item.mark();
            int at = line.indexOf(mark)
                    + (Character.isLetterOrDigit(mark.charAt(0)) || mark.charAt(0) == '#' ? mark.length() - 1 : 0);
            return line.substring(0, at) + "\\" + line.substring(at);
        });
    }
}
