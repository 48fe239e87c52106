package org.diptych.core.markdown.nunjucks.read;

import org.diptych.core.markdown.nunjucks.TemplateFault;
import org.diptych.core.markdown.nunjucks.read.Token.Kind;
import org.diptych.core.text.WorkMeter;
import org.jspecify.annotations.Nullable;

/** The tokens of a template, one of which can be looked at before it is taken. Confined to one thread. */
final class Tokens {
    private final Lexer lexer;
    private @Nullable Token peeked;
    private boolean peeking;

    Tokens(String text, WorkMeter meter) {
        this.lexer = new Lexer(text, meter);
    }

    /** The next token that is no blank, or null. */
    @Nullable
    Token next() {
        if (peeking) {
            peeking = false;
            return peeked;
        }
        Token token = lexer.next();
        while (token != null && token.kind() == Kind.BLANK) {
            token = lexer.next();
        }
        return token;
    }

    /** The next token, blanks too. */
    @Nullable
    Token nextOfAny() {
        if (peeking) {
            peeking = false;
            return peeked;
        }
        return lexer.next();
    }

    /** The next token that is no blank, which is left there, or null. */
    @Nullable
    Token peek() {
        if (!peeking) {
            peeked = next();
            peeking = true;
        }
        return peeked;
    }

    /** Goes on at {@code place}, outside of any tag. */
    void goOn(int place) {
        peeking = false;
        lexer.goOn(place);
    }

    /** Where the token looked at, or the rest of the text, begins. */
    int at() {
        return peeking && peeked != null ? peeked.start() : lexer.at();
    }

    boolean skip(Kind kind) {
        Token next = peek();
        boolean found = next != null && next.kind() == kind;
        peeking &= !found;
        return found;
    }

    /** Whether {@code value} of this kind comes next. */
    boolean isNext(Kind kind, String value) {
        Token next = peek();
        return next != null && next.is(kind, value);
    }

    boolean skip(Kind kind, String value) {
        boolean found = isNext(kind, value);
        peeking &= !found;
        return found;
    }

    boolean skipSymbol(String name) {
        return skip(Kind.SYMBOL, name);
    }

    TemplateFault fault(String message) {
        return new TemplateFault(at(), message);
    }
}
