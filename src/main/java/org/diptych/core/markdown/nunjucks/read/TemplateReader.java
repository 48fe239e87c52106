package org.diptych.core.markdown.nunjucks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.diptych.core.markdown.nunjucks.Template.Branch;
import org.diptych.core.markdown.nunjucks.Template.Broken;
import org.diptych.core.markdown.nunjucks.Template.Fault;
import org.diptych.core.markdown.nunjucks.Token.Kind;
import org.diptych.core.text.NestedMarks;
import org.diptych.core.text.TextRange;
import org.diptych.core.text.TooMuchWork;
import org.diptych.core.text.WorkMeter;
import org.jspecify.annotations.Nullable;

/** Reads a template, going on behind what Nunjucks would stop at. Used once. */
public final class TemplateReader {
    private static final int STEPS = 200;

    /** Deeper than any author puts one tag into another. */
    private static final int DEEPEST = 100;

    private static final List<String> IF_ENDS = List.of("elif", "elseif", "else", "endif");
    private static final List<String> SWITCH_ENDS = List.of("case", "default", "endswitch");

    private final String text;
    private final TagNames tags;
    private final ExpressionReader reader;
    /** The tags that end what is open, innermost first. */
    private final Deque<List<String>> open = new ArrayDeque<>();
    /** Unknown tags that have been told already: their end tags are not told again. */
    private final Set<String> told = new HashSet<>();
    /** By name: where tags that keep what they hold as it is begin and end. */
    private final Map<String, NestedMarks> raws = new HashMap<>();

    /** The end tag that {@link #until} stopped at, or null at the text's end; the reader stands behind its name. */
    private @Nullable String ended;

    private int opened;
    private int strayEnds;

    /** Whether the blanks that come next go, because a tag before them ends with a dash. */
    private boolean drops;

    public TemplateReader(String text, TagNames tags) {
        this.text = text;
        this.tags = tags;
        WorkMeter meter = new WorkMeter(text.length(), STEPS);
        this.reader = new ExpressionReader(new Lexer(text, meter), meter);
    }

    /** How many tags were open where the template ended. */
    public int opened() {
        return opened;
    }

    /** How many end tags closed nothing in the template. */
    public int strayEnds() {
        return strayEnds;
    }

    /** The parts of the template; where they are too many to tell apart, one that says so. */
    public List<Template> read() {
        try {
            return until(List.of());
        } catch (TooMuchWork | StackOverflowError tooMuch) {
            return List.of(new Broken(Fault.TOO_MUCH, "", List.of(), 0, text.length()));
        }
    }

    private List<Template> until(List<String> ends) {
        open.push(ends);
        List<Template> parts = new ArrayList<>();
        boolean more = true;
        while (more) {
            int start = reader.at();
            try {
                Token token = reader.next();
                if (token == null) {
                    ended = null;
                    more = false;
                } else if (token.kind() == Kind.BLOCK_START) {
                    more = statement(token, parts);
                } else {
                    part(token, parts);
                }
            } catch (TemplateFault fault) {
                parts.add(stop(fault, start));
            }
        }
        open.pop();
        return parts;
    }

    /** A fault in the text itself, at an end of a comment or at the start of one. */
    private Template stop(TemplateFault fault, int start) {
        int end = Math.max(start + 1, Math.min(text.length(), Math.max(reader.at(), fault.place())));
        boolean comment = text.startsWith("{#", start);
        if (comment) {
            reader.goOn(start + 2);
            return new Broken(Fault.UNCLOSED_BRACES, "{#", List.of(), start, start + 2);
        }
        reader.goOn(end);
        return new Broken(Fault.STOPS, fault.said(), List.of(), start, end);
    }

    private void part(Token token, List<Template> parts) {
        if (token.kind() == Kind.DATA) {
            plain(token, parts);
        } else if (token.kind() == Kind.VARIABLE_START) {
            parts.add(output(token));
        } else {
            drops = token.value().endsWith("-#}");
        }
    }

