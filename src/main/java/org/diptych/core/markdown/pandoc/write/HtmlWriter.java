package org.diptych.core.markdown.pandoc.write;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.VisitHandler;
import java.util.List;
import java.util.Map;
import org.diptych.core.markdown.pandoc.ast.Attributes;
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
import org.diptych.core.markdown.settings.PandocSettings;

/** Writes nodes as pandoc's HTML writer does, with formulas for MathJax. Used for one text. */
public final class HtmlWriter {
    private final HtmlText html = new HtmlText();
    private final ListWriter lists = new ListWriter(this, html);
    private final TableWriter tables = new TableWriter(this, html);
    private final FootnoteWriter footnotes;
    private final PandocSettings settings;
    private final NodeVisitor visitor = new NodeVisitor(
            new VisitHandler<>(Words.class, this::words),
            new VisitHandler<>(Paragraph.class, this::paragraph),
            new VisitHandler<>(Formula.class, this::formula),
            new VisitHandler<>(Styled.class, node -> element(node.tag(), Attributes.NONE, node)),
            new VisitHandler<>(CodeSpan.class, this::code),
            new VisitHandler<>(Hyperlink.class, this::link),
            new VisitHandler<>(Picture.class, this::picture),
            new VisitHandler<>(RawHtml.class, node -> html.raw(node.html())),
            new VisitHandler<>(LineBreak.class, this::lineBreak),
            new VisitHandler<>(Span.class, node -> element("span", node.attributes(), node)),
            new VisitHandler<>(NoteReference.class, this::note),
            new VisitHandler<>(Heading.class, this::heading),
            new VisitHandler<>(ListNode.class, lists::list),
            new VisitHandler<>(Quote.class, node -> container("blockquote", Attributes.NONE, node)),
            new VisitHandler<>(Rule.class, node -> html.raw("<hr />")),
            new VisitHandler<>(RawFormula.class, this::inlines),
            new VisitHandler<>(CodeBlock.class, this::codeBlock),
            new VisitHandler<>(Division.class, this::division),
            new VisitHandler<>(HtmlElement.class, this::blocks),
            new VisitHandler<>(LineBlock.class, this::lineBlock),
            new VisitHandler<>(DefinitionList.class, this::definitions),
            new VisitHandler<>(Table.class, tables::table));

    public HtmlWriter(Map<String, List<Node>> notes, PandocSettings settings) {
        this.settings = settings;
        this.footnotes = new FootnoteWriter(this, html, notes);
    }

    /** The HTML of one node. */
    public String html(Node node) {
        html.clear();
        write(node);
        return html.toString();
    }

    /** The footnotes cited in what was written so far; empty if there are none. */
    public String notes() {
        html.clear();
        footnotes.section();
        return html.toString();
    }

    void write(Node node) {
        visitor.visit(node);
    }

