package org.diptych.core.highlight;

/** Works out one line of a language. Stateless and safe to share between threads. */
interface LineLexer {

    /**
     * @param before what {@code line} begins in the midst of
     * @param line the line without its end
     * @param next the line below it, empty where there is none: it may make this one a heading
     */
    InkedLine lex(LineState before, String line, String next);
}
