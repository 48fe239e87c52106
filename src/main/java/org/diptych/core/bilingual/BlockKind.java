package org.diptych.core.bilingual;

/** What a stretch of Markdown is, as far as two languages are compared by it. */
public enum BlockKind {
    HEADING,
    /** Running text. */
    PARAGRAPH,
    /** One item of a list, without the items inside it. */
    ITEM,
    /** A formula between {@code $$}, wherever it stands. */
    FORMULA,
    /** Fenced code. */
    CODE,
    /** Lines that begin with {@code >}. */
    QUOTE,
    /** A paragraph that is an image and nothing else, in Markdown or as {@code <img>}. */
    IMAGE,
    /** Lines that begin with {@code |}. */
    TABLE
}
