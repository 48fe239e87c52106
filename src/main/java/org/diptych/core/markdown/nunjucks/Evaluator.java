package org.diptych.core.markdown.nunjucks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diptych.core.markdown.nunjucks.Expression.Arguments;
import org.diptych.core.text.TooMuchWork;
import org.diptych.core.text.WorkMeter;

/** Works out expressions. Throws {@link TemplateFault}, {@link UnknownValue} or {@link TooMuchWork}. Confined to one thread. */
final class Evaluator {
    /** No author's text grows longer. */
    private static final int LONGEST = 1 << 20;

    private final WorkMeter meter;

    Evaluator(WorkMeter meter) {
        this.meter = meter;
    }

    Object value(Expression expression, Scope scope) {
        meter.spend(1);
        meter.enter();
        Object value = worked(expression, scope);
        meter.leave();
        if (value instanceof String text) {
            meter.spend(text.length() / Long.BYTES);
            if (text.length() > LONGEST) {
                throw new TooMuchWork();
            }
        }
        return value;
    }

    private Object worked(Expression expression, Scope scope) {
        if (expression instanceof Expression.Literal literal) {
            return literal.value();
        }
        if (expression instanceof Expression.Given given) {
            return given.value();
        }
        if (expression instanceof Expression.Name name) {
            return scope.find(name.name());
        }
        if (expression instanceof Expression.Items items) {
            return values(items.items(), scope);
        }
        if (expression instanceof Expression.Entries entries) {
            return values(entries.entries(), scope);
        }
        if (expression instanceof Expression.Group group) {
            return last(values(group.items(), scope));
        }
        if (expression instanceof Expression.Member member) {
            return Members.find(value(member.of(), scope), value(member.name(), scope), meter);
        }
        if (expression instanceof Expression.Choice choice) {
            return value(
                    JsValues.isTruthy(value(choice.condition(), scope)) ? choice.then() : choice.otherwise(), scope);
        }
        if (expression instanceof Expression.Call call) {
            return call(call, scope);
        }
        if (expression instanceof Expression.Filter filter) {
            return filter(filter, scope);
        }
        if (expression instanceof Expression.Test test) {
            return Tests.passes(test.name(), value(test.value(), scope), values(test.arguments(), scope));
        }
        return expression instanceof Expression.Unary unary
                ? unary(unary, scope)
                : binary((Expression.Binary) expression, scope);
    }

    /** What a group of {@code values} is in JavaScript. */
    private static Object last(List<Object> values) {
        if (values.isEmpty()) {
            throw new TemplateFault("Unexpected token ')'");
        }
        return values.get(values.size() - 1);
    }

    private List<Object> values(List<Expression> expressions, Scope scope) {
        List<Object> values = new ArrayList<>();
        for (Expression each : expressions) {
            values.add(value(each, scope));
        }
        return values;
    }

    private Map<String, Object> values(Map<String, Expression> expressions, Scope scope) {
        Map<String, Object> values = new LinkedHashMap<>();
        expressions.forEach((name, each) -> values.put(name, value(each, scope)));
        return JsValues.ordered(values);
    }

    private Object call(Expression.Call call, Scope scope) {
        Object function = value(call.function(), scope);
        if (!JsValues.isTruthy(function)) {
            throw new TemplateFault("Unable to call `" + call.name() + "`, which is undefined or falsey");
        }
        if (!(function instanceof Function callable)) {
            throw new TemplateFault("Unable to call `" + call.name() + "`, which is not a function");
        }
        Arguments arguments = call.arguments();
        return callable.call(values(arguments.positional(), scope), values(arguments.named(), scope));
    }

    private Object filter(Expression.Filter filter, Scope scope) {
        if (!Filters.knows(filter.name())) {
            throw new TemplateFault("filter not found: " + filter.name());
        }
        Object value = value(filter.value(), scope);
        List<Object> arguments = values(filter.arguments().positional(), scope);
        return Filters.apply(
                filter.name(), value, arguments, values(filter.arguments().named(), scope), meter);
    }

    private Object unary(Expression.Unary unary, Scope scope) {
        Object operand = value(unary.operand(), scope);
        return switch (unary.operator()) {
            case "!" -> !JsValues.isTruthy(operand);
            case "-" -> -JsValues.toNumber(operand);
            default -> JsValues.toNumber(operand);
        };
    }

    /** Long rows of operators nest to the left; they are worked out without nesting as deep. */
    private Object binary(Expression.Binary last, Scope scope) {
        Deque<Expression.Binary> row = new ArrayDeque<>();
        Expression left = last;
        while (left instanceof Expression.Binary binary) {
            row.push(binary);
            left = binary.left();
        }
        Object value = value(left, scope);
        for (Expression.Binary binary : row) {
            value = switch (binary.operator()) {
                case "||" -> JsValues.isTruthy(value) ? value : value(binary.right(), scope);
                case "&&" -> JsValues.isTruthy(value) ? value(binary.right(), scope) : value;
                default -> combined(binary.operator(), value, value(binary.right(), scope));
            };
        }
        return value;
    }

    private Object combined(String operator, Object left, Object right) {
        return switch (operator) {
            case "+" -> sum(left, right);
            case "-" -> JsValues.toNumber(left) - JsValues.toNumber(right);
            case "*" -> JsValues.toNumber(left) * JsValues.toNumber(right);
            case "/" -> JsValues.toNumber(left) / JsValues.toNumber(right);
            case "%" -> JsValues.toNumber(left) % JsValues.toNumber(right);
            case "//" -> Math.floor(JsValues.toNumber(left) / JsValues.toNumber(right));
            case "**" -> Math.pow(JsValues.toNumber(left), JsValues.toNumber(right));
            case "==" -> JsValues.alike(left, right);
            case "!=" -> !JsValues.alike(left, right);
            case "===" -> JsValues.same(left, right);
            case "!==" -> !JsValues.same(left, right);
            case "<" -> JsValues.compare(left, right, 1) < 0;
            case ">" -> JsValues.compare(left, right, -1) > 0;
            case "<=" -> JsValues.compare(left, right, 1) <= 0;
            case ">=" -> JsValues.compare(left, right, -1) >= 0;
            default -> Members.holds(right, left);
        };
    }

    static Object sum(Object left, Object right) {
        Object a = JsValues.simple(left);
        Object b = JsValues.simple(right);
        if (a instanceof String || b instanceof String) {
            String text = JsValues.text(a);
            String more = JsValues.text(b);
            if (text.length() + more.length() > LONGEST) {
                throw new TooMuchWork();
            }
            return text + more;
        }
        return JsValues.toNumber(a) + JsValues.toNumber(b);
    }
}
