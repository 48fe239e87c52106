package org.diptych.core.markdown.nunjucks;

import java.util.List;
import java.util.Map;

/** An expression, nested as JavaScript nests what Nunjucks writes of it. Immutable. */
public sealed interface Expression {
    /** A string, a number, yes or no, or nothing. */
    record Literal(Object value) implements Expression {}

    record Name(String name) implements Expression {}

    /** {@code [a, b]}. */
    record Items(List<Expression> items) implements Expression {}

    /** {@code {a: b}}. */
    record Entries(Map<String, Expression> entries) implements Expression {}

    /** {@code (a, b)}: the last is its value. */
    record Group(List<Expression> items) implements Expression {}

    record Member(Expression of, Expression name) implements Expression {}

    /** {@code f(a, b, c=d)}; {@code caller} is what a call block encloses, or null. */
    record Call(Expression function, Arguments arguments, String name) implements Expression {}

    record Filter(String name, Expression value, Arguments arguments) implements Expression {}

    /** {@code a is name(arguments)}. */
    record Test(Expression value, String name, List<Expression> arguments) implements Expression {}

    record Choice(Expression condition, Expression then, Expression otherwise) implements Expression {}

    record Binary(String operator, Expression left, Expression right) implements Expression {}

    record Unary(String operator, Expression operand) implements Expression {}

    /** A value that is there already. */
    record Given(Object value) implements Expression {}

    /** What stands between the parentheses of a call. */
    record Arguments(List<Expression> positional, Map<String, Expression> named) {
        public static final Arguments NONE = new Arguments(List.of(), Map.of());
    }
}
