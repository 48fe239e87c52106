package org.diptych.core.markdown.marked.block;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.markdown.settings.MarkedSettings.Syntax;
import org.diptych.core.markdown.source.MappedText;
import org.jspecify.annotations.Nullable;

/**
 * Quotes. Lines below a quote that lack its mark are read by themselves, and with the last list or quote in it once more.
 */
final class QuoteRule {
    private static final Pattern MARK = Pattern.compile(" {0,3}>[ \\t]?");
    private static final Pattern UNDERLINE = Pattern.compile("\\n( {0,3})(?:=++|-++) *(?=\\n|\\z)");

    /** What makes an underline that lacks the quote's mark underline nothing. */
    private static final String DEEP = "    ";

    private final BlockLexer lexer;
    /** Whether all lines of a quote are read at once, as before marked 5, and an underline needs no mark. */
    private final boolean old;

    QuoteRule(BlockLexer lexer, Syntax syntax) {
        this.lexer = lexer;
        this.old = syntax.old();
    }

    /** The quote at {@code at}, null if there is none. */
    @Nullable
    Token read(LineRules rules, int at, MappedText source) {
        int end = endOfLines(rules, at);
        if (end == at) {
            return null;
        }
        while (source.text().charAt(end - 1) == '\n') {
            end--;
        }
        lexer.meter().enter();
        Token quote = quote(source.part(at, end));
        lexer.meter().leave();
        return quote;
    }

    /** Where the lines end that belong to a quote at {@code at}; {@code at} if there is none. */
    private static int endOfLines(LineRules rules, int at) {
        int length = rules.text().length();
        int end = at;
        while (end < length && rules.isQuote(end)) {
            int mark = rules.text().indexOf('>', end) + 1;
            int text = mark < length && rules.text().charAt(mark) == ' ' ? mark + 1 : mark;
            boolean prose = rules.endOf(end) > text;
            end = rules.next(end);
            while (prose && end < length && !rules.endsQuoted(end)) {
                end = rules.next(end);
            }
        }
        return end;
    }

    private Token quote(MappedText source) {
        Token quote = new Token(Token.Kind.QUOTE, source.part(0, 0));
        if (old) {
            read(unmarked(source), quote);
            quote.raw = source;
        } else {
            quote.raw = read(quote, source).build();
        }
        return quote;
    }

    private void read(MappedText lines, Token quote) {
        boolean top = lexer.top();
        lexer.top(true);
        lexer.readOn(lines, quote.children);
        lexer.top(top);
    }

    /** Reads {@code source} into {@code quote}; what of it is the quote's. */
    private MappedText.Builder read(Token quote, MappedText source) {
        MappedText.Builder raw = new MappedText.Builder();
        MappedText lines = source;
        int from = 0;
        while (from <= lines.length()) {
            int end = endOfMarked(lines.text(), from);
            MappedText marked = lines.part(from, end);
            if (raw.length() > 0) {
                raw.insert("\n", raw.originOfEnd(), raw.originOfEnd());
            }
            raw.copy(marked, 0, marked.length());
            read(unmarked(marked), quote);
            if (end >= lines.length()) {
                return raw;
            }
            from = end + 1;
            Token last = last(quote.children);
            if (last != null && (last.is(Token.Kind.INDENTED) || last.is(Token.Kind.FENCE))) {
                return raw;
            }
            if (last != null && (last.is(Token.Kind.QUOTE) || last.is(Token.Kind.LIST))) {
                lines = joined(last.raw, lines.part(from, lines.length()));
                Token again = again(quote, last, lines);
                raw = new MappedText.Builder()
                        .copy(raw.build(), 0, Math.max(0, raw.length() - last.raw.length()))
                        .copy(again.raw, 0, again.raw.length());
                if (last.is(Token.Kind.QUOTE)) {
                    return raw;
                }
                from = again.raw.length();
            }
        }
        return raw;
    }

    /** Puts into {@code quote}, in the place of its {@code last} block, what {@code lines} are. */
    private Token again(Token quote, Token last, MappedText lines) {
        LineRules rules = lexer.rules(lines);
        Token read = last.is(Token.Kind.QUOTE) ? read(rules, 0, lines) : lexer.list(rules, 0, lines);
        // More lines below them leave a quote a quote, and a list a list.
        Token again = read == null ? last : read;
        quote.children.set(quote.children.size() - 1, again);
        return again;
    }

    private static @Nullable Token last(List<Token> tokens) {
        return tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
    }

    /** Both, one below the other. */
    static MappedText joined(MappedText upper, MappedText lower) {
        int place = upper.originOfEnd(upper.length());
        return new MappedText.Builder()
                .copy(upper, 0, upper.length())
                .insert("\n", place, place)
                .copy(lower, 0, lower.length())
                .build();
    }

    /** Where the first run of lines with a mark ends that begins at {@code from} or later. */
    private static int endOfMarked(String text, int from) {
        boolean within = false;
        int at = from;
        while (at <= text.length()) {
            boolean marked = MARK.matcher(text).region(at, text.length()).lookingAt();
            if (within && !marked) {
                return at - 1;
            }
            within |= marked;
            int newline = text.indexOf('\n', at);
            if (newline < 0) {
                return text.length();
            }
            at = newline + 1;
        }
        return text.length();
    }

    private MappedText unmarked(MappedText marked) {
        String text = marked.text();
        MappedText.Builder builder = new MappedText.Builder();
        Matcher underline = UNDERLINE.matcher(text);
        int at = 0;
        while (at < text.length()) {
            boolean bare =
                    !old && at > 0 && underline.region(at - 1, text.length()).lookingAt();
            Matcher mark = MARK.matcher(text).region(at, text.length());
            int start = at;
            if (bare) {
                start = underline.end(1);
                builder.insert(DEEP, marked.originOf(at), marked.originOf(start));
            } else if (mark.lookingAt()) {
                start = mark.end();
            }
            int newline = text.indexOf('\n', start);
            int next = newline < 0 ? text.length() : newline + 1;
            builder.copy(marked, start, next);
            at = next;
        }
        return builder.build();
    }
}
