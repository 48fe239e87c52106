package org.diptych.core.markdown.marked;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.VisitHandler;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.diptych.core.markdown.commonmark.Signs;
import org.diptych.core.markdown.commonmark.TableBlock;
import org.diptych.core.markdown.marked.block.ItemText;
import org.diptych.core.markdown.settings.MarkedSettings;
import org.diptych.core.markdown.settings.SiteAddresses;
import org.diptych.core.text.WorkMeter;

/** Writes flexmark's nodes as hexo-renderer-marked writes marked's. Used for one text. */
final class MarkedWriter {
    /** How the renderer tells a description: a line break and a colon; only the first in a paragraph. */
    private static final Pattern DESCRIPTION = Pattern.compile(
            "(?:^|" + Signs.BLANK + ")(" + Signs.INK + ".+)<br>:" + Signs.BLANK + "+(" + Signs.INK + ".+)");

    private final StringBuilder html = new StringBuilder();
    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<Node, String> anchors = new IdentityHashMap<>();
    private final MarkedSettings settings;
    private final WorkMeter meter;
    private final MarkedTables tables = new MarkedTables(this);
    private final MarkedLinks links;
    private final NodeVisitor visitor;

    MarkedWriter(MarkedSettings settings, SiteAddresses addresses, WorkMeter meter) {
        this.meter = meter;
        this.settings = settings;
        this.links = new MarkedLinks(this, settings, addresses);
        this.visitor = new NodeVisitor(
                new VisitHandler<>(Piece.class, this::piece),
                new VisitHandler<>(SoftLineBreak.class, node -> html.append('\n')),
                new VisitHandler<>(HardLineBreak.class, node -> html.append("<br>")),
                new VisitHandler<>(Emphasis.class, node -> element("em", node)),
                new VisitHandler<>(StrongEmphasis.class, node -> element("strong", node)),
                new VisitHandler<>(Deleted.class, node -> element("del", node)),
                new VisitHandler<>(Code.class, this::code),
                new VisitHandler<>(Anchor.class, links::link),
                new VisitHandler<>(Picture.class, links::image),
                new VisitHandler<>(HtmlInline.class, node -> html.append(node.getChars())),
                new VisitHandler<>(HtmlBlock.class, this::htmlBlock),
                new VisitHandler<>(HtmlCommentBlock.class, this::htmlBlock),
                new VisitHandler<>(Paragraph.class, this::paragraph),
                new VisitHandler<>(ItemText.class, this::paragraph),
                new VisitHandler<>(Heading.class, this::heading),
                new VisitHandler<>(BulletList.class, node -> list("ul", "", node)),
                new VisitHandler<>(OrderedList.class, this::orderedList),
                new VisitHandler<>(BlockQuote.class, this::quote),
                new VisitHandler<>(FencedCodeBlock.class, this::fence),
                new VisitHandler<>(IndentedCodeBlock.class, this::indented),
                new VisitHandler<>(ThematicBreak.class, node -> html.append("<hr>")),
                new VisitHandler<>(Reference.class, node -> {}),
                new VisitHandler<>(TableBlock.class, tables::table));
    }

    /** The HTML of one block. */
    String html(Node node) {
        html.setLength(0);
        visitor.visit(node);
        return html.toString();
    }

    /** The anchor that {@code heading} was written with; empty for none. */
    String idOf(Heading heading) {
        return anchors.getOrDefault(heading, "");
    }

    /** Whether a line end within a paragraph is published as a break. */
    boolean keepsLines() {
        return settings.syntax().keepsLines();
    }

    /** Whether items may begin with a box. */
    boolean tasks() {
        return settings.syntax().gfm();
    }

    WorkMeter meter() {
        return meter;
    }

    StringBuilder out() {
        return html;
    }

    void children(Node parent) {
        meter.enter();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            visitor.visit(node);
        }
        meter.leave();
    }

    private void element(String tag, Node node) {
        html.append('<').append(tag).append('>');
        children(node);
        html.append("</").append(tag).append('>');
    }

    private void piece(Piece piece) {
        String text = piece.getChars().toString();
        switch (piece.manner()) {
            case ESCAPE -> html.append(Escapes.code(piece.text()));
            case AS_TYPED -> html.append(Escapes.html(text));
            case WORDS -> html.append(Escapes.html(settings.syntax().smartypants() ? SmartText.of(text) : text));
        }
    }

    private void code(Code code) {
        html.append("<code>").append(Escapes.code(codeText(code))).append("</code>");
    }

    /** What {@code code} shows. */
    static String codeText(Code code) {
        String text = code.getText().toString().replace('\n', ' ');
        boolean padded = text.length() > 1 && text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        return padded ? text.substring(1, text.length() - 1) : text;
    }

    private void htmlBlock(HtmlBlockBase block) {
        html.append(block.getContentChars());
    }

    private void paragraph(Paragraph paragraph) {
        if (isTight(paragraph)) {
            children(paragraph);
            return;
        }
        int start = html.length();
        children(paragraph);
        String text = html.substring(start);
        html.setLength(start);
        if (settings.descriptionLists()
                && text.contains("<br>:")
                && DESCRIPTION.matcher(text).find()) {
            html.append(DESCRIPTION.matcher(text).replaceFirst("<dl><dt>$1</dt><dd>$2</dd></dl>"));
        } else {
            html.append("<p>").append(text).append("</p>\n");
        }
    }

    /** Whether {@code paragraph} is published without an element of its own. */
    static boolean isTight(Paragraph paragraph) {
        return paragraph instanceof ItemText
                && paragraph.getParent() instanceof ListItem item
                && item.getParent() instanceof ListBlock list
                && list.isTight();
    }

    private void heading(Heading heading) {
        int start = html.length();
        children(heading);
        String text = html.substring(start);
        html.setLength(start);
        html.append("<h").append(heading.getLevel());
        if (settings.headings() != MarkedSettings.Headings.NONE) {
            String id = HeadingSlug.of(text, settings.headings(), ids);
            anchors.put(heading, id);
            html.append(" id=\"").append(id).append('"');
        }
        html.append('>').append(text).append("</h").append(heading.getLevel()).append('>');
    }

    private void orderedList(OrderedList list) {
        int start = list.getStartNumber();
        list("ol", start == 1 ? "" : " start=\"" + start + "\"", list);
    }

    private void list(String tag, String attributes, ListBlock list) {
        html.append('<').append(tag).append(attributes).append(">\n");
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            html.append("<li>");
            if (settings.syntax().gfm()) {
                MarkedTasks.item(item, list.isTight(), this);
            } else {
                children(item);
            }
            html.append("</li>\n");
        }
        html.append("</").append(tag).append(">\n");
    }

    private void quote(BlockQuote quote) {
        html.append("<blockquote>\n");
        children(quote);
        html.append("</blockquote>\n");
    }

    /** The first word after the opening fence. */
    static String language(FencedCodeBlock block) {
        return MarkedText.unescaped(block.getInfo()).split(Signs.BLANK, 2)[0];
    }

    private void fence(FencedCodeBlock block) {
        String language = language(block);
        html.append(
                language.isEmpty() ? "<pre><code>" : "<pre><code class=\"language-" + Escapes.html(language) + "\">");
        html.append(Escapes.code(block.getContentChars().toString())).append("</code></pre>\n");
    }

    private void indented(IndentedCodeBlock block) {
        html.append("<pre><code>")
                .append(Escapes.code(
                        block.getContentChars().trimTailBlankLines().toString()))
                .append("\n</code></pre>\n");
    }
}
