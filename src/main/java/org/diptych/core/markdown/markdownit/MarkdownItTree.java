package org.diptych.core.markdown.markdownit;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import java.util.ArrayList;
import java.util.List;
import org.diptych.core.markdown.commonmark.TableBlock;
import org.diptych.core.markdown.markdownit.block.ContainerParser;
import org.diptych.core.markdown.markdownit.definition.Definitions;
import org.diptych.core.markdown.source.Spots;
import org.diptych.core.markdown.tree.Kind;
import org.diptych.core.markdown.tree.Node;
import org.jspecify.annotations.Nullable;

/** Makes the neutral tree of what was read as markdown-it's Markdown. Used for one text. */
final class MarkdownItTree {
    private final Spots spots;
    private final InlinePass inlines;
    private final BlockWriter writer;

    /** The {@code writer} has written what this is asked for: it knows the headings' anchors. */
    MarkdownItTree(Spots spots, InlinePass inlines, BlockWriter writer) {
        this.spots = spots;
        this.inlines = inlines;
        this.writer = writer;
    }

    /** The nodes that {@code block} stands for. */
    List<Node> of(com.vladsch.flexmark.util.ast.Node block) {
        List<Node> made = new ArrayList<>();
        add(block, made);
        return made;
    }

    /** The texts of footnotes, each where it is written. */
    List<Node> notes() {
        List<Node> made = new ArrayList<>();
        for (Footnotes.Note note : inlines.notes().all()) {
            if (note.block() != null) {
                made.add(spots.node(
                        new Kind.Footnote(note.block().label()),
                        note.block().getStartOffset(),
                        note.block().getEndOffset(),
                        children(note.block())));
            }
        }
        return made;
    }

    private List<Node> children(com.vladsch.flexmark.util.ast.Node parent) {
        InlinePass.Content content = inlines.of(parent);
        if (content != null) {
            return new TokenTree(content, spots).nodes();
        }
        List<Node> made = new ArrayList<>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            add(child, made);
        }
        return made;
    }

    private void add(com.vladsch.flexmark.util.ast.Node block, List<Node> target) {
        CurlyAttributes curly = writer.curly();
        Kind kind = kind(block);
        if (curly.isRule(block)) {
            target.add(spots.node(new Kind.Rule(), block.getStartOffset(), block.getEndOffset(), List.of()));
        } else if (kind != null && !curly.isRemoved(block) && !curly.hidesBeginning(block)) {
            boolean task = kind instanceof Kind.Item item && item.task() != Kind.Task.NONE;
            List<Node> children = task ? Spots.withoutBox(children(block)) : children(block);
            target.add(spots.node(kind, block.getStartOffset(), block.getEndOffset(), children));
        }
    }

    private @Nullable Kind kind(com.vladsch.flexmark.util.ast.Node block) {
        if (block instanceof Paragraph paragraph) {
            return new Kind.Paragraph(BlockWriter.isTight(paragraph));
        } else if (block instanceof Heading heading) {
            return new Kind.Heading(heading.getLevel(), writer.headings().idOf(heading));
        } else if (block instanceof BulletList) {
            return new Kind.BulletList();
        } else if (block instanceof OrderedList list) {
            return new Kind.OrderedList(list.getStartNumber());
        } else if (block instanceof ListItem) {
            return new Kind.Item(writer.boxes().of(block));
        } else if (block instanceof BlockQuote) {
            return new Kind.Quote();
        } else if (block instanceof FencedCodeBlock code) {
            return new Kind.CodeBlock(
                    writer.language(code), code.getContentChars().toString());
        } else if (block instanceof IndentedCodeBlock code) {
            return new Kind.CodeBlock("", BlockWriter.indentedText(code));
        } else if (block instanceof Definitions) {
            return new Kind.DefinitionList();
        } else if (block instanceof Definitions.Term) {
            return new Kind.Term();
        } else if (block instanceof Definitions.Definition) {
            return new Kind.Definition();
        } else if (block instanceof ContainerParser.Container) {
            return new Kind.Division();
        } else if (block instanceof ThematicBreak) {
            return new Kind.Rule();
        } else if (block instanceof HtmlBlockBase html) {
            return new Kind.Html(html.getContentChars().toString());
        } else if (block instanceof TableBlock table) {
            return new Kind.Table(table.alignments().size());
        } else if (block instanceof TableBlock.Part part) {
            boolean row = part.getParent() instanceof TableBlock;
            return row ? new Kind.Row(part.getPrevious() == null) : new Kind.Cell();
        }
        return null;
    }
}
