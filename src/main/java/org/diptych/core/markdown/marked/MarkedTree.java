package org.diptych.core.markdown.marked;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.diptych.core.markdown.source.Spots;
import org.diptych.core.markdown.tree.Kind;

/** Makes the neutral tree of what was read as marked's Markdown. Used for one text. */
final class MarkedTree {
    private final Document document;
    private final Spots spots;
    private final MarkedWriter writer;

    /** The {@code writer} has written what this is asked for: it knows the headings' anchors. */
    MarkedTree(Document document, Spots spots, MarkedWriter writer) {
        this.document = document;
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
            if (MarkedWriter.isText(child)) {
                Node last = child;
                while (MarkedWriter.isText(last.getNext()) && last.getNext().getStartOffset() == last.getEndOffset()) {
                    last = last.getNext();
                }
                BasedSequence chars = child.getChars();
                addText(child, chars.baseSubSequence(chars.getStartOffset(), last.getEndOffset()), made);
                child = last;
            } else {
                add(child, made);
            }
        }
        return Spots.joined(made);
    }

    private void add(Node node, List<org.diptych.core.markdown.tree.Node> target) {
        if (node instanceof Reference) {
            return;
        }
        if (node instanceof TextBase) {
            target.addAll(children(node));
            return;
        }
        if (node instanceof LinkRef reference && reference(reference) == null) {
            addUndefined(reference, target);
            return;
        }
        int start = node.getStartOffset();
        int end = node.getEndOffset();
        Kind kind = kind(node);
        if (kind instanceof Kind.Text) {
            target.add(spots.exact(kind, start, end, List.of()));
        } else if (node instanceof Code || node instanceof HtmlBlockBase || kind instanceof Kind.CodeBlock) {
            target.add(spots.node(kind, start, end, List.of()));
        } else if (node instanceof AutoLink || node instanceof MailLink || node instanceof BareAddress) {
            target.add(spots.node(kind, start, end, List.of(shownAddress(node))));
        } else if (node instanceof LinkRef reference && reference.isReferenceTextCombined()) {
            target.add(spots.node(kind, start, end, List.of(text(reference.getReference()))));
        } else if (kind instanceof Kind.Item item && item.task() != Kind.Task.NONE) {
            target.add(spots.node(kind, start, end, Spots.withoutBox(children(node))));
        } else {
            target.add(spots.node(kind, start, end, children(node)));
        }
    }

    private void addText(Node node, BasedSequence chars, List<org.diptych.core.markdown.tree.Node> target) {
        int at = 0;
        if (chars.indexOf('@') >= 0 && writer.linksMail(node)) {
            Matcher mail = MarkedWriter.MAIL.matcher(chars);
            while (mail.find()) {
                if (mail.start() > at) {
                    target.add(text(chars.subSequence(at, mail.start())));
                }
                BasedSequence address = chars.subSequence(mail.start(), mail.end());
                Kind link = new Kind.Link("mailto:" + address, "");
                int start = address.getStartOffset();
                target.add(spots.exact(link, start, address.getEndOffset(), List.of(text(address))));
                at = mail.end();
            }
        }
        if (at < chars.length()) {
            target.add(text(chars.subSequence(at)));
        }
    }

    private org.diptych.core.markdown.tree.Node text(BasedSequence chars) {
        Kind text = new Kind.Text(MarkedText.unescaped(chars));
        return spots.exact(text, chars.getStartOffset(), chars.getEndOffset(), List.of());
    }

    private org.diptych.core.markdown.tree.Node shownAddress(Node node) {
        return text(
                node instanceof AutoLink link
                        ? link.getText()
                        : node instanceof MailLink mail ? mail.getText() : node.getChars());
    }

    /** A reference to nothing is the text it is made of. */
    private void addUndefined(LinkRef node, List<org.diptych.core.markdown.tree.Node> target) {
        if (node.getFirstChild() == null) {
            target.add(text(node.getChars()));
            return;
        }
        List<org.diptych.core.markdown.tree.Node> inner = children(node);
        BasedSequence chars = node.getChars();
        int first = node.getFirstChild().getStartOffset();
        int last = node.getLastChild().getEndOffset();
        target.add(text(chars.baseSubSequence(chars.getStartOffset(), first)));
        target.addAll(inner);
        target.add(text(chars.baseSubSequence(last, chars.getEndOffset())));
    }

    private Reference reference(RefNode node) {
        return node.isDefined() ? node.getReferenceNode(document) : null;
    }

    private Kind kind(Node node) {
        Kind inline = inline(node);
        return inline == null ? block(node) : inline;
    }

    private Kind inline(Node node) {
        if (node instanceof Text || node instanceof HtmlEntity) {
            return new Kind.Text(MarkedText.unescaped(node.getChars()));
        } else if (node instanceof SoftLineBreak) {
            return writer.keepsLines() ? new Kind.LineBreak() : new Kind.Text("\n");
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

    private Kind link(Node node) {
        if (node instanceof Link link) {
            return new Kind.Link(MarkedText.unescaped(link.getUrl()), MarkedText.unescaped(link.getTitle()));
        } else if (node instanceof LinkRef link) {
            Reference target = reference(link);
            return new Kind.Link(MarkedText.unescaped(target.getUrl()), MarkedText.unescaped(target.getTitle()));
        } else if (node instanceof AutoLink link) {
            return new Kind.Link(link.getText().toString(), "");
        } else if (node instanceof MailLink link) {
            return new Kind.Link("mailto:" + link.getText(), "");
        } else if (node instanceof BareAddress link) {
            return new Kind.Link(link.address(), "");
        } else if (node instanceof Image image) {
            return image(image.getUrl(), image.getTitle(), image.getText());
        } else if (node instanceof ImageRef image) {
            Reference target = reference(image);
            BasedSequence alt = image.isReferenceTextCombined() ? image.getReference() : image.getText();
            return target == null
                    ? new Kind.Text(MarkedText.unescaped(image.getChars()))
                    : image(target.getUrl(), target.getTitle(), alt);
        }
        return null;
    }

    private static Kind image(CharSequence address, CharSequence title, CharSequence alt) {
        return new Kind.Image(MarkedText.unescaped(address), MarkedText.unescaped(title), alt.toString());
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
        } else if (node instanceof MarkedTable table) {
            return new Kind.Table(table.alignments().size());
        } else if (node instanceof MarkedTable.Part part) {
            boolean row = part.getParent() instanceof MarkedTable;
            return row ? new Kind.Row(part.getPrevious() == null) : new Kind.Cell();
        }
        throw new IllegalStateException("no kind for " + node.getClass());
    }
}
