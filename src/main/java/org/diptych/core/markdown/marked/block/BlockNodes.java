package org.diptych.core.markdown.marked.block;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.diptych.core.markdown.commonmark.TableBlock;
import org.diptych.core.markdown.marked.block.Token.Span;
import org.diptych.core.markdown.source.MappedText;

/** Makes flexmark's nodes of tokens, over a text that holds what stands in each, one behind the other. */
final class BlockNodes {
    private final MappedText.Builder builder = new MappedText.Builder();

    private final MappedText text;
    private final BasedSequence chars;
    private final Document document;

    BlockNodes(List<Token> tokens) {
        tokens.forEach(this::place);
        text = builder.build();
        chars = BasedSequence.of(text.text());
        document = new Document(new MutableDataSet(), chars);
        add(tokens, document);
    }

    MappedText text() {
        return text;
    }

    Document document() {
        return document;
    }

    private void place(Token token) {
        int from = builder.length();
        switch (token.kind) {
            case SPACE, LIST -> {}
            case PARAGRAPH, TEXT -> copy(token.text());
            case QUOTE -> builder.copy(token.raw, 0, token.raw.text().indexOf('>') + 1);
            case TABLE -> {}
            default -> copy(token.raw);
        }
        for (Token child : token.children) {
            place(child);
            if (token.is(Token.Kind.TABLE) && child == token.children.get(0)) {
                // The dashes are no row, but where no row is below them the table ends with them.
                int dashes = child.raw.length();
                int end = token.raw.text().indexOf('\n', dashes + 1);
                builder.copy(token.raw, dashes, end < 0 ? token.raw.length() : end);
            }
        }
        token.place = new Span(from, builder.length());
    }

    private void copy(MappedText what) {
        builder.copy(what, 0, what.length());
    }

    private void add(List<Token> tokens, Node parent) {
        for (Token token : tokens) {
            if (!token.is(Token.Kind.SPACE)) {
                parent.appendChild(node(token));
            }
        }
    }

    private Node node(Token token) {
        Span place = token.place;
        BasedSequence all = chars.subSequence(place.from(), place.to());
        return switch (token.kind) {
            case PARAGRAPH -> new Paragraph(all, List.of(all), List.of(0));
            case TEXT -> new ItemText(all);
            case RULE -> new ThematicBreak(all);
            case HTML -> new HtmlBlock(all, List.of(all));
            case HEADING -> heading(token, all);
            case INDENTED -> new IndentedCodeBlock(all, lines(token, all));
            case FENCE -> fence(token, all);
            case QUOTE -> filled(token, new BlockQuote(all));
            case LIST -> list(token, all);
            case TABLE -> filled(token, new TableBlock(all, token.words));
            case ROW -> row(token, all);
            case SPACE, ITEM -> throw new IllegalStateException("no block of its own: " + token.kind);
        };
    }

    private Node filled(Token token, Node node) {
        add(token.children, node);
        return node;
    }

    private static Node heading(Token token, BasedSequence all) {
        Heading heading = new Heading(all);
        heading.setLevel(token.number);
        Span said = token.spans.get(0);
        heading.setText(all.subSequence(said.from(), said.to()));
        return heading;
    }

    /** The lines of code, each with the line end behind it. */
    private static List<BasedSequence> lines(Token token, BasedSequence all) {
        List<BasedSequence> lines = new ArrayList<>();
        for (Span line : token.spans) {
            lines.add(all.subSequence(line.from(), Math.min(all.length(), line.to() + 1)));
        }
        return lines;
    }

    private static Node fence(Token token, BasedSequence all) {
        FencedCodeBlock fence = new FencedCodeBlock(all);
        fence.setContent(all, lines(token, all));
        int info = all.toString().indexOf(token.words.get(0));
        fence.setInfo(all.subSequence(info, info + token.words.get(0).length()));
        return fence;
    }

    private Node list(Token token, BasedSequence all) {
        ListBlock list = token.ordered ? new OrderedList(all) : new BulletList(all);
        if (list instanceof OrderedList numbered) {
            numbered.setStartNumber(token.number);
        }
        list.setTight(!token.loose);
        for (Token item : token.children) {
            Span place = item.place;
            BasedSequence part = chars.subSequence(place.from(), place.to());
            list.appendChild(filled(item, token.ordered ? new OrderedListItem(part) : new BulletListItem(part)));
        }
        return list;
    }

    private static Node row(Token token, BasedSequence all) {
        TableBlock.Part row = new TableBlock.Part(all);
        for (Span cell : token.spans) {
            row.appendChild(new TableBlock.Part(all.subSequence(cell.from(), cell.to())));
        }
        return row;
    }
}
