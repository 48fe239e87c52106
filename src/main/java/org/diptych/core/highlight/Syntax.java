package org.diptych.core.highlight;

/** The languages Diptych colours. */
public enum Syntax {
    /** Bodies, the summary and the tail: Markdown with HTML, TeX and Hexo's tags in it. */
    MARKDOWN(new MarkdownLexer()),
    /** Front matter. */
    YAML(new YamlLexer()),
    /** The references block: one {@code [key] text} a line. */
    REFERENCES(new ReferencesLexer()),
    /** Nothing is coloured: a text so long that colours would keep its author waiting. */
    PLAIN((before, line, next) -> new Paint(line).finish(LineState.TEXT));

    private final LineLexer lexer;

    Syntax(LineLexer lexer) {
        this.lexer = lexer;
    }

    LineLexer lexer() {
        return lexer;
    }
}
