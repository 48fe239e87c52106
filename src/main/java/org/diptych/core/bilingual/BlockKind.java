package org.diptych.core.bilingual;

/** What a block is, as far as two languages are compared by it. */
public enum BlockKind {
    HEADING,
    /** Running text. */
    PARAGRAPH,
    /** The first paragraph of a list's item, with its marker. */
    ITEM,
    /** A display formula that begins a line. */
    FORMULA,
    /** A listing. */
    CODE,
    /** A block quote, whole. */
    QUOTE,
    /** An image in a paragraph of images alone, in Markdown or as {@code <img>}. */
    IMAGE,
    /** A table, whole. */
    TABLE,
    /** HTML, a tag plugin, a rule: what holds no prose of its own. */
    OTHER;

    /** Whether blocks of this kind hold what a translator writes anew. */
    public boolean isProse() {
        return this == HEADING || this == PARAGRAPH || this == ITEM || this == QUOTE || this == TABLE;
    }
}
