package org.diptych.core.markdown.nunjucks.read;

import java.util.ArrayList;
import java.util.List;
import org.diptych.core.markdown.nunjucks.Expression;
import org.diptych.core.markdown.nunjucks.Template;
import org.diptych.core.markdown.nunjucks.Template.Branch;
import org.diptych.core.markdown.nunjucks.TemplateFault;
import org.diptych.core.markdown.nunjucks.read.Token.Kind;

/** Reads the tags that are Nunjucks' own, with what they hold; what they are not is handed to the {@link TagReader}. */
final class StatementReader {
    private static final List<String> IF_ENDS = List.of("elif", "elseif", "else", "endif");
    private static final List<String> SWITCH_ENDS = List.of("case", "default", "endswitch");

    private final TemplateReader around;
    private final String text;
    private final Tokens tokens;
    private final ExpressionReader expressions;
    private final TagReader others;

    /** @param around reads what a tag holds */
    StatementReader(TemplateReader around, String text, Tokens tokens, ExpressionReader expressions, TagReader others) {
        this.around = around;
        this.text = text;
        this.tokens = tokens;
        this.expressions = expressions;
        this.others = others;
    }

    /** The tag {@code name}, which comes next; its mark stands at {@code start}. */
    Template read(String name, int start) {
        return switch (name) {
            case "raw", "verbatim" -> others.raw(name, start);
            case "if", "ifAsync" -> choice(name, start);
            case "for", "asyncEach", "asyncAll" -> loop(name, start);
            case "set" -> assignment(start);
            case "macro" -> macro(start);
            case "call" -> handing(start);
            case "filter" -> filtered(start);
            case "switch" -> cases(start);
            case "block" -> section(start);
            case "include", "extends", "import", "from" -> foreign(name, start);
            default -> others.tag(name, start);
        };
    }

    private Template choice(String name, int start) {
        tokens.next();
        List<Branch> branches = new ArrayList<>();
        String tag = name;
        int opened = -1;
        while (true) {
            Expression condition = expressions.expression();
            int end = around.close(tag);
            opened = opened < 0 ? end : opened;
            List<Template> body = around.body(IF_ENDS);
            branches.add(new Branch(condition, body));
            String next = around.ended();
            if (next == null || !IF_ENDS.contains(next)) {
                return around.unclosed("if", start, opened, rest(branches));
            }
            tag = next;
            if (tag.equals("endif")) {
                return new Template.Choice(branches, start, around.close(tag));
            }
            if (tag.equals("else")) {
                around.close(tag);
                branches.add(new Branch(null, around.body(List.of("endif"))));
                return around.endedBy(List.of("endif"))
                        ? new Template.Choice(branches, start, around.close("endif"))
                        : around.unclosed("if", start, opened, rest(branches));
            }
        }
    }

    private static List<Template> rest(List<Branch> branches) {
        return branches.stream().flatMap(branch -> branch.body().stream()).toList();
    }

    private Template cases(int start) {
        tokens.next();
        Expression value = expressions.expression();
        int opened = around.close("switch");
        around.body(SWITCH_ENDS);
        List<Branch> cases = new ArrayList<>();
        for (String end = around.ended(); end != null && SWITCH_ENDS.contains(end); end = around.ended()) {
            if (end.equals("endswitch")) {
                return new Template.Cases(value, cases, start, around.close("endswitch"));
            }
            Expression matched = end.equals("case") ? expressions.expression() : null;
            around.close(end);
            cases.add(new Branch(matched, around.body(SWITCH_ENDS)));
        }
        return around.unclosed("switch", start, opened, rest(cases));
    }

    private Template loop(String tag, int start) {
        tokens.next();
        String end = tag.equals("for") ? "endfor" : tag.equals("asyncEach") ? "endeach" : "endall";
        List<String> names = new ArrayList<>();
        do {
            if (!(expressions.primary(true) instanceof Expression.Name name)) {
                throw tokens.fault("parseFor: variable name expected for loop");
            }
            names.add(name.name());
        } while (tokens.skip(Kind.COMMA));
        if (!tokens.skipSymbol("in")) {
            throw tokens.fault("parseFor: expected \"in\" keyword for loop");
        }
        Expression over = expressions.expression();
        int opened = around.close(tag);
        List<Template> body = around.body(List.of(end, "else"));
        List<Template> otherwise = List.of();
        if (around.endedBy(List.of("else"))) {
            around.close("else");
            otherwise = around.body(List.of(end));
        }
        return around.endedBy(List.of(end))
                ? new Template.Loop(names, over, body, otherwise, start, around.close(end))
                : around.unclosed(tag, start, opened, body);
    }

