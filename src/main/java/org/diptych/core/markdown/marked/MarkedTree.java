package org.diptych.core.markdown.marked;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.diptych.core.markdown.commonmark.TableBlock;
import org.diptych.core.markdown.source.Spots;
import org.diptych.core.markdown.tree.Kind;
import org.jspecify.annotations.Nullable;

/** Makes the neutral tree of what was read as marked's Markdown. Used for one text. */
final class MarkedTree {
    private final Spots spots;
    private final MarkedWriter writer;

    /** The {@code writer} has written what this is asked for: it knows the headings' anchors. */
    MarkedTree(Spots spots, MarkedWriter writer) {
        this.spots = spots;
        this.writer = writer;
    }

    /** The nodes that {@code node} stands for; none for the definition of a link. */
    List<org.diptych.core.markdown.tree.Node> of(Node node) {
        List<org.diptych.core.markdown.tree.Node> made = new ArrayList<>();
        add(node, made);
        return made;
    }

    private List<org.diptych.core.markdown.tree.Node> children(Node parent) {
        List<org.diptych.core.markdown.tree.Node> made = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            add(child, made);
        }
        return Spots.joined(made);
    }

    private void add(Node node, List<org.diptych.core.markdown.tree.Node> target) {
        if (node instanceof Reference) {
            return;
        }
        int start = node.getStartOffset();
        int end = node.getEndOffset();
        Kind kind = kind(node);
        if (kind instanceof Kind.Text) {
            target.add(spots.exact(kind, start, end, List.of()));
        } else if (node instanceof Code || node instanceof HtmlBlockBase || kind instanceof Kind.CodeBlock) {
            target.add(spots.node(kind, start, end, List.of()));
        } else {
            target.add(spots.node(kind, start, end, children(node)));
        }
    }

    private Kind kind(Node node) {
        Kind inline = inline(node);
        return inline == null ? block(node) : inline;
    }

    private @Nullable Kind inline(Node node) {
        if (node instanceof Piece piece) {
            return new Kind.Text(piece.text());
        } else if (node instanceof SoftLineBreak) {
            return new Kind.Text("\n");
        } else if (node instanceof HardLineBreak) {
            return new Kind.LineBreak();
        } else if (node instanceof Emphasis) {
            return new Kind.Styled(Kind.Style.EMPHASIS);
        } else if (node instanceof StrongEmphasis) {
            return new Kind.Styled(Kind.Style.STRONG);
        } else if (node instanceof Deleted) {
            return new Kind.Styled(Kind.Style.DELETED);
        } else if (node instanceof Code code) {
            return new Kind.CodeSpan(MarkedWriter.codeText(code));
        } else if (node instanceof HtmlInlineBase) {
            return new Kind.Html(node.getChars().toString());
        }
        return link(node);
    }

    private static @Nullable Kind link(Node node) {
        if (node instanceof Anchor link) {
            return new Kind.Link(link.target().address(), link.target().title());
        } else if (node instanceof Picture image) {
            return new Kind.Image(
                    image.target().address(), image.target().title(), Entity.unescaped(image.description()));
        }
        return null;
    }

    private Kind block(Node node) {
        if (node instanceof Paragraph paragraph) {
            return new Kind.Paragraph(MarkedWriter.isTight(paragraph));
        } else if (node instanceof Heading heading) {
            return new Kind.Heading(heading.getLevel(), writer.idOf(heading));
        } else if (node instanceof BulletList) {
            return new Kind.BulletList();
        } else if (node instanceof OrderedList list) {
            return new Kind.OrderedList(list.getStartNumber());
        } else if (node instanceof ListItem item) {
            return new Kind.Item(writer.tasks() ? MarkedTasks.task(item) : Kind.Task.NONE);
        } else if (node instanceof BlockQuote) {
            return new Kind.Quote();
        } else if (node instanceof FencedCodeBlock code) {
            return new Kind.CodeBlock(
                    MarkedWriter.language(code), code.getContentChars().toString());
        } else if (node instanceof IndentedCodeBlock code) {
            return new Kind.CodeBlock("", code.getContentChars().toString());
        } else if (node instanceof ThematicBreak) {
            return new Kind.Rule();
        } else if (node instanceof HtmlBlockBase html) {
            return new Kind.Html(html.getContentChars().toString());
        } else if (node instanceof TableBlock table) {
            return new Kind.Table(table.alignments().size());
        } else if (node instanceof TableBlock.Part part) {
            boolean row = part.getParent() instanceof TableBlock;
            return row ? new Kind.Row(part.getPrevious() == null) : new Kind.Cell();
        }
        throw new IllegalStateException("no kind for " + node.getClass());
    }
}
