package org.diptych.core.markdown.markdownit;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.diptych.core.markdown.markdownit.attributes.Attributes.Attribute;
import org.diptych.core.markdown.markdownit.attributes.BraceReader;
import org.diptych.core.markdown.settings.MarkdownItSettings.Braces;
import org.diptych.core.text.WorkMeter;
import org.jspecify.annotations.Nullable;

/**
 * What attributes in braces make of the blocks of one text, as markdown-it-attrs does it: its patterns in their order,
 * tried at each token of the row. Used once; confined to one thread.
 */
final class CurlyAttributes {
    /** What gives nothing to any block. */
    static final CurlyAttributes NONE = new CurlyAttributes(List.of(), new BraceReader(Braces.DEFAULT));

    private final List<BlockToken> row;
    private final BraceReader braces;
    private final Map<Node, BlockToken> beginnings = new IdentityHashMap<>();
    private final Map<Node, BlockToken> ends = new IdentityHashMap<>();
    private final Map<Node, String> infos = new IdentityHashMap<>();
    private final Set<Node> removed = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Node> rules = java.util.Collections.newSetFromMap(new IdentityHashMap<>());

    private CurlyAttributes(List<BlockToken> row, BraceReader braces) {
        this.row = row;
        this.braces = braces;
    }

    /** Reads the attributes in {@code document}, whose blocks {@code inlines} has read and not yet passed on. */
    static CurlyAttributes of(Document document, InlinePass inlines, Braces braces, WorkMeter meter) {
        CurlyAttributes read = new CurlyAttributes(BlockToken.of(document, inlines), new BraceReader(braces));
        read.keepNodes();
        read.walk(new SpannedCells(read.row, meter), meter);
        return read;
    }

    private void keepNodes() {
        for (BlockToken token : row) {
            Node node = token.node();
            if (node != null && !token.is(BlockToken.Type.INLINE, 0)) {
                (token.nesting() < 0 ? ends : beginnings).put(node, token);
            }
        }
    }

    /** What is added to the attributes of {@code block}. */
    List<Attribute> of(Node block) {
        BlockToken token = beginnings.get(block);
        return token == null ? List.of() : token.attributes();
    }

    /** Whether {@code block} holds attributes of another one alone. */
    boolean isRemoved(Node block) {
        return removed.contains(block);
    }

    /** Whether the paragraph {@code block} is a line across the page with attributes. */
    boolean isRule(Node block) {
        return rules.contains(block);
    }

    /** Whether the tag that begins {@code block} is not published. */
    boolean hidesBeginning(Node block) {
        BlockToken token = beginnings.get(block);
        return token != null && token.isHidden();
    }

    /** Whether the tag that ends {@code block} is not published. */
    boolean hidesEnd(Node block) {
        BlockToken token = ends.get(block);
        return token != null && token.isHidden();
    }

    /** What stands behind the fence of {@code code} beside attributes; null if no attributes do. */
    @Nullable
    String info(Node code) {
        return infos.get(code);
    }

    private void walk(SpannedCells cells, WorkMeter meter) {
        BlockToken list = null;
        for (int i = 0; i < row.size(); i++) {
            BlockToken token = row.get(i);
            list = token.is(BlockToken.Type.LIST, 1) ? token : list;
            fence(token);
            if (token.is(BlockToken.Type.INLINE, 0)) {
                meter.spend(2 * token.inlines().size());
                behindPieces(token.inlines(), piece -> piece.is(Token.Type.IMAGE) || piece.is(Token.Type.CODE));
                behindPieces(token.inlines(), piece -> piece.is(Token.Type.CLOSE));
                if (is(i - 2, BlockToken.Type.ITEM, 1)) {
                    lastLine(token.inlines(), list);
                    itemEnd(token.inlines(), row.get(i - 2));
                }
                lastLine(token.inlines(), lastEnd(i).opening());
                end(token.inlines(), nextEnd(i));
            } else if (token.is(BlockToken.Type.TABLE, -1)) {
                behindBlock(i, false);
            } else if (token.is(BlockToken.Type.LIST, -1)) {
                behindBlock(i, true);
            } else if (token.is(BlockToken.Type.PARAGRAPH, 1)) {
                rule(i);
            }
            cells.at(i);
        }
    }

    private boolean is(int at, BlockToken.Type type, int nesting) {
        return at >= 0 && at < row.size() && row.get(at).is(type, nesting);
    }

    private void fence(BlockToken token) {
        if (token.node() != null && !token.is(BlockToken.Type.INLINE, 0) && braces.ends(token.text())) {
            token.add(braces.read(token.text(), braces.opening(token.text())));
            infos.put(token.node(), braces.info(token.text()));
        }
    }

