package org.diptych.core.markdown.marked.block;

import java.util.ArrayList;
import java.util.List;
import org.diptych.core.markdown.source.MappedText;

/** A block as marked's lexer finds it. Confined to one reading. */
final class Token {
    enum Kind {
        SPACE,
        INDENTED,
        FENCE,
        HEADING,
        RULE,
        QUOTE,
        LIST,
        ITEM,
        HTML,
        TABLE,
        ROW,
        PARAGRAPH,
        TEXT
    }

    /** A stretch of {@link #raw}. */
    record Span(int from, int to) {}

    final Kind kind;

    /** What the token was made of, marks and all; of an item, its mark alone and the box of a task. */
    MappedText raw;

    /** Where it stands in the text that {@link BlockNodes} makes, which sets it. */
    Span place = new Span(0, 0);

    /** What a heading holds, each cell of a row, or each line of code. */
    final List<Span> spans = new ArrayList<>();

    final List<Token> children = new ArrayList<>();

    /** The alignments of a table's columns, empty for none; or what stands behind a fence. */
    final List<String> words = new ArrayList<>();

    /** A heading's level, or the number of a list's first item. */
    int number;

    /** Whether a list is numbered. */
    boolean ordered;

    /** Whether a list's items are paragraphs. */
    boolean loose;

    /** What a paragraph, or the text of an item, holds; it grows line by line, and is one text only when all is there. */
    private final MappedText.Builder prose = new MappedText.Builder();

    Token(Kind kind, MappedText raw) {
        this.kind = kind;
        this.raw = raw;
    }

    /** What is read as it stands. */
    static Token prose(Kind kind, MappedText text) {
        Token token = new Token(kind, text);
        token.prose.copy(text, 0, text.length());
        return token;
    }

    /** What a paragraph, or the text of an item, holds. */
    MappedText text() {
        return prose.build();
    }

    /** Puts {@code more} below what there is. */
    void grow(MappedText more) {
        prose.insert("\n", prose.originOfEnd(), prose.originOfEnd()).copy(more, 0, more.length());
    }

    /** Puts {@code more} below what there is, which stands at {@code at} of {@code source}, right behind a line break. */
    void grow(MappedText source, int at, MappedText more) {
        if (at == 0) {
            grow(more);
        } else {
            prose.copy(source, at - 1, at).copy(more, 0, more.length());
        }
    }

    /** Counts the one blank behind it as a line end of its own. */
    void endWithNewline() {
        if (kind == Kind.LIST || kind == Kind.QUOTE) {
            int place = raw.originOfEnd(raw.length());
            raw = new MappedText.Builder()
                    .copy(raw, 0, raw.length())
                    .insert("\n", place, place)
                    .build();
        }
    }

    boolean is(Kind asked) {
        return kind == asked;
    }

    boolean isProse() {
        return kind == Kind.PARAGRAPH || kind == Kind.TEXT;
    }
}
