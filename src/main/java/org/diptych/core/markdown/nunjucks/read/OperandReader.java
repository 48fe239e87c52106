package org.diptych.core.markdown.nunjucks.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.diptych.core.markdown.nunjucks.Expression;
import org.diptych.core.markdown.nunjucks.Expression.Arguments;
import org.diptych.core.markdown.nunjucks.JsValues;
import org.diptych.core.markdown.nunjucks.Nothing;
import org.diptych.core.markdown.nunjucks.Regex;
import org.diptych.core.markdown.nunjucks.TemplateFault;
import org.diptych.core.markdown.nunjucks.read.Token.Kind;
import org.diptych.core.text.WorkMeter;

/** Reads what operators stand between: names, literals, calls, what is in brackets. Confined to one thread. */
final class OperandReader {
    private final Tokens tokens;
    private final WorkMeter meter;
    private final Supplier<Expression> expression;

    /** @param expression reads a whole expression, which may stand within an operand */
    OperandReader(Tokens tokens, WorkMeter meter, Supplier<Expression> expression) {
        this.tokens = tokens;
        this.meter = meter;
        this.expression = expression;
    }

    /** A name, a literal or what stands in brackets, with what is asked of it behind it. */
    Expression read(boolean postfix) {
        Token token = tokens.next();
        if (token == null) {
            throw tokens.fault("expected expression, got end of file");
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
        String name = first instanceof Expression.Name ? firstName : nameOf(first);
        while (true) {
            Token token = tokens.peek();
            if (token == null) {
                return value;
            }
            meter.spend(1 + name.length() / 16);
            if (token.is(Kind.LEFT, "(")) {
                callable(first, name);
                value = new Expression.Call(value, arguments(), name);
                name = "the return value of (" + name + ")";
            } else if (token.is(Kind.LEFT, "[")) {
                tokens.next();
                Expression index = aggregate(token);
                List<Expression> items = ((Expression.Items) index).items();
                if (items.size() != 1) {
                    throw tokens.fault("invalid index");
                }
                Expression key = items.get(0);
                value = new Expression.Member(value, key);
                name += "[\"" + nameOf(key) + "\"]";
            } else if (tokens.skip(Kind.OPERATOR, ".")) {
                Token member = tokens.next();
                if (member == null || member.kind() != Kind.SYMBOL) {
                    throw tokens.fault("expected name as lookup value, got " + (member == null ? "" : member.value()));
                }
                value = new Expression.Member(value, new Expression.Literal(member.value()));
                name += "[\"" + member.value() + "\"]";
            } else {
                return value;
            }
        }
    }

    /** Nunjucks writes the name of what is called into JavaScript, between quotes. */
    private static void callable(Expression first, String name) {
        if (first instanceof Expression.Literal literal && literal.value() == Nothing.NULL) {
            throw new TemplateFault("Cannot read properties of null (reading 'toString')");
        }
        if (name.indexOf('\n') >= 0) {
            throw new TemplateFault("SyntaxError: Invalid or unexpected token");
        }
    }

    private static String nameOf(Expression key) {
        if (key instanceof Expression.Name name) {
            return name.name();
        }
        return key instanceof Expression.Literal literal ? JsValues.text(literal.value()) : "--expression--";
    }

    private Expression aggregate(Token open) {
        meter.enter();
        List<Expression> items = new ArrayList<>();
        Map<String, Expression> entries = new LinkedHashMap<>();
        boolean dictionary = open.value().equals("{");
        while (true) {
            Token token = tokens.peek();
            if (token == null) {
                throw tokens.fault("expected expression, got end of file");
            }
            if (token.kind() == Kind.RIGHT) {
                tokens.next();
                break;
            }
            if (items.size() + entries.size() > 0 && !tokens.skip(Kind.COMMA)) {
                throw new TemplateFault(open.start(), "parseAggregate: expected comma after expression");
            }
            if (dictionary) {
                entry(entries, open);
            } else {
                items.add(expression.get());
            }
        }
        meter.leave();
        if (dictionary) {
            return new Expression.Entries(entries);
        }
        return open.value().equals("[") ? new Expression.Items(items) : new Expression.Group(items);
    }

    private void entry(Map<String, Expression> entries, Token open) {
        Expression key = read(true);
        if (!tokens.skip(Kind.COLON)) {
            throw new TemplateFault(open.start(), "parseAggregate: expected colon after dict key");
        }
        Expression value = expression.get();
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
        if (!tokens.skip(Kind.LEFT, "(")) {
            throw tokens.fault("expected arguments");
        }
        meter.enter();
        List<Expression> positional = new ArrayList<>();
        Map<String, Expression> named = new LinkedHashMap<>();
        boolean more = false;
        while (!tokens.skip(Kind.RIGHT, ")")) {
            if (more && !tokens.skip(Kind.COMMA)) {
                throw tokens.fault("parseSignature: expected comma after expression");
            }
            Expression argument = expression.get();
            if (tokens.skip(Kind.OPERATOR, "=")) {
                named.put(nameOf(argument), expression.get());
            } else {
                positional.add(argument);
            }
            more = true;
        }
        meter.leave();
        return new Arguments(positional, named);
    }
}