    private void plain(Token token, List<Template> parts) {
        int start = token.start();
        int end = token.end();
        while (drops && start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        drops = false;
        boolean trimmed = token.end() + 2 < text.length() && text.charAt(token.end() + 2) == '-';
        while (trimmed && start < end && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            parts.add(new Template.Plain(start, end));
        }
    }

    private Template output(Token brace) {
        try {
            Expression expression = reader.expression();
            Token end = reader.next();
            if (end == null || end.kind() != Kind.VARIABLE_END) {
                throw new TemplateFault(end == null ? text.length() : end.start(), "expected variable end");
            }
            drops = end.dashed();
            return new Template.Output(expression, brace.start(), end.end());
        } catch (TemplateFault fault) {
            int close = text.indexOf("}}", brace.end());
            int end = close < 0 ? brace.start() + 2 : close + 2;
            reader.goOn(end);
            return close < 0
                    ? new Broken(Fault.UNCLOSED_BRACES, "{{", List.of(), brace.start(), end)
                    : new Broken(Fault.STOPS, fault.said(), List.of(), brace.start(), end);
        }
    }

    /** Reads the tag that begins with {@code brace}; false if it ends what is open. */
    private boolean statement(Token brace, List<Template> parts) {
        drops = false;
        try {
            Token name = reader.peek();
            if (name == null || name.kind() != Kind.SYMBOL) {
                throw reader.fault("tag name expected");
            }
            if (open.stream().anyMatch(ends -> ends.contains(name.value()))) {
                reader.next();
                ended = name.value();
                return false;
            }
            parts.add(statement(name.value(), brace.start()));
        } catch (TemplateFault fault) {
            int close = text.indexOf("%}", brace.end());
            int end = close < 0 ? brace.start() + 2 : close + 2;
            reader.goOn(end);
            parts.add(
                    close < 0
                            ? new Broken(Fault.UNCLOSED_BRACES, "{%", List.of(), brace.start(), end)
                            : new Broken(Fault.STOPS, fault.said(), List.of(), brace.start(), end));
        }
        return true;
    }

    private Template statement(String name, int start) {
        return switch (name) {
            case "raw", "verbatim" -> raw(name, start);
            case "if", "ifAsync" -> choice(name, start);
            case "for", "asyncEach", "asyncAll" -> loop(name, start);
            case "set" -> assignment(start);
            case "macro" -> macro(start);
            case "call" -> handing(start);
            case "filter" -> filtered(start);
            case "switch" -> cases(start);
            case "block" -> section(start);
            case "include", "extends", "import", "from" -> foreign(name, start);
            default -> tag(name, start);
        };
    }

    /** Reads on to the tag's end mark. */
    private int close(String name) {
        Token end = reader.next();
        if (end == null || end.kind() != Kind.BLOCK_END) {
            throw new TemplateFault(
                    end == null ? text.length() : end.start(), "expected block end in " + name + " statement");
        }
        drops = end.dashed();
        return end.end();
    }

    /** The body up to one of {@code ends}; null, with {@link #ended} unchanged, where the text or what is around ends first. */
    private List<Template> body(List<String> ends) {
        if (open.size() > DEEPEST) {
            ended = null;
            return List.of();
        }
        return until(ends);
    }

    private boolean endedBy(List<String> ends) {
        return ended != null && ends.contains(ended);
    }

    /** {@code name}'s end never comes; what stands behind its tag is read as if it were not there. */
    private Template unclosed(String name, int start, int end, List<Template> rest) {
        opened += ended == null ? 1 : 0;
        if (ended != null) {
            // What ends what is around it is read once more, there.
            reader.goOn(text.lastIndexOf("{%", reader.at() - 1));
        }
        return new Broken(Fault.UNCLOSED_TAG, name, rest, start, end);
    }

    private Template raw(String name, int start) {
        reader.next();
        int from = close(name);
        NestedMarks marks = raws.computeIfAbsent(
                name, raw -> new NestedMarks(text, Pattern.compile("\\{%\\s*(end)?" + raw + "\\s*%\\}")));
        Optional<TextRange> end = marks.closing(from);
        if (end.isEmpty()) {
            opened++;
            return new Template.Section(List.of(), start, from);
        }
        reader.goOn(end.get().end());
        drops = false;
        return new Template.Tag(
                name,
                List.of(),
                List.of(),
                from,
                end.get().start(),
                start,
                end.get().end());
    }

    private Template choice(String name, int start) {
        reader.next();
        List<Branch> branches = new ArrayList<>();
        String tag = name;
        int opened = -1;
        while (true) {
            Expression condition = reader.expression();
            int end = close(tag);
            opened = opened < 0 ? end : opened;
            List<Template> body = body(IF_ENDS);
            branches.add(new Branch(condition, body));
            String next = ended;
            if (next == null || !IF_ENDS.contains(next)) {
                return unclosed("if", start, opened, rest(branches));
            }
            tag = next;
            if (tag.equals("endif")) {
                return new Template.Choice(branches, start, close(tag));
            }
            if (tag.equals("else")) {
                close(tag);
                branches.add(new Branch(null, body(List.of("endif"))));
                return endedBy(List.of("endif"))
                        ? new Template.Choice(branches, start, close("endif"))
                        : unclosed("if", start, opened, rest(branches));
            }
        }
    }

    private static List<Template> rest(List<Branch> branches) {
        return branches.stream().flatMap(branch -> branch.body().stream()).toList();
    }

    private Template cases(int start) {
        reader.next();
        Expression value = reader.expression();
        int opened = close("switch");
        body(SWITCH_ENDS);
        List<Branch> cases = new ArrayList<>();
        for (String end = ended; end != null && SWITCH_ENDS.contains(end); end = ended) {
            if (end.equals("endswitch")) {
                return new Template.Cases(value, cases, start, close("endswitch"));
            }
            Expression matched = end.equals("case") ? reader.expression() : null;
            close(end);
            cases.add(new Branch(matched, body(SWITCH_ENDS)));
        }
        return unclosed("switch", start, opened, rest(cases));
    }

    private Template loop(String tag, int start) {
        reader.next();
        String end = tag.equals("for") ? "endfor" : tag.equals("asyncEach") ? "endeach" : "endall";
        List<String> names = new ArrayList<>();
        do {
            if (!(reader.primary(true) instanceof Expression.Name name)) {
                throw reader.fault("parseFor: variable name expected for loop");
            }
            names.add(name.name());
        } while (reader.skip(Kind.COMMA));
        if (!reader.skipSymbol("in")) {
            throw reader.fault("parseFor: expected \"in\" keyword for loop");
        }
        Expression over = reader.expression();
        int opened = close(tag);
        List<Template> body = body(List.of(end, "else"));
        List<Template> otherwise = List.of();
        if (endedBy(List.of("else"))) {
            close("else");
            otherwise = body(List.of(end));
        }
        return endedBy(List.of(end))
                ? new Template.Loop(names, over, body, otherwise, start, close(end))
                : unclosed(tag, start, opened, body);
    }

    private Template assignment(int start) {
        reader.next();
        List<String> names = new ArrayList<>();
        do {
            if (!(reader.primary(true) instanceof Expression.Name name)) {
                throw reader.fault("parseSet: expected = or block end in set tag");
            }
            names.add(name.name());
        } while (reader.skip(Kind.COMMA));
        if (reader.skip(Kind.OPERATOR, "=")) {
            Expression value = reader.expression();
            return new Template.Assignment(names, value, List.of(), start, close("set"));
        }
        Token close = reader.next();
        if (close == null || close.kind() != Kind.BLOCK_END) {
            throw new TemplateFault(
                    close == null ? text.length() : close.start(), "parseSet: expected = or block end in set tag");
        }
        int opened = close.end();
        List<Template> body = body(List.of("endset"));
        return endedBy(List.of("endset"))
                ? new Template.Assignment(names, null, body, start, close("endset"))
                : unclosed("set", start, opened, body);
    }

    private Template macro(int start) {
        reader.next();
        if (!(reader.primary(false) instanceof Expression.Name name)) {
            throw reader.fault("expected macro");
        }
        Expression.Arguments arguments = reader.arguments();
        List<String> parameters = names(arguments);
        int opened = close("macro");
        List<Template> body = body(List.of("endmacro"));
        return endedBy(List.of("endmacro"))
                ? new Template.Definition(name.name(), parameters, arguments.named(), body, start, close("endmacro"))
                : unclosed("macro", start, opened, body);
    }

    private List<String> names(Expression.Arguments arguments) {
        List<String> names = new ArrayList<>();
        for (Expression each : arguments.positional()) {
            if (!(each instanceof Expression.Name name)) {
                throw reader.fault("assertType: invalid type: Literal");
            }
            names.add(name.name());
        }
        return names;
    }

    private Template handing(int start) {
        reader.next();
        boolean told = reader.isNext(Kind.LEFT, "(");
        List<String> parameters = told ? names(reader.arguments()) : List.of();
        if (!(reader.primary(true) instanceof Expression.Call call)) {
            throw reader.fault("expected arguments");
        }
        int opened = close("call");
        List<Template> body = body(List.of("endcall"));
        return endedBy(List.of("endcall"))
                ? new Template.Handing(parameters, call, body, start, close("endcall"))
                : unclosed("call", start, opened, body);
    }

    private Template filtered(int start) {
        reader.next();
        String name = reader.filterName();
        Expression.Arguments arguments = reader.filterArguments();
        int opened = close("filter");
        List<Template> body = body(List.of("endfilter"));
        return endedBy(List.of("endfilter"))
                ? new Template.Filtered(name, arguments, body, start, close("endfilter"))
                : unclosed("filter", start, opened, body);
    }

    private Template section(int start) {
        reader.next();
        if (!(reader.primary(true) instanceof Expression.Name name)) {
            throw reader.fault("parseBlock: variable name expected");
        }
        int opened = close("block");
        List<Template> body = body(List.of("endblock"));
        if (!endedBy(List.of("endblock"))) {
            return unclosed("block", start, opened, body);
        }
        reader.skipSymbol(name.name());
        return new Template.Section(body, start, close("endblock"));
    }

    private Template foreign(String tag, int start) {
        reader.next();
        Expression name = reader.expression();
        boolean mayMiss = tag.equals("include") && reader.skipSymbol("ignore") && reader.skipSymbol("missing");
        Token token = reader.next();
        while (token != null && token.kind() != Kind.BLOCK_END) {
            token = reader.next();
        }
        int end = token == null ? text.length() : token.end();
        return new Template.Foreign(name, mayMiss, start, end);
    }

    private Template tag(String name, int start) {
        if (!tags.knows(name)) {
            int close = text.indexOf("%}", reader.at());
            if (close < 0) {
                throw reader.fault("unknown block tag: " + name);
            }
            reader.goOn(close + 2);
            boolean known = name.startsWith("end") && told.contains(name.substring(3));
            told.add(name);
            strayEnds += name.startsWith("end") && !known ? 1 : 0;
            return new Broken(known ? Fault.TOLD : Fault.UNKNOWN_TAG, name, List.of(), start, close + 2);
        }
        reader.next();
        List<String> words = words();
        int opened = reader.at();
        if (!tags.hasBody(name)) {
            return new Template.Tag(name, words, List.of(), opened, opened, start, opened);
        }
        List<String> ends = List.of("end" + name);
        List<Template> body = body(ends);
        if (!endedBy(ends)) {
            return unclosed(name, start, opened, body);
        }
        int bodyEnd = text.lastIndexOf("{%", reader.at() - 1);
        return new Template.Tag(name, words, body, opened, bodyEnd, start, close("end" + name));
    }

    /** The words up to the tag's end mark; blanks part them. */
    private List<String> words() {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        Token token = reader.nextOfAny();
        while (token != null) {
            boolean end = token.kind() == Kind.BLOCK_END;
            if (!end && token.kind() != Kind.BLANK) {
                word.append(token.inWords());
            } else if (word.length() > 0) {
                words.add(Members.trimmed(word.toString()));
                word.setLength(0);
            }
            token = end ? null : reader.nextOfAny();
        }
        return words;
    }
}
