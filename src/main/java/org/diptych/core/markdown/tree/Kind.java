package org.diptych.core.markdown.tree;

import java.util.List;
import java.util.Objects;

/**
 * What a {@link Node} is, with what that kind carries. All are immutable, and nothing in them is null.
 *
 * <pre>{@code
 * if (node.kind() instanceof Kind.Heading heading && heading.level() == 2) { … }
 * }</pre>
 */
public sealed interface Kind {

    /** What a kind that holds blocks, or stands among them, has in common. */
    sealed interface OfBlock extends Kind {}

    /** What a kind that stands in a line of text has in common. */
    sealed interface OfInline extends Kind {}

    /** A paragraph of inlines; {@code tight} in a list whose items have no paragraphs of their own in the published page. */
    record Paragraph(boolean tight) implements OfBlock {}

    /**
     * A heading of inlines.
     *
     * @param level 1 to 6, as published
     * @param id the anchor the page gives it; empty if it gives none
     */
    record Heading(int level, String id) implements OfBlock {
        public Heading {
            Objects.requireNonNull(id, "id");
        }
    }

    /** A list whose children are items. */
    record BulletList() implements OfBlock {}

    /** A numbered list whose children are items; {@code start} is the first one's number. */
    record OrderedList(int start) implements OfBlock {}

    /** An item of a list, of blocks; {@code task} says whether it has a box. */
    record Item(Task task) implements OfBlock {
        public Item {
            Objects.requireNonNull(task, "task");
        }
    }

    /** The box of an item. */
    enum Task {
        NONE,
        OPEN,
        DONE
    }

    /** A block quote, of blocks. */
    record Quote() implements OfBlock {}

    /**
     * A listing.
     *
     * @param language the first word after the opening fence; empty for none
     * @param code the lines, without the indent and marks around them
     */
    record CodeBlock(String language, String code) implements OfBlock {
        public CodeBlock {
            Objects.requireNonNull(language, "language");
            Objects.requireNonNull(code, "code");
        }
    }

    /** A table of rows; a {@link Caption} may come first or last. {@code columns} counts the columns of the published table. */
    record Table(int columns) implements OfBlock {}

    /** The caption of a table, of inlines. */
    record Caption() implements OfBlock {}

    /** A row of cells; {@code header} for the one above the body. */
    record Row(boolean header) implements OfBlock {}

    /** A cell, of inlines or of blocks. */
    record Cell() implements OfBlock {}

    /** A horizontal rule. */
    record Rule() implements OfBlock {}

    /** Blocks in a {@code div}. */
    record Division() implements OfBlock {}

    /** Lines whose breaks and indents stay, each a paragraph. */
    record LineBlock() implements OfBlock {}

    /** Terms and their definitions, in turn. */
    record DefinitionList() implements OfBlock {}

    /** The term of a definition list, of inlines. */
    record Term() implements OfBlock {}

    /** The definition of a term, of blocks. */
    record Definition() implements OfBlock {}

    /** The text of a footnote, of blocks; it is published at the end of its body. */
    record Footnote(String label) implements OfBlock {
        public Footnote {
            Objects.requireNonNull(label, "label");
        }
    }

    /** Characters as a reader sees them: escapes and entities are resolved, a line end is a soft break. */
    record Text(String text) implements OfInline {
        public Text {
            Objects.requireNonNull(text, "text");
        }
    }

    /** Inlines in a style. */
    record Styled(Style style) implements OfInline {
        public Styled {
            Objects.requireNonNull(style, "style");
        }
    }

    /** How {@link Styled} inlines are set. */
    enum Style {
        EMPHASIS,
        STRONG,
        DELETED,
        SUBSCRIPT,
        SUPERSCRIPT,
        SPAN
    }

    /** Code in a line of text. */
    record CodeSpan(String code) implements OfInline {
        public CodeSpan {
            Objects.requireNonNull(code, "code");
        }
    }

    /** A formula; {@code tex} is what stands between its delimiters, as typed. */
    record Formula(String tex, boolean display) implements OfInline {
        public Formula {
            Objects.requireNonNull(tex, "tex");
        }
    }

    /** A link around inlines. */
    record Link(String address, String title) implements OfInline {
        public Link {
            Objects.requireNonNull(address, "address");
            Objects.requireNonNull(title, "title");
        }
    }

    /** An image; its children are its description. {@code alt} is that description as plain text. */
    record Image(String address, String title, String alt) implements OfInline {
        public Image {
            Objects.requireNonNull(address, "address");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(alt, "alt");
        }
    }

    /** A line break that is published as one. */
    record LineBreak() implements OfInline {}

    /** The mark of a footnote; empty {@code label} for a note written in the line, whose text is the children. */
    record NoteMark(String label) implements OfInline {
        public NoteMark {
            Objects.requireNonNull(label, "label");
        }
    }

    /** HTML as typed: a tag, a comment, or a block of HTML in which no Markdown is read. */
    record Html(String html) implements OfBlock, OfInline {
        public Html {
            Objects.requireNonNull(html, "html");
        }
    }

    /** One key of a citation. */
    record Citation(String key) implements OfInline {
        public Citation {
            Objects.requireNonNull(key, "key");
        }
    }

    /**
     * A tag plugin of Hexo; its children are what its body was read into, if that is Markdown.
     *
     * @param name the tag's name
     * @param arguments its words, without quotes
     */
    record Tag(String name, List<String> arguments) implements OfBlock, OfInline {
        public Tag {
            Objects.requireNonNull(name, "name");
            arguments = List.copyOf(arguments);
        }
    }
}
