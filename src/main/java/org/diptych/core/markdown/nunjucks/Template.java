package org.diptych.core.markdown.nunjucks;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of a template; {@code start..end} is its place in the template's text. Immutable. */
public sealed interface Template {
    int start();

    int end();

    /** Characters that stand for themselves. */
    record Plain(int start, int end) implements Template {}

    /** {@code {{ expression }}}. */
    record Output(Expression expression, int start, int end) implements Template {}

    /** A tag of Hexo's, with what stands between it and its end tag. */
    record Tag(String name, List<String> arguments, List<Template> body, int bodyStart, int bodyEnd, int start, int end)
            implements Template {}

    /** {@code if} with all its branches; the last has no condition where there is an {@code else}. */
    record Choice(List<Branch> branches, int start, int end) implements Template {}

    /** {@code switch}: the first case that equals the value, or the one without any. */
    record Cases(Expression value, List<Branch> cases, int start, int end) implements Template {}

    /**
     * A part of a choice.
     *
     * @param condition when it is taken; null for the last, which is taken where no other is
     */
    record Branch(@Nullable Expression condition, List<Template> body) {}

    /** {@code for}. */
    record Loop(List<String> names, Expression over, List<Template> body, List<Template> otherwise, int start, int end)
            implements Template {}

    /** {@code set}; {@code value} is null where a body stands for it. */
    record Assignment(List<String> names, @Nullable Expression value, List<Template> body, int start, int end)
            implements Template {}

    /** {@code macro}. */
    record Definition(
            String name,
            List<String> parameters,
            Map<String, Expression> defaults,
            List<Template> body,
            int start,
            int end)
            implements Template {}

    /** {@code call}, which hands its body to a macro. */
    record Handing(List<String> parameters, Expression.Call call, List<Template> body, int start, int end)
            implements Template {}

    /** {@code filter}. */
    record Filtered(String name, Expression.Arguments arguments, List<Template> body, int start, int end)
            implements Template {}

    /** {@code include}, {@code import}, {@code from}, {@code extends}: a post reaches no other template. */
    record Foreign(Expression name, boolean mayMiss, int start, int end) implements Template {}

    /** {@code block}: its body, since no other template takes its place. */
    record Section(List<Template> body, int start, int end) implements Template {}

    /** What Nunjucks stops at, and what comes behind it that could be read all the same. */
    record Broken(Fault fault, String name, List<Template> rest, int start, int end) implements Template {}

    /** What the build of the site stops at. */
    enum Fault {
        /** A tag nobody has registered; the name is the tag's. */
        UNKNOWN_TAG,
        /** A tag whose end tag never comes; the name is the tag's. */
        UNCLOSED_TAG,
        /** The end of an unknown tag that has been told. */
        TOLD,
        /** Opening braces without the closing ones; the name is the braces. */
        UNCLOSED_BRACES,
        /** Anything else; the name is what Nunjucks says of it. */
        STOPS,
        /** A template that is too much to read. */
        TOO_MUCH
    }
}
