package org.diptych.core.markdown.nunjucks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diptych.core.markdown.nunjucks.Expression.Arguments;
import org.diptych.core.markdown.nunjucks.Token.Kind;
import org.diptych.core.text.WorkMeter;
import org.jspecify.annotations.Nullable;

/**
 * Reads expressions as Nunjucks' parser does. Nunjucks writes what it read as JavaScript without parentheses, so that
 * JavaScript's own order of operators decides in the end: an {@link Infix} keeps what is written. Confined to one thread.
 */
final class ExpressionReader {
    private static final Set<String> COMPARISONS = Set.of("==", "===", "!=", "!==", "<", ">", "<=", ">=");

    private final Lexer lexer;
    private final WorkMeter meter;
    private @Nullable Token peeked;
    private boolean peeking;

    ExpressionReader(Lexer lexer, WorkMeter meter) {
        this.lexer = lexer;
        this.meter = meter;
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

    Expression expression() {
        meter.enter();
        Expression value = or().read();
        if (skipSymbol("if")) {
            Expression condition = or().read();
            Expression otherwise = skipSymbol("else") ? or().read() : new Expression.Literal("");
            value = new Expression.Choice(condition, value, otherwise);
        }
        meter.leave();
        return value;
    }

    private Infix or() {
        Infix value = and();
        while (skipSymbol("or")) {
            value = value.then("||", and());
        }
        return value;
    }

    private Infix and() {
        Infix value = not();
        while (skipSymbol("and")) {
            value = value.then("&&", not());
        }
        return value;
    }

    private Infix not() {
        if (!skipSymbol("not")) {
            return in();
        }
        meter.enter();
        Infix negated = not().after("!");
        meter.leave();
        return negated;
    }

    private Infix in() {
        Infix value = is();
        while (true) {
            Token first = peek();
            boolean inverted = skipSymbol("not");
            if (!skipSymbol("in")) {
                if (inverted && first != null) {
                    throw new TemplateFault(first.start(), "expected variable end");
                }
                return value;
            }
            Infix found = Infix.of(new Expression.Binary("in", value.read(), is().read()));
            value = inverted ? found.after("!") : found;
        }
    }

    private Infix is() {
        Infix value = compare();
        if (!skipSymbol("is")) {
            return value;
        }
        boolean inverted = skipSymbol("not");
        Expression test = compare().read();
        String name = "undefined";
        List<Expression> arguments = List.of();
        if (test instanceof Expression.Name plain) {
            name = plain.name();
        } else if (test instanceof Expression.Literal literal) {
            name = literal.value() == Nothing.NULL ? "null" : Values.text(literal.value());
        } else if (test instanceof Expression.Call call && call.function() instanceof Expression.Name called) {
            name = called.name();
            arguments = call.arguments().positional();
        }
        Infix is = Infix.of(new Expression.Test(value.read(), name, arguments));
        return inverted ? is.after("!") : is;
    }

    private Infix compare() {
        Infix value = concat();
        Token operator = peek();
        while (operator != null && COMPARISONS.contains(operator.value())) {
            next();
            value = value.then(operator.value(), concat());
            operator = peek();
        }
        return value;
    }

    private Infix concat() {
        Infix value = chain(0);
        while (skip(Kind.TILDE)) {
            value = value.then("+", Infix.of(new Expression.Literal(""))).then("+", chain(0));
        }
        return value;
    }

    private static final List<String> CHAIN = List.of("+", "-", "*", "/", "//", "%", "**");

    /** The operators from {@code level} on, each binding tighter than the one before. */
    private Infix chain(int level) {
        if (level == CHAIN.size()) {
            return unary(false);
        }
        String operator = CHAIN.get(level);
        Infix value = chain(level + 1);
        while (skip(Kind.OPERATOR, operator)) {
            Infix right = chain(level + 1);
            boolean function = operator.equals("**") || operator.equals("//");
            value = function
                    ? Infix.of(new Expression.Binary(operator, value.read(), right.read()))
                    : value.then(operator, right);
        }
        return value;
    }

    private Infix unary(boolean unfiltered) {
        Infix value;
        if (skip(Kind.OPERATOR, "-")) {
            meter.enter();
            value = unary(true).after("-");
            meter.leave();
        } else if (skip(Kind.OPERATOR, "+")) {
            meter.enter();
            value = unary(true).after("+");
            meter.leave();
        } else {
            value = Infix.of(primary(true));
        }
        while (!unfiltered && skip(Kind.PIPE)) {
            Expression filtered = value.read();
            value = Infix.of(new Expression.Filter(filterName(), filtered, filterArguments()));
        }
        return value;
    }

    String filterName() {
        StringBuilder name = new StringBuilder(symbol());
        while (skip(Kind.OPERATOR, ".")) {
            name.append('.').append(symbol());
        }
        return name.toString();
    }

    Arguments filterArguments() {
        return isNext(Kind.LEFT, "(") ? arguments() : Arguments.NONE;
    }

    private String symbol() {
        Token token = next();
        if (token == null || token.kind() != Kind.SYMBOL) {
            throw fault("expected symbol, got "
                    + (token == null ? "end" : token.kind().name().toLowerCase(java.util.Locale.ROOT)));
        }
        return token.value();
    }

    /** A name, a literal or what stands in brackets, with what is asked of it behind it. */
    Expression primary(boolean postfix) {
        Token token = next();
        if (token == null) {
            throw fault("expected expression, got end of file");
        }
        Expression value =
                switch (token.kind()) {
                    case STRING -> new Expression.Literal(token.value());
                    case INTEGER, FLOAT -> new Expression.Literal(Double.parseDouble(token.value()));
                    case BOOLEAN -> new Expression.Literal(token.value().equals("true"));
                    case NONE -> new Expression.Literal(Nothing.NULL);
                    case REGEX -> new Expression.Literal(Regex.of(token.value()));
                    case SYMBOL -> new Expression.Name(token.value());
                    case LEFT -> aggregate(token);
                    default -> throw new TemplateFault(token.start(), "unexpected token: " + token.value());
                };
        return postfix ? postfix(value, token.value()) : value;
    }

    private Expression postfix(Expression first, String firstName) {
        Expression value = first;
        String name = first instanceof Expression.Name ? firstName : "--expression--";
        while (true) {
            Token token = peek();
            if (token == null) {
                return value;
            }
            meter.spend(1 + name.length() / 16);
            if (token.is(Kind.LEFT, "(")) {
                value = new Expression.Call(value, arguments(), name);
                name = "the return value of (" + name + ")";
            } else if (token.is(Kind.LEFT, "[")) {
                next();
                Expression index = aggregate(token);
                List<Expression> items = ((Expression.Items) index).items();
                if (items.size() != 1) {
                    throw fault("invalid index");
                }
                Expression key = items.get(0);
                value = new Expression.Member(value, key);
                name += "[\"" + nameOf(key) + "\"]";
            } else if (skip(Kind.OPERATOR, ".")) {
                Token member = next();
                if (member == null || member.kind() != Kind.SYMBOL) {
                    throw fault("expected name as lookup value, got " + (member == null ? "" : member.value()));
                }
                value = new Expression.Member(value, new Expression.Literal(member.value()));
                name += "[\"" + member.value() + "\"]";
            } else {
                return value;
            }
        }
    }

    private static String nameOf(Expression key) {
        if (key instanceof Expression.Name name) {
            return name.name();
        }
        return key instanceof Expression.Literal literal ? Values.text(literal.value()) : "--expression--";
    }

    private Expression aggregate(Token open) {
        meter.enter();
        List<Expression> items = new ArrayList<>();
        Map<String, Expression> entries = new LinkedHashMap<>();
        boolean dictionary = open.value().equals("{");
        while (true) {
            Token token = peek();
            if (token == null) {
                throw fault("expected expression, got end of file");
            }
            if (token.kind() == Kind.RIGHT) {
                next();
                break;
            }
            if (items.size() + entries.size() > 0 && !skip(Kind.COMMA)) {
                throw new TemplateFault(open.start(), "parseAggregate: expected comma after expression");
            }
            if (dictionary) {
                entry(entries, open);
            } else {
                items.add(expression());
            }
        }
        meter.leave();
        if (dictionary) {
            return new Expression.Entries(entries);
        }
        return open.value().equals("[") ? new Expression.Items(items) : new Expression.Group(items);
    }

    private void entry(Map<String, Expression> entries, Token open) {
        Expression key = primary(true);
        if (!skip(Kind.COLON)) {
            throw new TemplateFault(open.start(), "parseAggregate: expected colon after dict key");
        }
        Expression value = expression();
        if (key instanceof Expression.Name name) {
            entries.put(name.name(), value);
        } else if (key instanceof Expression.Literal literal && literal.value() instanceof String text) {
            entries.put(text, value);
        } else {
            throw new TemplateFault(open.start(), "compilePair: Dict keys must be strings or names");
        }
    }

    /** What stands between parentheses, which must come next. */
    Arguments arguments() {
        if (!skip(Kind.LEFT, "(")) {
            throw fault("expected arguments");
        }
        meter.enter();
        List<Expression> positional = new ArrayList<>();
        Map<String, Expression> named = new LinkedHashMap<>();
        boolean more = false;
        while (!skip(Kind.RIGHT, ")")) {
            if (more && !skip(Kind.COMMA)) {
                throw fault("parseSignature: expected comma after expression");
            }
            Expression argument = expression();
            if (skip(Kind.OPERATOR, "=")) {
                named.put(nameOf(argument), expression());
            } else {
                positional.add(argument);
            }
            more = true;
        }
        meter.leave();
        return new Arguments(positional, named);
    }
}
