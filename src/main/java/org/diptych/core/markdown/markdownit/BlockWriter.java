package org.diptych.core.markdown.markdownit;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import org.diptych.core.markdown.commonmark.Signs;
import org.diptych.core.markdown.commonmark.TableBlock;
import org.diptych.core.markdown.markdownit.address.Uris;
import org.diptych.core.markdown.markdownit.attributes.Attributes;
import org.diptych.core.markdown.markdownit.block.ContainerParser;
import org.diptych.core.markdown.markdownit.definition.Definitions;
import org.diptych.core.markdown.settings.Rendering;
import org.diptych.core.markdown.tree.Kind;
import org.diptych.core.text.WorkMeter;

/** Writes blocks, whose inlines have been read, as HTML. Confined to one thread. */
final class BlockWriter {
    private final WorkMeter meter;
    private final InlinePass inlines;
    private final StringBuilder html = new StringBuilder();
    private final InlineWriter writer;
    private final HeadingWriter headings;
    private final TaskBoxes boxes;
    private CurlyAttributes curly = CurlyAttributes.NONE;

    BlockWriter(Rendering rendering, InlinePass inlines, WorkMeter meter) {
        this.meter = meter;
        this.inlines = inlines;
        this.writer = new InlineWriter(rendering, meter, html);
        this.headings = new HeadingWriter(rendering.engines().markdownIt().anchors(), writer, html);
        this.boxes = new TaskBoxes(rendering.engines().markdownIt().syntax(), inlines);
    }

    /** Gives blocks the attributes that stand in braces. */
    void give(CurlyAttributes attributes) {
        curly = attributes;
    }

    CurlyAttributes curly() {
        return curly;
    }

    /** The HTML of one block; empty for what is published elsewhere or not at all. */
    String html(Node block) {
        html.setLength(0);
        write(block);
        return html.toString();
    }

    HeadingWriter headings() {
        return headings;
    }

    TaskBoxes boxes() {
        return boxes;
    }

    private void open(String tag, Node block, Attributes own) {
        writer.open(tag, own.add(curly.of(block)));
    }

    private void open(String tag, Node block) {
        open(tag, block, new Attributes());
    }

    private void write(Node block) {
        if (curly.isRemoved(block)) {
            return;
        }
        if (block instanceof Paragraph paragraph) {
            paragraph(paragraph);
        } else if (block instanceof Heading heading) {
            InlinePass.Content content = inlines.of(heading);
            headings.write(heading, content == null ? List.of() : content.tokens(), curly.of(heading));
        } else if (block instanceof ListBlock list) {
            list(list);
        } else if (block instanceof BlockQuote) {
            open("blockquote", block);
            html.append('\n');
            children(block);
            html.append("</blockquote>\n");
        } else if (block instanceof FencedCodeBlock code) {
            fence(code);
        } else if (block instanceof IndentedCodeBlock code) {
            open("pre", code);
            html.append("<code>")
                    .append(InlineWriter.escaped(indentedText(code)))
                    .append("</code></pre>\n");
        } else if (block instanceof ThematicBreak) {
            rule(block);
        } else if (block instanceof HtmlBlockBase raw) {
            html.append(raw.getContentChars());
        } else if (block instanceof TableBlock table) {
            table(table);
        } else if (block instanceof Definitions list) {
            definitions(list);
        } else if (block instanceof ContainerParser.Container container) {
            writer.open("div", new Attributes().add(curly.of(container)).join("class", container.name()));
            html.append('\n');
            children(container);
            html.append("</div>\n");
        }
    }

