package org.diptych.core.check;

import org.diptych.core.markdown.Dialect;

/**
 * Some lines of Markdown without a blank one between, as the rules on prose see them.
 *
 * @param text the lines; the characters of fenced code, tags, comments and scripts are {@link #HIDDEN}, line ends stay
 * @param inList whether a list is open, so that an indent of four makes no code
 */
record Paragraph(String text, boolean inList, Dialect dialect) {
    /** Takes the place of every character that is no prose. No rule matches it, and no line end is lost. */
    static final char HIDDEN = '\uFFFC';

    /** The text with inline code, formulas, HTML and addresses hidden too. */
    String plain() {
        return new InlineMask(text, inList, dialect).mask();
    }
}
