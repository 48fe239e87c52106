package org.diptych.core.markdown.nunjucks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.diptych.core.markdown.nunjucks.Expression.Arguments;
import org.diptych.core.markdown.nunjucks.Template.Branch;
import org.diptych.core.markdown.nunjucks.Template.Fault;
import org.diptych.core.text.TooMuchWork;
import org.diptych.core.text.WorkMeter;
import org.jspecify.annotations.Nullable;

/** Prints one template. Its work is counted: {@link TooMuchWork} ends it. Used once. */
public final class Execution {
    private static final int STEPS = 200;

    private final WorkMeter meter;
    private final Evaluator evaluator;
    private final Scope scope;

    /** An execution for a template of {@code length} characters in a post with {@code data}, after {@code set}. */
    public Execution(int length, PostData data, Map<String, Object> set) {
        this.meter = new WorkMeter(length, STEPS);
        this.evaluator = new Evaluator(meter);
        this.scope = Scope.of(data.values(), set);
    }

    /** The names that are set now, with their values. */
    public Map<String, Object> set() {
        return scope.variables();
    }

    /** Whether what was printed depends on names. */
    public boolean askedForNames() {
        return scope.wasAsked();
    }

    /** Prints {@code parts}, where no loop and no macro is around them. */
    public void print(List<Template> parts, Writer writer) {
        print(parts, writer, current == null ? scope : current);
    }

    /** The scope a tag's body is printed in. */
    private @Nullable Scope current;

    private void print(List<Template> parts, Writer writer, Scope here) {
        for (Template part : parts) {
            int depth = meter.depth();
            try {
                print(part, writer, here);
            } catch (TemplateFault fault) {
                meter.backTo(depth);
                writer.stopped(Fault.STOPS, fault.said(), part.start(), part.end());
            } catch (UnknownValue unknown) {
                meter.backTo(depth);
                writer.unknown(unknown.name(), part.start(), part.end());
            }
        }
    }

    private void print(Template part, Writer writer, Scope here) {
        if (part instanceof Template.Plain plain) {
            meter.spend(plain.end() - plain.start());
            writer.plain(plain.start(), plain.end());
        } else if (part instanceof Template.Broken broken) {
            writer.stopped(broken.fault(), broken.name(), broken.start(), broken.end());
            print(broken.rest(), writer, here);
        } else if (part instanceof Template.Tag tag) {
            Scope before = current;
            current = here;
            writer.tag(tag, this);
            current = before;
        } else if (part instanceof Template.Section section) {
            print(section.body(), writer, here);
        } else {
            worked(part, writer, here);
        }
    }

    private void worked(Template part, Writer writer, Scope here) {
        if (part instanceof Template.Output output) {
            writer.worked(output, printed(value(output.expression(), here)));
        } else if (part instanceof Template.Choice choice) {
            choose(choice.branches(), condition -> JsValues.isTruthy(value(condition, here)), writer, here);
        } else if (part instanceof Template.Cases cases) {
            Object value = value(cases.value(), here);
            choose(cases.cases(), each -> JsValues.same(value, value(each, here)), writer, here);
        } else if (part instanceof Template.Loop loop) {
            loop(loop, writer, here);
        } else if (part instanceof Template.Assignment assignment) {
            Expression set = assignment.value();
            Object value = set == null ? aside(assignment.body(), writer, here) : value(set, here);
            assignment.names().forEach(name -> here.set(name, value));
        } else if (part instanceof Template.Filtered filtered) {
            Expression body = new Expression.Given(aside(filtered.body(), writer, here));
            Object value = value(new Expression.Filter(filtered.name(), body, filtered.arguments()), here);
            writer.printed(printed(value), part.start(), part.end());
        } else {
            rare(part, writer, here);
        }
    }

    private void rare(Template part, Writer writer, Scope here) {
        if (part instanceof Template.Definition macro) {
            here.bind(macro.name(), macro(macro.parameters(), macro.defaults(), macro.body(), writer, scope));
        } else if (part instanceof Template.Handing handing) {
            Map<String, Expression> named =
                    new LinkedHashMap<>(handing.call().arguments().named());
            Function caller = macro(handing.parameters(), Map.of(), handing.body(), writer, here);
            named.put("caller", new Expression.Given(caller));
            Arguments arguments = new Arguments(handing.call().arguments().positional(), named);
            Expression call = new Expression.Call(
                    handing.call().function(), arguments, handing.call().name());
            writer.printed(printed(value(call, here)), part.start(), part.end());
        } else if (part instanceof Template.Foreign foreign && !foreign.mayMiss()) {
            throw new TemplateFault("template not found: " + JsValues.text(value(foreign.name(), here)));
        }
    }

