package org.diptych.core.markdown.marked.block;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.diptych.core.markdown.commonmark.Signs;
import org.diptych.core.markdown.settings.MarkedSettings.Syntax;
import org.diptych.core.markdown.source.MappedText;
import org.jspecify.annotations.Nullable;

/** Lists. How far an item goes is decided line by line, before anything in it is read. */
final class ListRule {
    private static final Pattern TWO_LINE_ENDS = Pattern.compile("\\n[ \\t]*\\n[ \\t]*\\z");
    private static final Pattern BOX = Pattern.compile("\\[[ xX]\\] +");

    /** So many blanks behind a mark, or before a line, are more than an indent. */
    private static final int DEEP = 4;

    private static final List<Ends> ENDS = ends("|<(?:[a-z].*>|!--)");
    /** What ended an item before marked 5. */
    private static final List<Ends> OLD_ENDS = ends("");

    private final BlockLexer lexer;
    private final boolean gfm;
    private final List<Ends> ends;

    ListRule(BlockLexer lexer, Syntax syntax) {
        this.lexer = lexer;
        this.gfm = syntax.gfm();
        this.ends = syntax.old() ? OLD_ENDS : ENDS;
    }

    /** For each indent a line may have, from none on; {@code html} ends an item too. */
    private static List<Ends> ends(String html) {
        return IntStream.rangeClosed(0, 3)
                .mapToObj(most -> new Ends(most, html))
                .toList();
    }

    /** An item's mark, what stands in it, and where it ends. */
    private record Item(MappedText mark, MappedText text, int end) {}

    /** What ends an item, and behind what it goes on with nothing but indented lines. */
    private record Ends(Pattern item, Pattern prose) {
        private static final String BLOCK = "```|~~~|#|(?:(?:- *+){3,}+|(?:_ *+){3,}+|(?:\\* *+){3,}+)$";

        /**
         * @param most how far such a line is indented at most
         * @param html the HTML that ends an item
         */
        Ends(int most, String html) {
            this(
                    Pattern.compile("(?i) {0," + most + "}(?:" + BLOCK + html + "|(?:[*+-]|\\d{1,9}[.)])(?:[ \\t]|$))"),
                    Pattern.compile(" {0," + most + "}(?:" + BLOCK + ")"));
        }
    }

    /** The list at {@code at}, null if there is none. */
    @Nullable
    Token read(LineRules rules, int at, MappedText source) {
        Matcher first = rules.bullet(at);
        if (!first.lookingAt()) {
            return null;
        }
        String bullet = first.group(1).strip();
        Token list = new Token(Token.Kind.LIST, source.part(at, at));
        list.ordered = bullet.length() > 1;
        list.number = list.ordered ? Integer.parseInt(bullet.substring(0, bullet.length() - 1)) : 0;
        List<Item> items = items(rules, at, source, bullet, list);
        if (items.isEmpty()) {
            return null;
        }
        Item last = items.get(items.size() - 1);
        list.raw = source.part(at, endOfInk(source.text(), at, last.end()));
        lexer.meter().enter();
        for (Item item : items) {
            int end = item == last
                    ? endOfInk(item.text().text(), 0, item.text().length())
                    : item.text().length();
            list.children.add(token(item, item.text().part(0, end), list));
        }
        lexer.meter().leave();
        return list;
    }

    private Token token(Item item, MappedText text, Token list) {
        Matcher box = BOX.matcher(text.text());
        int start = gfm && box.lookingAt() ? box.end() : 0;
        MappedText.Builder mark = new MappedText.Builder();
        mark.copy(item.mark(), 0, item.mark().length()).copy(text, 0, start);
        Token token = new Token(Token.Kind.ITEM, mark.build());
        lexer.top(false);
        lexer.read(text.part(start, text.length()), token.children);
        list.loose |=
                token.children.stream().anyMatch(block -> block.is(Token.Kind.SPACE) && lineEnds(block.raw.text()) > 1);
        return token;
    }

    private static long lineEnds(String text) {
        return text.chars().filter(c -> c == '\n').count();
    }

