package org.diptych.core.markdown.marked.block;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.markdown.commonmark.Signs;
import org.diptych.core.markdown.marked.block.Token.Span;
import org.diptych.core.markdown.settings.MarkedSettings.Syntax;
import org.diptych.core.markdown.source.MappedText;
import org.diptych.core.text.WorkMeter;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into blocks as marked 15 does: at each place the first that fits of blank lines, indented code, a fence, a
 * heading, a rule, a quote, a list, HTML, a definition, a table, an underlined heading, and prose. Used for one text.
 */
final class BlockLexer {
    private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6})(?=" + Signs.BLANK + "|\\z)([^\\n]*)");
    private static final Pattern DEFINITION = Pattern.compile(
            " {0,3}\\[((?!" + Signs.BLANK + "*\\])(?:[^\\[\\]\\\\]++|\\\\.)++)\\]: *"
                    + "(?:\\n[ \\t]*)?((?!<)" + Signs.INK + "+|<[^\\n]*?>)"
                    + "(?:(?: +(?:\\n[ \\t]*)?| *\\n[ \\t]*)"
                    + "(\"(?:[^\"\\\\]++|\\\\\"?){0,500}\"|'[^'\\n]*(?:\\n[^'\\n]+)*+\\n?'|\\([^()]*\\)))? *(?:\\n|\\z)");

    private final WorkMeter meter;
    private final boolean gfm;
    private final ListRule lists;
    private final QuoteRule quotes;
    private final Map<String, Definition> definitions = new HashMap<>();
    private boolean top = true;

    /** Whether the next paragraph is more of the one before it. */
    private boolean goesOn;

    BlockLexer(Syntax syntax, WorkMeter meter) {
        this.gfm = syntax.gfm();
        this.meter = meter;
        this.lists = new ListRule(this, syntax);
        this.quotes = new QuoteRule(this, syntax);
    }

    WorkMeter meter() {
        return meter;
    }

    Map<String, Definition> definitions() {
        return definitions;
    }

    /** Whether prose is read as paragraphs, not as the text of an item. */
    boolean top() {
        return top;
    }

    void top(boolean top) {
        this.top = top;
    }

    LineRules rules(MappedText source) {
        return new LineRules(source.text(), gfm, meter);
    }

    /** The list at {@code at}, null if there is none. */
    @Nullable
    Token list(LineRules rules, int at, MappedText source) {
        return lists.read(rules, at, source);
    }

    /** The blocks of {@code source}, added to {@code tokens}; {@code place} is told how far the reading has come in it. */
    List<Token> read(MappedText source, List<Token> tokens, int[] place) {
        goesOn = false;
        return readAll(source, tokens, place);
    }

    /** The blocks of {@code source}, added to {@code tokens}. */
    void read(MappedText source, List<Token> tokens) {
        read(source, tokens, new int[1]);
    }

    /** The blocks of {@code source}, added to {@code tokens}; a paragraph that comes first is more of their last one. */
    void readOn(MappedText source, List<Token> tokens) {
        goesOn = true;
        readAll(source, tokens, new int[1]);
    }

    private List<Token> readAll(MappedText source, List<Token> tokens, int[] place) {
        LineRules rules = rules(source);
        int at = 0;
        while (at < source.length()) {
            place[0] = at;
            at = block(rules, at, source, tokens);
        }
        top = true;
        return tokens;
    }

    /** Reads the block at {@code at}; where it ends. */
    private int block(LineRules rules, int at, MappedText source, List<Token> tokens) {
        Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        int blank = rules.afterBlankLines(at);
        if (blank > at) {
            if (blank > at + 1 || last == null) {
                tokens.add(new Token(Token.Kind.SPACE, source.part(at, blank)));
            } else {
                last.endWithNewline();
            }
            return blank;
        }
        if (rules.isIndented(at)) {
            Token code = CodeRule.indented(rules, at, source);
            int end = at + code.raw.length();
            if (last != null && last.isProse()) {
                last.grow(source, at, CodeRule.text(code));
            } else {
                tokens.add(code);
            }
            return end;
        }
        Token fence = CodeRule.fenced(rules, at, source);
        if (fence != null) {
            tokens.add(fence);
            return at + fence.raw.length();
        }
        int end = line(rules, at, source, tokens);
        return end > at ? end : container(rules, at, source, tokens, last);
    }

    /** Reads a heading or a rule at {@code at}; where it ends. */
    private int line(LineRules rules, int at, MappedText source, List<Token> tokens) {
        Matcher heading = rules.at(at, HEADING);
        if (heading.lookingAt()) {
            Token token = new Token(Token.Kind.HEADING, source.part(at, heading.end()));
            token.number = heading.group(1).length();
            token.spans.add(headingText(token.raw.text(), heading.start(2) - at));
            tokens.add(token);
            return rules.afterNewlines(heading.end());
        }
        if (rules.isRule(at)) {
            tokens.add(new Token(Token.Kind.RULE, source.part(at, rules.endOf(at))));
            return rules.endOf(at);
        }
        return at;
    }

    /** What a heading says, without the signs that close it. */
    private static Span headingText(String raw, int from) {
        Span text = TableRule.trimmed(raw, from, raw.length());
        int end = text.to();
        while (end > text.from() && raw.charAt(end - 1) == '#') {
            end--;
        }
        boolean closed = end < text.to() && (end == text.from() || raw.charAt(end - 1) == ' ');
        return closed ? TableRule.trimmed(raw, text.from(), end) : text;
    }

    private int container(LineRules rules, int at, MappedText source, List<Token> tokens, @Nullable Token last) {
        Token quote = quotes.read(rules, at, source);
        Token found = quote == null ? lists.read(rules, at, source) : quote;
        if (found != null) {
            tokens.add(found);
            return Math.min(source.length(), at + found.raw.length());
        }
        int html = HtmlRule.endAt(rules, at);
        if (html > at) {
            tokens.add(new Token(Token.Kind.HTML, source.part(at, html)));
            return html;
        }
        int end = definition(rules, at, source, last);
        if (end > at) {
            return end;
        }
        Token table = gfm ? TableRule.read(rules, at, source) : null;
        if (table != null) {
            tokens.add(table);
            return at + table.raw.length();
        }
        return prose(rules, at, source, tokens, last);
    }

    private int definition(LineRules rules, int at, MappedText source, @Nullable Token last) {
        Matcher found = rules.at(at, DEFINITION);
        if (!found.lookingAt()) {
            return at;
        }
        int end = rules.afterNewlines(found.end());
        if (last != null && last.isProse()) {
            last.grow(source, at, source.part(at, end));
            return end;
        }
        String label = found.group(1).replaceAll(Signs.BLANK + "+", " ").toLowerCase(Locale.ROOT);
        String address = found.group(2).startsWith("<")
                ? found.group(2).substring(1, found.group(2).length() - 1)
                : found.group(2);
        String title = found.group(3) == null
                ? ""
                : found.group(3).substring(1, found.group(3).length() - 1);
        definitions.putIfAbsent(label, new Definition(address, title));
        return end;
    }

    private int prose(LineRules rules, int at, MappedText source, List<Token> tokens, @Nullable Token last) {
        int underline = underline(rules, at);
        if (underline > at) {
            Token heading = new Token(Token.Kind.HEADING, source.part(at, rules.endOf(underline)));
            heading.number = source.text().substring(underline).stripLeading().startsWith("=") ? 1 : 2;
            heading.spans.add(new Span(0, underline - 1 - at));
            tokens.add(heading);
            return rules.afterNewlines(rules.endOf(underline));
        }
        int end = rules.endOf(at);
        if (top) {
            while (end + 1 < source.length() && !rules.endsParagraph(end + 1)) {
                end = rules.endOf(end + 1);
            }
            Token paragraph = Token.prose(Token.Kind.PARAGRAPH, source.part(at, end));
            if (goesOn && last != null && last.is(Token.Kind.PARAGRAPH)) {
                last.grow(paragraph.raw);
            } else {
                tokens.add(paragraph);
            }
            goesOn = false;
        } else if (last != null && last.is(Token.Kind.TEXT)) {
            last.grow(source, at, source.part(at, end));
        } else {
            tokens.add(Token.prose(Token.Kind.TEXT, source.part(at, end)));
        }
        return end;
    }

    /** Where the line begins that makes a heading of those from {@code at} on; {@code at} if there is none. */
    private static int underline(LineRules rules, int at) {
        int length = rules.text().length();
        if (rules.endsUnderlined(at)) {
            return at;
        }
        for (int line = rules.next(at); line < length; line = rules.next(line)) {
            if (rules.isUnderline(line)) {
                return line;
            }
            if (rules.isWhite(line) || rules.endsUnderlined(line)) {
                return at;
            }
        }
        return at;
    }
}