    private Object value(Expression expression, Scope here) {
        return evaluator.value(expression, here);
    }

    private static String printed(Object value) {
        return value instanceof Nothing ? "" : JsValues.text(value);
    }

    private String aside(List<Template> body, Writer writer, Scope here) {
        Writer aside = writer.aside();
        print(body, aside, here);
        return aside.text();
    }

    /** Whether a branch is taken. */
    private interface Taken {
        boolean by(Expression condition);
    }

    private void choose(List<Branch> branches, Taken taken, Writer writer, Scope here) {
        for (Branch branch : branches) {
            Expression condition = branch.condition();
            if (condition == null || taken.by(condition)) {
                print(branch.body(), writer, here);
                return;
            }
        }
    }

    private void loop(Template.Loop loop, Writer writer, Scope here) {
        Scope inner = here.inner(false);
        Object over = value(loop.over(), inner);
        List<List<Object>> rounds = rounds(over, loop.names().size());
        Writer aside = writer.aside();
        for (int i = 0; i < rounds.size(); i++) {
            meter.spend(loop.names().size() + 1);
            for (int name = 0; name < loop.names().size(); name++) {
                inner.bind(loop.names().get(name), Globals.at(rounds.get(i), name));
            }
            inner.bind("loop", counts(i, rounds.size()));
            print(loop.body(), aside, inner);
        }
        if (rounds.isEmpty()) {
            print(loop.otherwise(), aside, here);
        }
        writer.printed(aside.text(), loop.start(), loop.end());
    }

    /** What the names stand for in each round. */
    private static List<List<Object>> rounds(Object over, int names) {
        List<List<Object>> rounds = new ArrayList<>();
        if (over instanceof Map<?, ?> entries && names > 1) {
            entries.forEach((key, value) -> rounds.add(List.of(key, value)));
        } else if (over instanceof String text && names == 1) {
            text.chars().forEach(c -> rounds.add(List.of(String.valueOf((char) c))));
        } else if (over instanceof List<?> items) {
            for (Object item : items) {
                rounds.add(names == 1 ? List.of(item) : parts(item));
            }
        } else if (over instanceof String) {
            throw new UnknownValue("for");
        }
        return rounds;
    }

    private static List<Object> parts(Object item) {
        if (item instanceof Nothing) {
            throw Filters.nothing(item, "0");
        }
        List<Object> parts = new ArrayList<>();
        if (item instanceof List<?> items) {
            parts.addAll(items);
        } else if (item instanceof String text) {
            text.chars().forEach(c -> parts.add(String.valueOf((char) c)));
        }
        return parts;
    }

    private static Map<String, Object> counts(int index, int length) {
        Map<String, Object> loop = new LinkedHashMap<>();
        loop.put("index", index + 1.0);
        loop.put("index0", (double) index);
        loop.put("revindex", (double) length - index);
        loop.put("revindex0", length - index - 1.0);
        loop.put("first", index == 0);
        loop.put("last", index == length - 1);
        loop.put("length", (double) length);
        return loop;
    }

    private Function macro(
            List<String> parameters,
            Map<String, Expression> defaults,
            List<Template> body,
            Writer writer,
            Scope around) {
        List<Map.Entry<String, Expression>> named = List.copyOf(defaults.entrySet());
        Supplier<Scope> inside = () -> around.inner(true);
        return (arguments, given) -> {
            Scope own = inside.get();
            if (given.containsKey("caller")) {
                own.bind("caller", given.get("caller"));
            }
            for (int i = 0; i < parameters.size(); i++) {
                String name = parameters.get(i);
                own.bind(name, i < arguments.size() ? arguments.get(i) : given.getOrDefault(name, Nothing.UNDEFINED));
            }
            for (int i = 0; i < named.size(); i++) {
                String name = named.get(i).getKey();
                int place = parameters.size() + i;
                Object value = place < arguments.size() ? arguments.get(place) : given.get(name);
                own.bind(name, value == null ? value(named.get(i).getValue(), own) : value);
            }
            return aside(body, writer, own);
        };
    }
}
