package org.diptych.core.markdown.nunjucks.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.diptych.core.markdown.nunjucks.Expression;
import org.diptych.core.markdown.nunjucks.Template;
import org.diptych.core.markdown.nunjucks.Template.Broken;
import org.diptych.core.markdown.nunjucks.Template.Fault;
import org.diptych.core.markdown.nunjucks.TemplateFault;
import org.diptych.core.markdown.nunjucks.read.Token.Kind;
import org.diptych.core.text.TooMuchWork;
import org.diptych.core.text.WorkMeter;
import org.jspecify.annotations.Nullable;

/** Reads a template, going on behind what Nunjucks would stop at. Used once. */
public final class TemplateReader {
    private static final int STEPS = 200;

    /** Deeper than any author puts one tag into another. */
    private static final int DEEPEST = 100;

    private final String text;
    private final Tokens tokens;
    private final ExpressionReader expressions;
    private final TagReader tags;
    private final StatementReader statements;
    /** The tags that end what is open, innermost first. */
    private final Deque<List<String>> open = new ArrayDeque<>();

    /** The end tag that {@link #until} stopped at, or null at the text's end; the reader stands behind its name. */
    private @Nullable String ended;

    private int opened;

    /** Whether the blanks that come next go, because a tag before them ends with a dash. */
    private boolean drops;

    public TemplateReader(String text, TagNames names) {
        this.text = text;
        WorkMeter meter = new WorkMeter(text.length(), STEPS);
        this.tokens = new Tokens(text, meter);
        this.expressions = new ExpressionReader(tokens, meter);
        this.tags = new TagReader(this, text, tokens, names);
        this.statements = new StatementReader(this, text, tokens, expressions, tags);
    }

    /** How many tags were open where the template ended. */
    public int opened() {
        return opened;
    }

    /** How many end tags closed nothing in the template. */
    public int strayEnds() {
        return tags.strayEnds();
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
            int start = tokens.at();
            try {
                Token token = tokens.next();
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
        int end = Math.max(start + 1, Math.min(text.length(), Math.max(tokens.at(), fault.place())));
        boolean comment = text.startsWith("{#", start);
        if (comment) {
            tokens.goOn(start + 2);
            return new Broken(Fault.UNCLOSED_BRACES, "{#", List.of(), start, start + 2);
        }
        tokens.goOn(end);
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
            Expression expression = expressions.expression();
            Token end = tokens.next();
            if (end == null || end.kind() != Kind.VARIABLE_END) {
                throw new TemplateFault(end == null ? text.length() : end.start(), "expected variable end");
            }
            drops = end.dashed();
            return new Template.Output(expression, brace.start(), end.end());
        } catch (TemplateFault fault) {
            int close = text.indexOf("}}", brace.end());
            int end = close < 0 ? brace.start() + 2 : close + 2;
            tokens.goOn(end);
            return close < 0
                    ? new Broken(Fault.UNCLOSED_BRACES, "{{", List.of(), brace.start(), end)
                    : new Broken(Fault.STOPS, fault.said(), List.of(), brace.start(), end);
        }
    }

    /** Reads the tag that begins with {@code brace}; false if it ends what is open. */
    private boolean statement(Token brace, List<Template> parts) {
        drops = false;
        try {
            Token name = tokens.peek();
            if (name == null || name.kind() != Kind.SYMBOL) {
                throw tokens.fault("tag name expected");
            }
            if (open.stream().anyMatch(ends -> ends.contains(name.value()))) {
                tokens.next();
                ended = name.value();
                return false;
            }
            parts.add(statements.read(name.value(), brace.start()));
        } catch (TemplateFault fault) {
            int close = text.indexOf("%}", brace.end());
            int end = close < 0 ? brace.start() + 2 : close + 2;
            tokens.goOn(end);
            parts.add(
                    close < 0
                            ? new Broken(Fault.UNCLOSED_BRACES, "{%", List.of(), brace.start(), end)
                            : new Broken(Fault.STOPS, fault.said(), List.of(), brace.start(), end));
        }
        return true;
    }

    /** Reads on to the tag's end mark. */
    int close(String name) {
        Token end = tokens.next();
        if (end == null || end.kind() != Kind.BLOCK_END) {
            throw new TemplateFault(
                    end == null ? text.length() : end.start(), "expected block end in " + name + " statement");
        }
        drops = end.dashed();
        return end.end();
    }

    /** The body up to one of {@code ends}; {@link #ended} tells which, if not the text or what is around ended first. */
    List<Template> body(List<String> ends) {
        if (open.size() > DEEPEST) {
            ended = null;
            return List.of();
        }
        return until(ends);
    }

    /** The tag that ended the body read last, or null at the text's end. */
    @Nullable
    String ended() {
        return ended;
    }

    boolean endedBy(List<String> ends) {
        return ended != null && ends.contains(ended);
    }

    /** {@code name}'s end never comes; what stands behind its tag is read as if it were not there. */
    Template unclosed(String name, int start, int end, List<Template> rest) {
        opened += ended == null ? 1 : 0;
        if (ended != null) {
            // What ends what is around it is read once more, there.
            tokens.goOn(text.lastIndexOf("{%", tokens.at() - 1));
        }
        return new Broken(Fault.UNCLOSED_TAG, name, rest, start, end);
    }

    /** Something is open where the template ended. */
    void leaveOpen() {
        opened++;
    }

    /** The blanks that come next stay. */
    void keepBlanks() {
        drops = false;
    }
}