    /** Inline children one after the other. */
    void inlines(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            write(node);
        }
    }

    /** Block children, each in a line of its own. */
    void blocks(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            write(node);
            if (node.getNext() != null) {
                html.raw("\n");
            }
        }
    }

    private void element(String tag, Attributes attributes, Node node) {
        html.open(tag, attributes);
        inlines(node);
        html.close(tag);
    }

    private void container(String tag, Attributes attributes, Node node) {
        html.open(tag, attributes);
        html.raw("\n");
        blocks(node);
        html.raw("\n");
        html.close(tag);
    }

    private void words(Words words) {
        String text = words.text();
        if (!settings.hardBreaks() || text.indexOf('\n') < 0) {
            html.shown(text);
            return;
        }
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            html.raw(i == 0 ? "" : "<br />\n");
            html.shown(lines[i]);
        }
    }

    private void lineBreak(LineBreak node) {
        html.raw(settings.hardBreaks() && node.escaped() ? "<br />\n<br />\n" : "<br />\n");
    }

    boolean isFigure(Paragraph paragraph) {
        return settings.figures() && paragraph.getFirstChild() instanceof Picture only && only.figure();
    }

    private void paragraph(Paragraph paragraph) {
        boolean figure = isFigure(paragraph);
        if (paragraph.plain() && figure) {
            tightFigure((Picture) paragraph.getFirstChild());
        } else if (paragraph.plain()) {
            inlines(paragraph);
        } else if (figure) {
            Picture picture = (Picture) paragraph.getFirstChild();
            html.raw("<figure>\n");
            picture(picture);
            html.raw("\n<figcaption aria-hidden=\"true\">");
            inlines(picture);
            html.raw("</figcaption>\n</figure>");
        } else {
            element("p", Attributes.NONE, paragraph);
        }
    }

    private void heading(Heading heading) {
        int level = heading.level() + settings.headingShift();
        if (level < 1) {
            element("p", Attributes.NONE, heading);
        } else if (level <= 6) {
            element("h" + level, heading.attributes(), heading);
        } else {
            // Of two class attributes, which pandoc writes, a browser takes the first.
            Attributes own = heading.attributes();
            element("p", new Attributes(own.id(), List.of("heading"), own.pairs()), heading);
        }
    }

    /** A division that begins with a heading for all of it is a section. */
    private void division(Division division) {
        Heading heading = Sections.headingOf(division, settings.headingShift());
        if (heading == null) {
            container("div", division.attributes(), division);
            return;
        }
        Attributes section = Sections.attributes(division.attributes(), heading.attributes());
        if (section.equals(heading.attributes())) {
            blocks(division);
            return;
        }
        Attributes own = heading.attributes();
        heading.setId("");
        container("section", section, division);
        heading.setId(own.id());
    }

    private void formula(Formula formula) {
        html.raw(formula.display() ? "<span class=\"math display\">\\[" : "<span class=\"math inline\">\\(");
        html.escaped(formula.tex());
        html.raw(formula.display() ? "\\]</span>" : "\\)</span>");
    }

    private void code(CodeSpan code) {
        html.open("code", code.attributes());
        html.shown(code.code());
        html.close("code");
    }

    private void codeBlock(CodeBlock block) {
        html.open("pre", block.attributes());
        html.raw("<code>");
        html.escaped(block.code());
        html.raw("</code></pre>");
    }

    private void link(Hyperlink link) {
        html.raw("<a href=\"").attribute(Addresses.escaped(link.address())).raw("\"");
        html.attributes(link.attributes());
        title(link.title());
        html.raw(">");
        inlines(link);
        html.raw("</a>");
    }

    private void title(String title) {
        if (!title.isEmpty()) {
            html.raw(" title=\"").attribute(title).raw("\"");
        }
    }

    /** An image by itself whose paragraph a tight list took away shows the mark pandoc had made a figure by. */
    private void tightFigure(Picture picture) {
        Picture marked = new Picture(picture.address(), "fig:" + picture.title(), picture.attributes(), false);
        marked.takeChildren(picture);
        picture(marked);
    }

    private void picture(Picture picture) {
        html.raw("<img src=\"").attribute(Addresses.escaped(picture.address())).raw("\"");
        html.attributes(ImageSize.asStyle(picture.attributes()));
        title(picture.title());
        StringBuilder description = new StringBuilder();
        HeadingIds.appendText(picture, description);
        if (description.length() > 0) {
            html.raw(" alt=\"")
                    .attribute(description.toString().replace('\n', ' '))
                    .raw("\"");
        }
        html.raw(" />");
    }

    private void note(NoteReference note) {
        footnotes.reference(note);
    }

    private void lineBlock(LineBlock block) {
        html.raw("<div class=\"line-block\">");
        for (Node line = block.getFirstChild(); line != null; line = line.getNext()) {
            inlines(line);
            if (line.getNext() != null) {
                html.raw("<br />\n");
            }
        }
        html.raw("</div>");
    }

    private void definitions(DefinitionList list) {
        html.raw("<dl>\n");
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Term) {
                element("dt", Attributes.NONE, node);
            } else if (node instanceof Item) {
                container("dd", Attributes.NONE, node);
            }
            html.raw("\n");
        }
        html.raw("</dl>");
    }
}
