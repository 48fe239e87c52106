package org.diptych.core.markdown.pandoc;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.diptych.core.markdown.pandoc.ast.Caption;
import org.diptych.core.markdown.pandoc.ast.Cell;
import org.diptych.core.markdown.pandoc.ast.CodeBlock;
import org.diptych.core.markdown.pandoc.ast.DefinitionList;
import org.diptych.core.markdown.pandoc.ast.Division;
import org.diptych.core.markdown.pandoc.ast.Heading;
import org.diptych.core.markdown.pandoc.ast.HtmlElement;
import org.diptych.core.markdown.pandoc.ast.Item;
import org.diptych.core.markdown.pandoc.ast.LineBlock;
import org.diptych.core.markdown.pandoc.ast.ListNode;
import org.diptych.core.markdown.pandoc.ast.Paragraph;
import org.diptych.core.markdown.pandoc.ast.Quote;
import org.diptych.core.markdown.pandoc.ast.RawFormula;
import org.diptych.core.markdown.pandoc.ast.Row;
import org.diptych.core.markdown.pandoc.ast.Rule;
import org.diptych.core.markdown.pandoc.ast.Table;
import org.diptych.core.markdown.pandoc.ast.Term;
import org.diptych.core.markdown.pandoc.ast.inline.CodeSpan;
import org.diptych.core.markdown.pandoc.ast.inline.Formula;
import org.diptych.core.markdown.pandoc.ast.inline.Hyperlink;
import org.diptych.core.markdown.pandoc.ast.inline.LineBreak;
import org.diptych.core.markdown.pandoc.ast.inline.NoteReference;
import org.diptych.core.markdown.pandoc.ast.inline.Picture;
import org.diptych.core.markdown.pandoc.ast.inline.RawHtml;
import org.diptych.core.markdown.pandoc.ast.inline.Span;
import org.diptych.core.markdown.pandoc.ast.inline.Styled;
import org.diptych.core.markdown.pandoc.ast.inline.Words;
import org.diptych.core.markdown.pandoc.write.HeadingIds;
import org.diptych.core.markdown.pandoc.write.ListWriter;
import org.diptych.core.markdown.source.Spots;
import org.diptych.core.markdown.tree.Kind;
import org.jspecify.annotations.Nullable;

/** Makes the neutral tree of what was read as pandoc's Markdown. Used for one text. */
final class PandocTree {
    private final Spots spots;
    private final int headingShift;
    private final int end;
    /** Where a node begins that was given no place of its own: where the last one did that was. */
    private int last;

    PandocTree(String text, int headingShift) {
        this.spots = new Spots(text, null);
        this.headingShift = headingShift;
        this.end = text.length();
    }

    /** The nodes that {@code node} stands for: one as a rule; an HTML element is its start tag, what it holds, its end tag. */
    List<org.diptych.core.markdown.tree.Node> of(Node node) {
        List<org.diptych.core.markdown.tree.Node> made = new ArrayList<>();
        add(node, made);
        return made;
    }

    /** The texts of footnotes, in the order in which they are written in the post; one that says nothing stands at its end. */
    List<org.diptych.core.markdown.tree.Node> notes(Map<String, List<Node>> notes) {
        List<org.diptych.core.markdown.tree.Node> made = new ArrayList<>();
        notes.forEach((label, blocks) -> {
            List<org.diptych.core.markdown.tree.Node> children = new ArrayList<>();
            blocks.forEach(block -> add(block, children));
            made.add(spots.around(new Kind.Footnote(label), end, children));
        });
        return made;
    }

