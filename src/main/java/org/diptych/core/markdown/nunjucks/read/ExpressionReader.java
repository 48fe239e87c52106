package org.diptych.core.markdown.nunjucks.read;

import java.util.List;
import java.util.Set;
import org.diptych.core.markdown.nunjucks.Expression;
import org.diptych.core.markdown.nunjucks.Expression.Arguments;
import org.diptych.core.markdown.nunjucks.JsValues;
import org.diptych.core.markdown.nunjucks.Nothing;
import org.diptych.core.markdown.nunjucks.TemplateFault;
import org.diptych.core.markdown.nunjucks.read.Token.Kind;
import org.diptych.core.text.WorkMeter;

/**
 * Reads expressions as Nunjucks' parser does. Nunjucks writes what it read as JavaScript without parentheses, so that
 * JavaScript's own order of operators decides in the end: an {@link Infix} keeps what is written. Confined to one thread.
 */
final class ExpressionReader {
    private static final Set<String> COMPARISONS = Set.of("==", "===", "!=", "!==", "<", ">", "<=", ">=");

    private final Tokens tokens;
    private final WorkMeter meter;
    private final OperandReader operands;

    ExpressionReader(Tokens tokens, WorkMeter meter) {
        this.tokens = tokens;
        this.meter = meter;
        this.operands = new OperandReader(tokens, meter, this::expression);
    }

    Expression expression() {
        meter.enter();
        Expression value = or().read();
        if (tokens.skipSymbol("if")) {
            Expression condition = or().read();
            Expression otherwise = tokens.skipSymbol("else") ? or().read() : new Expression.Literal("");
            value = new Expression.Choice(condition, value, otherwise);
        }
        meter.leave();
        return value;
    }

    private Infix or() {
        Infix value = and();
        while (tokens.skipSymbol("or")) {
            value = value.then("||", and());
        }
        return value;
    }

    private Infix and() {
        Infix value = not();
        while (tokens.skipSymbol("and")) {
            value = value.then("&&", not());
        }
        return value;
    }

    private Infix not() {
        if (!tokens.skipSymbol("not")) {
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
            Token first = tokens.peek();
            boolean inverted = tokens.skipSymbol("not");
            if (!tokens.skipSymbol("in")) {
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
        if (!tokens.skipSymbol("is")) {
            return value;
        }
        boolean inverted = tokens.skipSymbol("not");
        Expression test = compare().read();
        String name = "undefined";
        List<Expression> arguments = List.of();
        if (test instanceof Expression.Name plain) {
            name = plain.name();
        } else if (test instanceof Expression.Literal literal) {
            name = literal.value() == Nothing.NULL ? "null" : JsValues.text(literal.value());
        } else if (test instanceof Expression.Call call && call.function() instanceof Expression.Name called) {
            name = called.name();
            arguments = call.arguments().positional();
        }
        Infix is = Infix.of(new Expression.Test(value.read(), name, arguments));
        return inverted ? is.after("!") : is;
    }

    private Infix compare() {
        Infix value = concat();
        Token operator = tokens.peek();
        while (operator != null && COMPARISONS.contains(operator.value())) {
            tokens.next();
            value = value.then(operator.value(), concat());
            operator = tokens.peek();
        }
        return value;
    }

    private Infix concat() {
        Infix value = chain(0);
        while (tokens.skip(Kind.TILDE)) {
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
        while (tokens.skip(Kind.OPERATOR, operator)) {
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
        if (tokens.skip(Kind.OPERATOR, "-")) {
            meter.enter();
            value = unary(true).after("-");
            meter.leave();
        } else if (tokens.skip(Kind.OPERATOR, "+")) {
            meter.enter();
            value = unary(true).after("+");
            meter.leave();
        } else {
            value = Infix.of(operands.read(true));
        }
        while (!unfiltered && tokens.skip(Kind.PIPE)) {
            Expression filtered = value.read();
            value = Infix.of(new Expression.Filter(filterName(), filtered, filterArguments()));
        }
        return value;
    }

    String filterName() {
        StringBuilder name = new StringBuilder(symbol());
        while (tokens.skip(Kind.OPERATOR, ".")) {
            name.append('.').append(symbol());
        }
        return name.toString();
    }

    Arguments filterArguments() {
        return tokens.isNext(Kind.LEFT, "(") ? operands.arguments() : Arguments.NONE;
    }

    private String symbol() {
        Token token = tokens.next();
        if (token == null || token.kind() != Kind.SYMBOL) {
            throw tokens.fault("expected symbol, got "
                    + (token == null ? "end" : token.kind().name().toLowerCase(java.util.Locale.ROOT)));
        }
        return token.value();
    }

    /** A name, a literal or what stands in brackets; with {@code postfix}, what is asked of it behind it too. */
    Expression primary(boolean postfix) {
        return operands.read(postfix);
    }

    /** What stands between parentheses, which must come next. */
    Arguments arguments() {
        return operands.arguments();
    }
}
