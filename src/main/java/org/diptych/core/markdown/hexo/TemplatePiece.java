package org.diptych.core.markdown.hexo;

import java.util.List;

/** A part of a template; {@code start..end} is its place in the template's text. */
sealed interface TemplatePiece {
    int start();

    int end();

    /** Characters that stand for themselves. */
    record Plain(int start, int end) implements TemplatePiece {}

    /** A {@code {{ variable }}}. */
    record Variable(String expression, int start, int end) implements TemplatePiece {}

    /** A known tag, with what stands between it and its end tag. */
    record Call(
            String name,
            List<String> arguments,
            List<TemplatePiece> body,
            int bodyStart,
            int bodyEnd,
            int start,
            int end)
            implements TemplatePiece {}

    /** What the engine would stop at. */
    record Broken(TemplateProblem.Kind kind, String name, int start, int end) implements TemplatePiece {}
}