    private Template assignment(int start) {
        tokens.next();
        List<String> names = new ArrayList<>();
        do {
            if (!(expressions.primary(true) instanceof Expression.Name name)) {
                throw tokens.fault("parseSet: expected = or block end in set tag");
            }
            names.add(name.name());
        } while (tokens.skip(Kind.COMMA));
        if (tokens.skip(Kind.OPERATOR, "=")) {
            Expression value = expressions.expression();
            return new Template.Assignment(names, value, List.of(), start, around.close("set"));
        }
        Token close = tokens.next();
        if (close == null || close.kind() != Kind.BLOCK_END) {
            throw new TemplateFault(
                    close == null ? text.length() : close.start(), "parseSet: expected = or block end in set tag");
        }
        return held("set", start, close.end(), (body, end) -> new Template.Assignment(names, null, body, start, end));
    }

    private Template macro(int start) {
        tokens.next();
        if (!(expressions.primary(false) instanceof Expression.Name name)) {
            throw tokens.fault("expected macro");
        }
        Expression.Arguments arguments = expressions.arguments();
        List<String> parameters = names(arguments);
        return held(
                "macro",
                start,
                around.close("macro"),
                (body, end) -> new Template.Definition(name.name(), parameters, arguments.named(), body, start, end));
    }

    private List<String> names(Expression.Arguments arguments) {
        List<String> names = new ArrayList<>();
        for (Expression each : arguments.positional()) {
            if (!(each instanceof Expression.Name name)) {
                throw tokens.fault("assertType: invalid type: Literal");
            }
            names.add(name.name());
        }
        return names;
    }

    private Template handing(int start) {
        tokens.next();
        boolean told = tokens.isNext(Kind.LEFT, "(");
        List<String> parameters = told ? names(expressions.arguments()) : List.of();
        if (!(expressions.primary(true) instanceof Expression.Call call)) {
            throw tokens.fault("expected arguments");
        }
        return held(
                "call",
                start,
                around.close("call"),
                (body, end) -> new Template.Handing(parameters, call, body, start, end));
    }

    private Template filtered(int start) {
        tokens.next();
        String name = expressions.filterName();
        Expression.Arguments arguments = expressions.filterArguments();
        return held(
                "filter",
                start,
                around.close("filter"),
                (body, end) -> new Template.Filtered(name, arguments, body, start, end));
    }

    private Template section(int start) {
        tokens.next();
        if (!(expressions.primary(true) instanceof Expression.Name name)) {
            throw tokens.fault("parseBlock: variable name expected");
        }
        int opened = around.close("block");
        List<Template> body = around.body(List.of("endblock"));
        if (!around.endedBy(List.of("endblock"))) {
            return around.unclosed("block", start, opened, body);
        }
        tokens.skipSymbol(name.name());
        return new Template.Section(body, start, around.close("endblock"));
    }

    private interface Held {
        Template made(List<Template> body, int end);
    }

    /** What {@code tag}, which begins at {@code start} and is read up to {@code opened}, holds up to its end tag. */
    private Template held(String tag, int start, int opened, Held held) {
        String last = "end" + tag;
        List<Template> body = around.body(List.of(last));
        return around.endedBy(List.of(last))
                ? held.made(body, around.close(last))
                : around.unclosed(tag, start, opened, body);
    }

    private Template foreign(String tag, int start) {
        tokens.next();
        Expression name = expressions.expression();
        boolean mayMiss = tag.equals("include") && tokens.skipSymbol("ignore") && tokens.skipSymbol("missing");
        Token token = tokens.next();
        while (token != null && token.kind() != Kind.BLOCK_END) {
            token = tokens.next();
        }
        int end = token == null ? text.length() : token.end();
        return new Template.Foreign(name, mayMiss, start, end);
    }
}