    private List<org.diptych.core.markdown.tree.Node> children(Node parent) {
        List<org.diptych.core.markdown.tree.Node> made = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            add(child, made);
        }
        if (parent instanceof Table) {
            // A caption comes first, wherever it is written.
            made.sort(Comparator.comparingInt(org.diptych.core.markdown.tree.Node::start));
        }
        return Spots.joined(made);
    }

    private void add(Node node, List<org.diptych.core.markdown.tree.Node> target) {
        BasedSequence chars = node.getChars();
        boolean placed = chars != BasedSequence.NULL && chars != BasedSequence.EMPTY;
        if (placed) {
            last = chars.getStartOffset();
        }
        if (node instanceof HtmlElement) {
            target.addAll(children(node));
            return;
        }
        int start = last;
        Kind kind = kind(node);
        List<org.diptych.core.markdown.tree.Node> children = children(node);
        if (kind instanceof Kind.Item item && item.task() != Kind.Task.NONE) {
            children = Spots.withoutBox(children);
        } else if (kind instanceof Kind.Table) {
            // The page has the caption first, wherever it is written; here all stands as in the text.
            children = children.stream()
                    .sorted(Comparator.comparingInt(org.diptych.core.markdown.tree.Node::start))
                    .toList();
        }
        if (!placed) {
            target.add(spots.around(kind, start, children));
        } else if (kind instanceof Kind.Text) {
            target.add(spots.exact(kind, start, chars.getEndOffset(), children));
        } else {
            target.add(spots.node(kind, start, chars.getEndOffset(), children));
        }
    }

    private Kind kind(Node node) {
        if (node instanceof Words words) {
            return new Kind.Text(words.text());
        }
        Kind inline = inline(node);
        if (inline != null) {
            return inline;
        }
        Kind part = part(node);
        return part == null ? block(node) : part;
    }

    private static @Nullable Kind inline(Node node) {
        if (node instanceof Formula formula) {
            return new Kind.Formula(formula.tex(), formula.display());
        } else if (node instanceof Styled styled) {
            return new Kind.Styled(style(styled.tag()));
        } else if (node instanceof Span) {
            return new Kind.Styled(Kind.Style.SPAN);
        } else if (node instanceof CodeSpan code) {
            return new Kind.CodeSpan(code.code());
        } else if (node instanceof Hyperlink link) {
            return new Kind.Link(link.address(), link.title());
        } else if (node instanceof Picture picture) {
            StringBuilder alt = new StringBuilder();
            HeadingIds.appendText(picture, alt);
            return new Kind.Image(picture.address(), picture.title(), alt.toString());
        } else if (node instanceof RawHtml raw) {
            return new Kind.Html(raw.html());
        } else if (node instanceof LineBreak) {
            return new Kind.LineBreak();
        } else if (node instanceof NoteReference note) {
            return new Kind.NoteMark(note.label());
        }
        return null;
    }

    private static Kind.Style style(String tag) {
        return switch (tag) {
            case "em" -> Kind.Style.EMPHASIS;
            case "strong" -> Kind.Style.STRONG;
            case "del" -> Kind.Style.DELETED;
            case "sub" -> Kind.Style.SUBSCRIPT;
            case "sup" -> Kind.Style.SUPERSCRIPT;
            default -> Kind.Style.SPAN;
        };
    }

    /** What stands only within another block. */
    private static @Nullable Kind part(Node node) {
        if (node instanceof Item item) {
            return item.getParent() instanceof DefinitionList
                    ? new Kind.Definition()
                    : item.getParent() instanceof LineBlock
                            ? new Kind.Paragraph(true)
                            : new Kind.Item(ListWriter.task(item));
        } else if (node instanceof Term) {
            return new Kind.Term();
        } else if (node instanceof Row row) {
            boolean first = row.getPrevious() == null || row.getPrevious() instanceof Caption;
            return new Kind.Row(first && row.getParent() instanceof Table table && table.headed());
        } else if (node instanceof Cell) {
            return new Kind.Cell();
        } else if (node instanceof Caption) {
            return new Kind.Caption();
        }
        return null;
    }

    private Kind block(Node node) {
        if (node instanceof Paragraph paragraph) {
            return new Kind.Paragraph(paragraph.plain());
        } else if (node instanceof RawFormula) {
            return new Kind.Paragraph(true);
        } else if (node instanceof Heading heading) {
            int level = heading.level() + headingShift;
            return level < 1 || level > 6
                    ? new Kind.Paragraph(false)
                    : new Kind.Heading(level, heading.attributes().id());
        } else if (node instanceof ListNode list) {
            return list.ordered() ? new Kind.OrderedList(list.start()) : new Kind.BulletList();
        } else if (node instanceof CodeBlock code) {
            List<String> classes = code.attributes().classes();
            return new Kind.CodeBlock(classes.isEmpty() ? "" : classes.get(0), code.code());
        } else if (node instanceof Table table) {
            return new Kind.Table(table.alignments().size());
        } else if (node instanceof Quote) {
            return new Kind.Quote();
        } else if (node instanceof Rule) {
            return new Kind.Rule();
        } else if (node instanceof Division) {
            return new Kind.Division();
        } else if (node instanceof LineBlock) {
            return new Kind.LineBlock();
        } else if (node instanceof DefinitionList) {
            return new Kind.DefinitionList();
        }
        throw new IllegalStateException("no kind for " + node.getClass());
    }
}