    private static int endOfInk(String text, int from, int to) {
        int end = to;
        while (end > from && Signs.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private List<Item> items(LineRules rules, int from, MappedText source, String bullet, Token list) {
        String sign = Pattern.quote(bullet.substring(bullet.length() - 1));
        Pattern mark = Pattern.compile(
                "( {0,3}" + (list.ordered ? "\\d{1,9}" : "") + sign + ")((?:[\\t ][^\\n]*)?)(?:\\n|\\z)");
        List<Item> items = new ArrayList<>();
        boolean apart = false;
        int at = from;
        while (at < source.length()) {
            Matcher matcher = rules.at(at, mark);
            if (!matcher.lookingAt() || rules.isRule(at)) {
                break;
            }
            Item item = item(rules, at, matcher, source);
            list.loose |= apart;
            apart |= TWO_LINE_ENDS
                    .matcher(source.text().substring(at, item.end()))
                    .find();
            items.add(item);
            at = item.end();
        }
        return items;
    }

    private Item item(LineRules rules, int at, Matcher found, MappedText source) {
        int marked = found.end(1);
        MappedText mark = source.part(at, marked);
        MappedText first = source.part(marked, found.end(2));
        boolean blank = isBlank(first);
        int blanks = blank ? 1 : ink(first);
        int skipped = blanks > DEEP ? 1 : blanks;
        MappedText line = withoutTabs(first, true);
        MappedText.Builder text = new MappedText.Builder();
        if (!blank) {
            text.copy(line, skipped, line.length());
        }
        int next = rules.next(at);
        if (blank && isBlankLine(source.text(), next)) {
            return new Item(mark, text.build(), rules.next(next));
        }
        int end = more(rules, next, source, new Indent(marked - at + skipped, line, blank), text);
        return new Item(mark, text.build(), end);
    }

    /** @param blank whether the mark's line holds nothing */
    private record Indent(int width, MappedText line, boolean blank) {}

    /** Adds to {@code text} the lines from {@code from} on that belong to the item; where they end. */
    private int more(LineRules rules, int from, MappedText source, Indent indent, MappedText.Builder text) {
        Ends ending = ends.get(Math.min(3, indent.width() - 1));
        MappedText above = indent.line();
        boolean blank = indent.blank();
        int at = from;
        while (at < source.length()) {
            MappedText line = source.part(at, rules.endOf(at));
            if (ending.item().matcher(line.text()).lookingAt()) {
                break;
            }
            MappedText wide = withoutTabs(line, false);
            boolean white = isBlank(line);
            int start = Math.min(indent.width(), wide.length());
            boolean inside = white || ink(wide) >= indent.width();
            if (!inside && (blank || endsProse(above, ending))) {
                break;
            }
            text.copy(source, at - 1, at);
            text.copy(inside ? wide : line, inside ? start : 0, inside ? wide.length() : line.length());
            blank |= white;
            above = wide.part(start, wide.length());
            at = rules.next(at);
        }
        return at;
    }

    private static boolean endsProse(MappedText above, Ends ends) {
        return ink(withoutTabs(above, false)) >= DEEP
                || ends.prose().matcher(above.text()).lookingAt();
    }

    private static boolean isBlank(MappedText line) {
        return endOfInk(line.text(), 0, line.length()) == 0;
    }

    private static boolean isBlankLine(String text, int at) {
        int ink = at;
        while (ink < text.length() && (text.charAt(ink) == ' ' || text.charAt(ink) == '\t')) {
            ink++;
        }
        return ink == text.length() || text.charAt(ink) == '\n';
    }

    /** How many blanks {@code line} begins with; -1 if it holds nothing else. */
    private static int ink(MappedText line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.text().charAt(i) != ' ') {
                return i;
            }
        }
        return -1;
    }

    /** {@code line} with blanks in the place of tabs: four for each; or three for each of the {@code first}, and those alone. */
    private static MappedText withoutTabs(MappedText line, boolean first) {
        if (line.text().indexOf('\t') < 0) {
            return line;
        }
        MappedText.Builder wide = new MappedText.Builder();
        boolean leading = true;
        for (int i = 0; i < line.length(); i++) {
            boolean tab = line.text().charAt(i) == '\t';
            leading &= tab;
            if (tab && (leading || !first)) {
                wide.insert(first ? "   " : "    ", line.originOf(i), line.originOf(i) + 1);
            } else {
                wide.copy(line, i, i + 1);
            }
        }
        return wide.build();
    }
}
