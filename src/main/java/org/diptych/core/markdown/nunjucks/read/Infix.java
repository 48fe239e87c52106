package org.diptych.core.markdown.nunjucks.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.diptych.core.markdown.nunjucks.Expression;

/** Operands with operators between and before them, as they are written; JavaScript's order of operators reads them. */
final class Infix {
    private static final Map<String, Integer> ORDER = Map.ofEntries(
            Map.entry("||", 1),
            Map.entry("&&", 2),
            Map.entry("==", 3),
            Map.entry("===", 3),
            Map.entry("!=", 3),
            Map.entry("!==", 3),
            Map.entry("<", 4),
            Map.entry(">", 4),
            Map.entry("<=", 4),
            Map.entry(">=", 4),
            Map.entry("+", 5),
            Map.entry("-", 5),
            Map.entry("*", 6),
            Map.entry("/", 6),
            Map.entry("%", 6));

    /** Operators are strings, operands are expressions. */
    private final List<Object> parts;

    private int at;

    private Infix(List<Object> parts) {
        this.parts = parts;
    }

    static Infix of(Expression operand) {
        List<Object> parts = new ArrayList<>();
        parts.add(operand);
        return new Infix(parts);
    }

    Infix then(String operator, Infix right) {
        parts.add(operator);
        parts.addAll(right.parts);
        return this;
    }

    Infix after(String operator) {
        parts.add(0, operator);
        return this;
    }

    Expression read() {
        at = 0;
        return parts.size() == 1 ? (Expression) parts.get(0) : read(0);
    }

    private Expression read(int lowest) {
        Expression left = operand();
        while (at < parts.size()) {
            String operator = (String) parts.get(at);
            int order = ORDER.getOrDefault(operator, 0);
            if (order <= lowest) {
                return left;
            }
            at++;
            left = new Expression.Binary(operator, left, read(order));
        }
        return left;
    }

    private Expression operand() {
        Object part = parts.get(at++);
        return part instanceof String operator ? new Expression.Unary(operator, operand()) : (Expression) part;
    }
}