    private void definitions(Definitions list) {
        open("dl", list);
        html.append('\n');
        for (Node child = list.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Definitions.Term) {
                open("dt", child);
                inline(child);
                html.append("</dt>\n");
            } else {
                boolean inline = child.getFirstChild() instanceof Paragraph first && isTight(first);
                open("dd", child);
                html.append(inline ? "" : "\n");
                children(child);
                html.append("</dd>\n");
            }
        }
        html.append("</dl>\n");
    }

    private void children(Node parent) {
        meter.enter();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            write(child);
        }
        meter.leave();
    }

    private void inline(Node block) {
        InlinePass.Content content = inlines.of(block);
        if (content == null) {
            return;
        }
        List<Token> tokens = content.tokens();
        Kind.Task task = block.getPrevious() == null && block.getParent() instanceof ListItem item
                ? boxes.of(item)
                : Kind.Task.NONE;
        if (task != Kind.Task.NONE) {
            html.append("<input class=\"task-list-item-checkbox\"")
                    .append(task == Kind.Task.DONE ? " checked=\"\"" : "")
                    .append(" disabled=\"\" type=\"checkbox\">");
            // The box may be several pieces: what is left of the first is cut, and no more.
            if (tokens.get(0).is(Token.Type.TEXT)) {
                String text = tokens.get(0).text();
                writer.writeText(text.substring(Math.min(TaskBoxes.LENGTH, text.length())));
                tokens = tokens.subList(1, tokens.size());
            }
        }
        writer.write(tokens);
    }

    private void rule(Node block) {
        writer.openEmpty("hr", new Attributes().add(curly.of(block)));
        html.append('\n');
    }

    private void paragraph(Paragraph paragraph) {
        if (curly.isRule(paragraph)) {
            if (!isTight(paragraph)) {
                rule(paragraph);
            }
        } else if (isTight(paragraph)) {
            inline(paragraph);
            html.append(paragraph.getNext() == null ? "" : "\n");
        } else {
            open("p", paragraph);
            inline(paragraph);
            html.append("</p>\n");
        }
    }

    /** Whether {@code paragraph} is published without an element of its own. */
    static boolean isTight(Paragraph paragraph) {
        return paragraph.getParent() instanceof ListItem item
                        && item.getParent() instanceof ListBlock list
                        && list.isTight()
                || Definitions.isTight(paragraph);
    }

    private void list(ListBlock list) {
        boolean ordered = list instanceof OrderedList;
        int start = ordered ? ((OrderedList) list).getStartNumber() : 1;
        Attributes attributes = new Attributes();
        if (start != 1) {
            attributes.set("start", Integer.toString(start));
        }
        if (boxes.areIn(list)) {
            attributes.set("class", "contains-task-list");
        }
        open(ordered ? "ol" : "ul", list, attributes);
        html.append('\n');
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            Kind.Task task = boxes.of(item);
            Attributes own = new Attributes();
            if (task != Kind.Task.NONE) {
                own.set("class", "task-list-item");
            }
            open("li", item, own);
            boolean inline = item.getFirstChild() instanceof Paragraph first && isTight(first);
            html.append(inline || item.getFirstChild() == null ? "" : "\n");
            children(item);
            html.append("</li>\n");
        }
        html.append(ordered ? "</ol>\n" : "</ul>\n");
    }

    /** The first word after the opening fence. */
    String language(FencedCodeBlock block) {
        String left = curly.info(block);
        String info = left == null ? block.getInfo().toString() : left;
        return Signs.trimmed(Uris.unescaped(info)).split(Signs.BLANK, 2)[0];
    }

    private void fence(FencedCodeBlock block) {
        String language = language(block);
        Attributes attributes = new Attributes().add(curly.of(block));
        if (!language.isEmpty()) {
            attributes.join("class", "language-" + language);
        }
        html.append("<pre>");
        writer.open("code", attributes);
        html.append(InlineWriter.escaped(block.getContentChars().toString())).append("</code></pre>\n");
    }

    static String indentedText(IndentedCodeBlock block) {
        return block.getContentChars().trimTailBlankLines().toString().stripTrailing() + "\n";
    }

    private void table(TableBlock table) {
        open("table", table);
        html.append("\n<thead>\n");
        row(table, table.getFirstChild(), "th");
        html.append("</thead>\n");
        if (table.getFirstChild() != table.getLastChild()) {
            html.append("<tbody>\n");
            for (Node row = table.getFirstChild().getNext(); row != null; row = row.getNext()) {
                row(table, row, "td");
            }
            html.append("</tbody>\n");
        }
        html.append("</table>\n");
    }

    private void row(TableBlock table, Node row, String tag) {
        html.append(curly.hidesBeginning(row) ? "" : "<tr>\n");
        int column = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            String alignment = table.alignments().get(column++);
            Attributes attributes = new Attributes();
            if (!alignment.isEmpty()) {
                attributes.set("style", "text-align:" + alignment);
            }
            if (!curly.hidesBeginning(cell)) {
                open(tag, cell, attributes);
            }
            inline(cell);
            html.append(curly.hidesEnd(cell) ? "" : "</" + tag + ">\n");
        }
        html.append(curly.hidesEnd(row) ? "" : "</tr>\n");
    }

    /** The texts of all footnotes that are marked; empty if none is. */
    String notes() {
        html.setLength(0);
        new NotesWriter(inlines, writer, html).write(this::children);
        return html.toString();
    }
}
