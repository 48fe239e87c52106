package org.diptych.core.markdown.markdownit;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.diptych.core.markdown.commonmark.TableBlock;
import org.diptych.core.markdown.markdownit.attributes.Attributes.Attribute;
import org.diptych.core.markdown.markdownit.block.ContainerParser;
import org.diptych.core.markdown.markdownit.definition.Definitions;
import org.jspecify.annotations.Nullable;

/**
 * A beginning, an end or the whole of a block in the row of them that markdown-it makes of a text, with the attributes
 * that braces give it. Confined to one thread.
 */
final class BlockToken {
    /** What a block is, as far as attributes are concerned. */
    enum Type {
        PARAGRAPH,
        LIST,
        ITEM,
        TABLE,
        HEAD,
        BODY,
        ROW,
        CELL,
        INLINE,
        OTHER
    }

    private final Type type;
    private final int nesting;
    private final Content content;
    private final BlockToken opening;
    private final List<Attribute> attributes = new ArrayList<>();
    private boolean hidden;
    private int columns;

    /**
     * What a token stands for.
     *
     * @param node the block; null where the text has none for it
     * @param text what is typed: between the marks of a paragraph, heading or cell, behind the fence of code
     */
    private record Content(@Nullable Node node, String text, List<Token> inlines) {
        private static Content of(@Nullable Node node, String text) {
            return new Content(node, text, List.of());
        }
    }

    private BlockToken(Type type, int nesting, Content content, @Nullable BlockToken opening) {
        this.type = type;
        this.nesting = nesting;
        this.content = content;
        this.opening = opening == null ? this : opening;
    }

    /** What the blocks of {@code document} are in a row, those of its notes last. */
    static List<BlockToken> of(Document document, InlinePass inlines) {
        Row row = new Row(inlines);
        row.children(document);
        inlines.notes().all().forEach(row::note);
        return row.tokens;
    }

    boolean is(Type sought, int side) {
        return type == sought && nesting == side;
    }

    /** 1 for a beginning, -1 for an end, 0 for a whole. */
    int nesting() {
        return nesting;
    }

    /** The block; null where the text has none for it. */
    @Nullable
    Node node() {
        return content.node();
    }

    /** What is typed: between the marks of a paragraph, heading or cell, behind the fence of code. */
    String text() {
        return content.text();
    }

    List<Token> inlines() {
        return content.inlines();
    }

    /** The beginning of what ends here; itself for anything but an end. */
    BlockToken opening() {
        return opening;
    }

    void add(List<Attribute> typed) {
        attributes.addAll(typed);
    }

    List<Attribute> attributes() {
        return attributes;
    }

    boolean isHidden() {
        return hidden;
    }

    /** Leaves the block's own tag out, and the characters that it holds. */
    void hide() {
        hidden = true;
        content.inlines().forEach(Token::hide);
    }

    /** How many columns were counted for it; 0 if none were. */
    int columns() {
        return columns;
    }

    void setColumns(int columns) {
        this.columns = columns;
    }

    /** Makes the row. */
    private static final class Row {
        private final InlinePass inlines;
        private final List<BlockToken> tokens = new ArrayList<>();

        private Row(InlinePass inlines) {
            this.inlines = inlines;
        }

        private BlockToken add(Type type, int nesting, @Nullable Node node, @Nullable BlockToken opening) {
            BlockToken token = new BlockToken(type, nesting, Content.of(node, ""), opening);
            tokens.add(token);
            return token;
        }

        private void enclose(Type type, @Nullable Node node, Runnable inner) {
            BlockToken opening = add(type, 1, node, null);
            inner.run();
            add(type, -1, node, opening);
        }

        private void children(Node parent) {
            for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
                block(child);
            }
        }

        private void content(Node block) {
            InlinePass.Content content = inlines.of(block);
            List<Token> read = content == null ? List.of() : content.tokens();
            String text = content == null ? "" : content.chars().toString();
            tokens.add(new BlockToken(Type.INLINE, 0, new Content(block, text, read), null));
        }

        private void block(Node block) {
            if (block instanceof TableBlock table) {
                enclose(Type.TABLE, table, () -> rows(table));
            } else if (block instanceof Paragraph || block instanceof Heading || block instanceof Definitions.Term) {
                enclose(block instanceof Paragraph ? Type.PARAGRAPH : Type.OTHER, block, () -> content(block));
            } else if (block instanceof FencedCodeBlock code) {
                tokens.add(new BlockToken(Type.OTHER, 0, Content.of(code, info(code)), null));
            } else if (block instanceof ContainerParser.Container container) {
                BlockToken opening = new BlockToken(Type.OTHER, 1, Content.of(container, container.info()), null);
                tokens.add(opening);
                children(container);
                add(Type.OTHER, -1, container, opening);
            } else if (block instanceof IndentedCodeBlock
                    || block instanceof ThematicBreak
                    || block instanceof HtmlBlockBase) {
                add(Type.OTHER, 0, block, null);
            } else if (block instanceof BlockQuote
                    || block instanceof ListBlock
                    || block instanceof ListItem
                    || block instanceof Definitions
                    || block instanceof Definitions.Definition) {
                Type type = block instanceof ListBlock ? Type.LIST : block instanceof ListItem ? Type.ITEM : Type.OTHER;
                enclose(type, block, () -> children(block));
            }
        }

        private void rows(TableBlock table) {
            Node head = table.getFirstChild();
            enclose(Type.HEAD, null, () -> row(head));
            if (head != table.getLastChild()) {
                enclose(Type.BODY, null, () -> {
                    for (Node row = head.getNext(); row != null; row = row.getNext()) {
                        row(row);
                    }
                });
            }
        }

        private void row(Node row) {
            enclose(Type.ROW, row, () -> {
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    Node held = cell;
                    enclose(Type.CELL, held, () -> content(held));
                }
            });
        }

        private void note(Footnotes.Note note) {
            enclose(Type.OTHER, null, () -> {
                boolean paragraph = true;
                if (note.block() == null) {
                    add(Type.PARAGRAPH, 1, null, null);
                    tokens.add(new BlockToken(Type.INLINE, 0, new Content(null, "", note.inline()), null));
                    add(Type.PARAGRAPH, -1, null, tokens.get(tokens.size() - 2));
                } else {
                    children(note.block());
                    paragraph = note.block().getLastChild() instanceof Paragraph;
                }
                // The marks that lead back stand in the last paragraph.
                for (int i = 0; i < note.marks(); i++) {
                    int at = tokens.size() - (paragraph ? 1 : 0);
                    tokens.add(at, new BlockToken(Type.OTHER, 0, Content.of(null, ""), null));
                }
            });
        }

        /** All that stands behind the opening fence, blanks too. */
        private static String info(FencedCodeBlock code) {
            BasedSequence all = code.getChars().getBaseSequence();
            int start = code.getOpeningFence().getEndOffset();
            int end = all.indexOf('\n', start);
            return all.subSequence(start, end < 0 ? all.length() : end).toString();
        }
    }
}