    /** Attributes right behind a piece of a kind: an image, code, the end of what encloses others. */
    private void behindPieces(List<Token> pieces, Predicate<Token> kind) {
        for (int i = 1; i < pieces.size(); i++) {
            Token text = pieces.get(i);
            Token before = pieces.get(i - 1);
            while (text.is(Token.Type.TEXT) && kind.test(before) && braces.begins(text.text())) {
                opening(pieces, i - 1).add(braces.read(text.text(), 0));
                text.cut(braces.behindFirst(text.text()), true);
                if (text.text().isEmpty() && !before.is(Token.Type.CLOSE)) {
                    pieces.remove(i);
                    text = i < pieces.size() ? pieces.get(i) : text;
                }
            }
        }
    }

    private static Token opening(List<Token> pieces, int at) {
        Token close = pieces.get(at);
        for (int i = at; close.is(Token.Type.CLOSE) && i >= 0; i--) {
            Token piece = pieces.get(i);
            if (piece.is(Token.Type.OPEN)
                    && piece.level() == close.level()
                    && piece.tag().equals(close.tag())) {
                return piece;
            }
        }
        return close;
    }

    /** Attributes in a paragraph of their own behind a table or a list. */
    private void behindBlock(int at, boolean alone) {
        if (!is(at + 1, BlockToken.Type.PARAGRAPH, 1)
                || !braces.isAll(row.get(at + 2).text())) {
            return;
        }
        BlockToken content = row.get(at + 2);
        if (alone && (content.inlines().size() != 1 || !is(at + 3, BlockToken.Type.PARAGRAPH, -1))) {
            return;
        }
        row.get(at).opening().add(braces.read(content.text(), 0));
        remove(at + 1, 3);
    }

    private void remove(int at, int count) {
        Node node = row.get(at).node();
        if (node != null) {
            removed.add(node);
        }
        row.subList(at, Math.min(row.size(), at + count)).clear();
    }

    /** Attributes that are the last line of a paragraph. */
    private void lastLine(List<Token> pieces, @Nullable BlockToken block) {
        int last = pieces.size() - 1;
        if (last < 1
                || !pieces.get(last - 1).is(Token.Type.SOFT_BREAK)
                || !pieces.get(last).is(Token.Type.TEXT)
                || !braces.isAll(pieces.get(last).text())) {
            return;
        }
        if (block != null) {
            block.add(braces.read(pieces.get(last).text(), 0));
        }
        pieces.subList(last - 1, last + 1).clear();
    }

    private void itemEnd(List<Token> pieces, BlockToken item) {
        Token last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (last != null && last.is(Token.Type.TEXT)) {
            cutEnd(last, item);
        }
    }

    private void cutEnd(Token text, BlockToken block) {
        if (braces.ends(text.text())) {
            block.add(braces.read(text.text(), braces.opening(text.text())));
            text.cut(braces.beforeLast(text.text()), false);
        }
    }

    /** The last of the ends that follow one another behind the content at {@code at}. */
    private BlockToken lastEnd(int at) {
        int end = at + 1;
        while (end + 1 < row.size() && row.get(end + 1).nesting() < 0) {
            end++;
        }
        return row.get(end);
    }

    /** What ends first behind the content at {@code at}. */
    private BlockToken nextEnd(int at) {
        int end = at + 1;
        while (row.get(end).nesting() >= 0) {
            end++;
        }
        return row.get(end).opening();
    }

    /** Attributes behind the last words of a block; what is enclosed behind them does not count. */
    private void end(List<Token> pieces, BlockToken block) {
        int depth = 0;
        for (int i = pieces.size() - 1; i >= 0 && depth >= 0; i--) {
            Token piece = pieces.get(i);
            if (piece.is(Token.Type.CODE)) {
                return;
            }
            depth += piece.is(Token.Type.CLOSE) ? 1 : piece.is(Token.Type.OPEN) ? -1 : 0;
            if (depth == 0 && piece.is(Token.Type.TEXT) && !isBlank(piece.text())) {
                cutEnd(piece, block);
                return;
            }
        }
    }

    /** As JavaScript trims. */
    private static boolean isBlank(String text) {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF');
    }

    private void rule(int at) {
        BlockToken content = row.get(at + 1);
        if (content.inlines().size() != 1
                || !is(at + 2, BlockToken.Type.PARAGRAPH, -1)
                || !braces.isRule(content.text())) {
            return;
        }
        BlockToken paragraph = row.get(at);
        paragraph.add(braces.read(content.text(), braces.lastOpening(content.text())));
        if (paragraph.node() != null) {
            rules.add(paragraph.node());
        }
        row.subList(at + 1, at + 3).clear();
    }
}
