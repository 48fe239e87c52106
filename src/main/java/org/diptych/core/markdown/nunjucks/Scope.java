package org.diptych.core.markdown.nunjucks;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names a template can see: what it has set itself, innermost first, then what the post says, then Nunjucks' own.
 * Confined to one thread.
 */
public final class Scope {
    /** Nunjucks hands these out of JavaScript's own objects. */
    static final List<String> INHERITED = List.of(
            "constructor",
            "toString",
            "valueOf",
            "hasOwnProperty",
            "isPrototypeOf",
            "propertyIsEnumerable",
            "toLocaleString",
            "__proto__");

    private final Map<String, Object> variables;
    /** What is around it; null for the outermost. */
    private final @Nullable Scope outer;

    private final Map<String, Object> post;
    /** Whether what is set here never reaches what is around it. */
    private final boolean closed;

    private boolean asked;

    private Scope(Map<String, Object> variables, @Nullable Scope outer, Map<String, Object> post, boolean closed) {
        this.variables = variables;
        this.outer = outer;
        this.post = post;
        this.closed = closed;
    }

    /** The outermost scope, with what the post says and what was set before. */
    static Scope of(Map<String, Object> post, Map<String, Object> set) {
        Map<String, Object> variables = new LinkedHashMap<>();
        set.forEach((name, value) -> variables.put(name, JsValues.copy(value)));
        Map<String, Object> own = new HashMap<>();
        post.forEach((name, value) -> own.put(name, JsValues.copy(value)));
        return new Scope(variables, null, own, false);
    }

    Scope inner(boolean closed) {
        return new Scope(new HashMap<>(), this, post, closed);
    }

    Map<String, Object> variables() {
        return variables;
    }

    Object find(String name) {
        note();
        for (Scope scope = this; scope != null; scope = scope.outer) {
            Object value = scope.variables.getOrDefault(name, Nothing.UNDEFINED);
            if (value != Nothing.UNDEFINED) {
                return value;
            }
        }
        Object said = post.get(name);
        if (said != null) {
            if (said == PostData.ONLY_IN_BUILD) {
                throw new UnknownValue(name);
            }
            return said;
        }
        Function global = Globals.find(name);
        if (global != null) {
            return global;
        }
        if (INHERITED.contains(name)) {
            throw new UnknownValue(name);
        }
        return Nothing.UNDEFINED;
    }

    private void note() {
        for (Scope scope = this; scope != null; scope = scope.outer) {
            scope.asked = true;
        }
    }

    /** Whether any name was asked for or set. */
    boolean wasAsked() {
        return asked;
    }

    /** Sets {@code name} where it is known already, else here. */
    void set(String name, Object value) {
        note();
        for (Scope scope = this; scope != null; scope = scope.closed ? null : scope.outer) {
            if (scope.variables.getOrDefault(name, Nothing.UNDEFINED) != Nothing.UNDEFINED) {
                scope.variables.put(name, value);
                return;
            }
        }
        variables.put(name, value);
    }

    /** Sets {@code name} here, whatever is around. */
    void bind(String name, Object value) {
        note();
        variables.put(name, value);
    }
}
